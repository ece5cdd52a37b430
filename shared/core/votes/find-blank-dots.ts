import { isFiniteRect } from '../board/geometry.ts'
import type { HostId } from '../board/keys.ts'
import { LARGEST_DOT } from '../board/largest-dot.ts'
import type { LiveItem } from '../board/snapshot.ts'
import type { LiveBoard } from '../notes/live-board.ts'
import { buildGrid, findUnder, type Target } from './note-grid.ts'

/**
 * Small round shapes of people's that lie on notes and say nothing: meant as votes, and of nobody, so that
 * they count for nothing.
 */
export function findBlankDots<Id>(
  items: readonly LiveItem[],
  { rects }: LiveBoard,
  notes: readonly Target<Id>[],
): readonly HostId[] {
  const grid = buildGrid(notes.filter(({ rect }) => isFiniteRect(rect)))
  return items.filter(isBlankDot).flatMap(({ id }) => {
    const rect = rects.get(id)
    return rect !== undefined && isFiniteRect(rect) && findUnder(grid, rect) !== null ? [id] : []
  })
}

function isBlankDot({ kind, form, stamp, text, rect: { width, height } }: LiveItem): boolean {
  const isRound = kind === 'shape' && form === 'ellipse' && stamp === undefined
  const isSmall = width > 0 && height > 0 && width <= LARGEST_DOT && height <= LARGEST_DOT
  return isRound && isSmall && text.trim() === ''
}

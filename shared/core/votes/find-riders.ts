import type { BoardDocument } from '../board/document.ts'
import { isFiniteRect, type Rect } from '../board/geometry.ts'
import type { HostId } from '../board/keys.ts'
import { LARGEST_DOT } from '../board/largest-dot.ts'
import { isOurs, type Snapshot } from '../board/snapshot.ts'
import { isNote } from '../notes/collect-notes.ts'
import { type LiveBoard, readLiveBoard } from '../notes/live-board.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import { castDots } from './cast-dots.ts'
import { type Dot, findDots } from './find-dots.ts'

interface Rider {
  readonly id: HostId
  /** On the page. */
  readonly rect: Rect
}

export interface Riders {
  readonly of: ReadonlyMap<HostId, readonly Rider[]>
  /** Votes that lie on no note: one that came under them would get them. */
  readonly loose: readonly Dot[]
}

/**
 * The dots and marks that lie on each of these notes, and what else is as small: who moves a note takes
 * them along, or the votes would stay behind. What lies on a note that stays, too, is its nearest's.
 * `notes`: boxes on the page.
 */
export function findRiders(
  document: BoardDocument,
  snapshot: Snapshot,
  notes: readonly Rider[],
  groups: readonly GroupSetup[],
): Riders {
  const board = readLiveBoard(document, snapshot)
  const going = new Map(notes.map((note) => [note.id, note]))
  const staying = snapshot.items.flatMap((item): readonly Rider[] => {
    const rect = board.rects.get(item.id)
    return rect === undefined || going.has(item.id) || !isNote(item) ? [] : [{ id: item.id, rect }]
  })
  const dots = findDots(document, snapshot, board, groups)
  const { votes } = castDots(
    [...dots, ...findSmallThings(snapshot, board, new Set(dots.map(({ id }) => id)))],
    [...notes, ...staying].filter(({ rect }) => isFiniteRect(rect)),
  )
  const held = new Set([...votes.values()].flatMap((some) => some.map(({ id }) => id)))
  return {
    of: new Map([...votes].filter(([id]) => going.has(id))),
    loose: dots.filter(({ id, inTray }) => !inTray && !held.has(id)),
  }
}

/** Marks that are no votes, and what people drew or wrote no larger than a dot. */
function findSmallThings(
  { items }: Snapshot,
  { rects }: LiveBoard,
  dots: ReadonlySet<HostId>,
): readonly Dot[] {
  return items.flatMap((item): readonly Dot[] => {
    const { id, kind, stampFault, stuckTo = null } = item
    const rect = rects.get(id)
    if (dots.has(id) || rect === undefined || !isFiniteRect(rect)) return []
    const isTheirs = stampFault === undefined && !isOurs(item)
    const isSmall = Math.max(rect.width, rect.height) <= LARGEST_DOT
    const rides = kind === 'mark' || ((kind === 'shape' || kind === 'text') && isSmall && isTheirs)
    return rides ? [{ id, rect, letter: null, source: 'mark', stuckTo, inTray: false }] : []
  })
}

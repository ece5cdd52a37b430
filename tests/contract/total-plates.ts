import { expect } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { overlaps } from '../../shared/core/board/geometry.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { find } from './people-at-work.ts'

/** The plates of a board that say totals. */
export function plates({ surface }: MortalBoard): readonly DrawnItem[] {
  return surface.items().filter(({ kind, text }) => kind === 'shape' && text.startsWith('●'))
}

/** The plate on the top right corner of a note, as it is drawn in the visual. */
export function plateOf(board: MortalBoard, note: string): string | undefined {
  const { x, y, width, parent } = find(board, note)
  return plates(board)
    .find((plate) => {
      const isAt = Math.abs(plate.x + plate.width - (x + width + 16)) <= 1
      return isAt && Math.abs(plate.y - (y - 48)) <= 1 && plate.parent === parent
    })
    ?.text.replace(/\s/gu, ' ')
}

/** What lies over the edge of a note, in its section. */
export function platesOn(board: MortalBoard, note: string): readonly string[] {
  const { x, y, width, height, parent } = find(board, note)
  return plates(board)
    .filter((plate) => plate.parent === parent && overlaps(plate, { x, y, width, height }))
    .map(({ text }) => text.replace(/\s/gu, ' '))
}

export function expectDone({ result }: SessionView): void {
  expect(result).toMatchObject({ outcome: 'done', faults: [] })
}

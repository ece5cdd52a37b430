import type { ShapeItem } from '../board/document.ts'
import type { Point, Rect, Size } from '../board/geometry.ts'
import type { NodeKey } from '../board/keys.ts'
import type { Language } from '../catalogue/recipe.ts'
import { boardWording } from '../wording/board.ts'
import { shape } from './items.ts'
import { INK, PAPER } from './palette.ts'
import { measureText } from './text-fit.ts'
import { BODY } from './type-scale.ts'

/** How many votes a note has, and whether it is the first, alone or with others. */
export interface Total {
  readonly votes: number
  readonly place: 'first' | 'tied' | 'after'
}

export const TOTAL_HEIGHT = 56
/** px. Hosts keep words so far away from the sides of a shape. */
const PADDING = 24
const STEP = 8
/** px. Wide enough for one figure, and for one and "1er". */
const LEAST = 112
const LEAST_FIRST = 184
/** px over the note: less than what both hosts leave empty around its words, which is less in a smaller one. */
const OVER = 8
const OVER_SHARE = 1 / 12
/** px beyond the side of the note. */
const BEYOND = 16

export function sayTotal({ votes, place }: Total, language: Language): string {
  return boardWording(language).total[place](votes)
}

export function sizeTotal(total: Total, language: Language): Size {
  const words = measureText(sayTotal(total, language), { ...BODY, bold: true })
  const width = Math.ceil((words + 2 * PADDING) / STEP) * STEP
  const least = total.place === 'after' ? LEAST : LEAST_FIRST
  return { width: Math.max(least, width), height: TOTAL_HEIGHT }
}

/** The plate beside a note that says its votes; in ink when none has more. */
export function totalPlate(
  key: NodeKey,
  corner: Point,
  total: Total,
  language: Language,
): ShapeItem {
  const isFirst = total.place !== 'after'
  return shape({
    key,
    role: 'plate',
    rect: { x: corner.x, y: corner.y, ...sizeTotal(total, language) },
    text: sayTotal(total, language),
    look: {
      fill: isFirst ? INK : PAPER,
      textColour: isFirst ? PAPER : INK,
      stroke: INK,
      strokeWidth: 4,
      fontSize: BODY.fontSize,
      bold: true,
    },
  })
}

/**
 * Where the plate of a note may lie: on its edge, over nothing but its padding. At its top right corner
 * as drawn, else elsewhere over it, under it, or at its sides; the right before the left.
 */
export function listTotalSpots(note: Rect, { width, height }: Size): readonly Rect[] {
  const { x, y } = note
  const right = x + note.width
  const bottom = y + note.height
  const over = Math.min(OVER, Math.floor(Math.min(note.width, note.height) * OVER_SHARE))
  const columns = [right + BEYOND - width, x - BEYOND, x + (note.width - width) / 2]
  const rows = [y, bottom - height, y + (note.height - height) / 2]
  return [
    ...columns.map((at) => ({ x: at, y: y + over - height })),
    ...columns.map((at) => ({ x: at, y: bottom - over })),
    ...rows.map((at) => ({ x: right - over, y: at })),
    ...rows.map((at) => ({ x: x + over - width, y: at })),
  ].map((corner) => ({ x: Math.round(corner.x), y: Math.round(corner.y), width, height }))
}

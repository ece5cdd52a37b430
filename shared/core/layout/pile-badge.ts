import type { Colour, ShapeItem } from '../board/document.ts'
import type { Point } from '../board/geometry.ts'
import type { NodeKey } from '../board/keys.ts'
import { shape } from './items.ts'
import { INK } from './palette.ts'
import { BODY, SMALL } from './type-scale.ts'

/**
 * Light values of FigJam's palette, so that no badge of a pile looks like one of a group. After the
 * last, the first again: the number alone tells the pile.
 */
export const PILE_FILLS: readonly Colour[] = [
  ...(['#C2E5FF', '#FFECBD', '#FFCDC2', '#DCCCFF'] as const),
  ...(['#CDF4D3', '#FFE0C2', '#FFC2EC', '#C6FAF6'] as const),
]

export function pileFill(mark: number): Colour {
  return PILE_FILLS[(mark - 1) % PILE_FILLS.length] ?? '#D9D9D9'
}

/** px. 32 beside a note, where the rhythm of a zone leaves no more; 64 in the list of piles. */
export const NOTE_BADGE = 32
export const LIST_BADGE = 64
/** Hosts break two digits into two lines where the width is that of one. */
export const WIDE_BADGE = 48

/** Of the badge of a note, px. */
export function badgeWidth(mark: number): number {
  return mark < 10 ? NOTE_BADGE : WIDE_BADGE
}

/** The badge of a pile: its number in its colour, ringed with ink. */
export function pileBadge(
  key: NodeKey,
  mark: number,
  corner: Point,
  size: typeof NOTE_BADGE | typeof LIST_BADGE,
): ShapeItem {
  const isListed = size === LIST_BADGE
  const width = isListed ? size : badgeWidth(mark)
  return shape({
    key,
    role: 'badge',
    rect: { x: corner.x, y: corner.y, width, height: size },
    text: String(mark),
    look: {
      fill: pileFill(mark),
      stroke: INK,
      strokeWidth: isListed ? 4 : 2,
      fontSize: (isListed ? BODY : SMALL).fontSize,
      bold: true,
    },
  })
}

import type { Colour, ShapeItem } from '../board/document.ts'
import type { Point, Rect, Size } from '../board/geometry.ts'
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

/** px over the note: half of what both hosts leave empty around its words, which is less in a smaller one. */
const OVER = 10
const OVER_SHARE = 1 / 20
const FROM_CORNER = 12

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

/**
 * Where the badge of a note may lie: on its edge, over nothing but its padding. Bottom, top, then the
 * sides; the right before the left.
 */
export function listBadgeSpots(
  { x, y, width, height }: Rect,
  { width: badge }: Pick<Size, 'width'>,
): readonly Rect[] {
  const over = Math.min(OVER, Math.round(Math.min(width, height) * OVER_SHARE))
  const below = y + height - over
  const above = y + over - NOTE_BADGE
  const columns = [x + width - FROM_CORNER - badge, x + FROM_CORNER, x + (width - badge) / 2]
  const rows = [
    y + height - FROM_CORNER - NOTE_BADGE,
    y + FROM_CORNER,
    y + (height - NOTE_BADGE) / 2,
  ]
  return [
    ...columns.map((at) => ({ x: at, y: below })),
    ...columns.map((at) => ({ x: at, y: above })),
    ...rows.map((at) => ({ x: x + width - over, y: at })),
    ...rows.map((at) => ({ x: x + over - badge, y: at })),
  ].map((corner) => ({
    x: Math.round(corner.x),
    y: Math.round(corner.y),
    width: badge,
    height: NOTE_BADGE,
  }))
}

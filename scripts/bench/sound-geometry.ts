import type { Item, Look } from '../../shared/core/board/document.ts'
import { overlaps, type Rect } from '../../shared/core/board/geometry.ts'
import { measureText, wrapText } from '../../shared/core/layout/text-fit.ts'
import { lineHeight } from '../../shared/core/layout/type-scale.ts'

/** A label keeps clear of the edges of its shape. */
const LABEL_SHARE = 0.92

const SOLID: readonly Item['role'][] = ['chip', 'badge', 'sign', 'dot', 'slot']

/** Words, chips, badges and dots never cover one another. */
export function isSolid({ kind, role }: Item): boolean {
  return kind === 'text' || SOLID.includes(role)
}

/** Pairs of boxes that cover one another. */
export function listOverlaps<Box extends { readonly rect: Rect }>(
  boxes: readonly Box[],
): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlaps(one.rect, other.rect))
      .map((other) => [one, other] as const),
  )
}

/** Room that the label of a shape of this width lacks, px; none when it is not above nought. */
export function lackOfLabel(text: string, look: Look, width: number): number {
  return measureText(text, look) - width * LABEL_SHARE
}

/** Of words wrapped at this width, px. */
export function heightOfWords(text: string, look: Look, width: number): number {
  return wrapText(text, width, look).length * lineHeight(look.fontSize)
}

import type { Item } from '../board/document.ts'
import type { Rect, Size } from '../board/geometry.ts'
import type { NodeKey } from '../board/keys.ts'
import { shape } from './items.ts'
import { INK, MIST } from './palette.ts'
import { fitText, wrapText } from './text-fit.ts'
import { BODY, SMALL } from './type-scale.ts'

/** Hosts keep words away from the edges of a shape by up to so much, px. */
const PADDING = 24

interface PlateOptions {
  readonly tail?: string
  /** Beside plates whose words are too long to be large. */
  readonly isSmall?: boolean
}

export function fitsLarge(words: string, { width, height }: Size): boolean {
  const lines = wrapText(words, width - 2 * PADDING, { ...BODY, bold: false }).length
  return lines * BODY.line <= height - 2 * PADDING
}

/**
 * Something that was carried over: a grey plate with an ink edge, which no note is, and that nothing
 * people write can look like. Short words are written larger, unless `isSmall`; a text that is too long
 * loses its end, while `tail` always stays.
 */
export function carriedPlate(
  key: NodeKey,
  rect: Rect,
  words: string,
  { tail = '', isSmall = false }: PlateOptions = {},
): Item {
  const size = { width: rect.width - 2 * PADDING, height: rect.height - 2 * PADDING }
  const whole = tail === '' ? words : `${words}\n${tail}`
  const fits = !isSmall && fitsLarge(whole, rect)
  const { fontSize } = fits ? BODY : SMALL
  return shape({
    key,
    role: 'carried',
    rect,
    text: fits ? whole : shorten(words, tail, size),
    look: {
      fill: MIST,
      stroke: INK,
      strokeWidth: 4,
      fontSize,
      align: 'left',
      verticalAlign: 'top',
    },
  })
}

function shorten(words: string, tail: string, { width, height }: Size): string {
  const lines = Math.floor(height / SMALL.line) - (tail === '' ? 0 : 1)
  const look = { ...SMALL, bold: false }
  const end = tail === '' ? '' : `\n${fitText(tail, width, 1, look)}`
  return fitText(words, width, lines, look) + end
}

import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { paper, shape, text } from './items.ts'
import { INK, PAPER } from './palette.ts'
import { keyIn, type SectionContext } from './section-context.ts'
import { wrapText } from './text-fit.ts'
import { BODY, HEADING } from './type-scale.ts'

export const STEP_HEAD_HEIGHT = 112
const DISC = 64
const NAME_X = 112

/**
 * The head of a column of moments: its number and its name, which people may write over. A name too long
 * for its line is written smaller, on two. Three items.
 */
export function layoutStepHead(
  context: SectionContext,
  number: number,
  title: string,
  rect: Rect,
): readonly Item[] {
  const width = rect.width - NAME_X - 24
  const isShort = wrapText(title, width, { ...HEADING, bold: true }).length === 1
  const name = isShort ? { y: 32, step: HEADING, lines: 1 } : { y: 16, step: BODY, lines: 2 }
  const key = (...parts: readonly string[]) => keyIn(context, 'step', String(number), ...parts)
  return [
    paper(key('box'), rect, 'decisive'),
    shape({
      key: key('number'),
      role: 'badge',
      form: 'ellipse',
      rect: { x: rect.x + 24, y: rect.y + 24, width: DISC, height: DISC },
      text: String(number),
      look: { fill: INK, textColour: PAPER, fontSize: BODY.fontSize, bold: true },
    }),
    text({
      key: key('title'),
      role: 'blank',
      block: { ...name, x: rect.x + NAME_X, y: rect.y + name.y, width },
      text: title,
      look: { bold: true },
    }),
  ]
}

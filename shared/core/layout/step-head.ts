import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { paper, shape, text } from './items.ts'
import { INK, PAPER } from './palette.ts'
import { keyIn, type SectionContext } from './section-context.ts'
import { BODY, HEADING } from './type-scale.ts'

export const STEP_HEAD_HEIGHT = 112
const DISC = 64
const NAME_X = 112

/** The head of a column of moments: its number and its name, which people may write over. Three items. */
export function layoutStepHead(
  context: SectionContext,
  number: number,
  title: string,
  rect: Rect,
): readonly Item[] {
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
      ...{ x: rect.x + NAME_X, y: rect.y + 32, width: rect.width - NAME_X - 24, step: HEADING },
      text: title,
      look: { bold: true },
    }),
  ]
}

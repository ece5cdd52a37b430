import type { Item } from '../board/document.ts'
import type { Point } from '../board/geometry.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import { groupBadge } from './badge.ts'
import { GUTTER } from './grid.ts'
import { shape, text } from './items.ts'
import { groupLook, INK } from './palette.ts'
import { keyIn, type SectionContext } from './section-context.ts'
import { BODY, SMALL } from './type-scale.ts'

/** Height of a tray's head, and of one group under it. */
export const TRAY_HEAD = 208
export const TRAY_PITCH = 226

/** Four for each of three people; people copy a dot when they need more. */
const DOTS = 12
const DOTS_IN_ROW = 6
const DOT = 56
const DOT_PITCH = { x: 80, y: 72 }
const DOTS_X = 152

/**
 * A group's badge and its dots. How many each person has is said when they are counted: no number stands
 * here. A dot carries the letter and the colour of its group: `[section]/dot/[letter]/[n]`.
 */
export function layoutGroupDots(
  context: SectionContext,
  group: GroupSetup,
  corner: Point,
): readonly Item[] {
  const { letter } = group
  const badge = groupBadge(
    keyIn(context, 'tray', letter),
    letter,
    { x: corner.x + GUTTER, y: corner.y },
    96,
  )
  const dots = Array.from({ length: DOTS }, (_, index) =>
    layoutDot(context, letter, index, { x: corner.x + DOTS_X, y: corner.y }),
  )
  const label = text({
    key: keyIn(context, 'tray', letter, 'count'),
    role: 'subtitle',
    ...{ x: corner.x + DOTS_X, y: corner.y + 150, width: 504, step: BODY },
    text: context.wording.dotsToShare,
  })
  return [badge, ...dots, label]
}

function layoutDot(context: SectionContext, letter: string, index: number, corner: Point): Item {
  const look = groupLook(letter)
  const column = index % DOTS_IN_ROW
  const row = Math.floor(index / DOTS_IN_ROW)
  return shape({
    key: keyIn(context, 'dot', letter, String(index + 1)),
    role: 'dot',
    form: 'ellipse',
    rect: {
      x: corner.x + column * DOT_PITCH.x,
      y: corner.y + row * DOT_PITCH.y,
      width: DOT,
      height: DOT,
    },
    text: letter,
    look: {
      fill: look.fill,
      stroke: INK,
      strokeWidth: 3,
      textColour: look.letterColour,
      fontSize: SMALL.fontSize,
      bold: true,
    },
  })
}

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

/** For a group whose people nobody counted. */
const UNCOUNTED_DOTS = 12
const DOT = 56
const DOTS_X = 152

interface DotGrid {
  readonly inRow: number
  readonly most: number
  readonly pitch: { readonly x: number; readonly y: number }
  /** From the tray's top to the words under the dots. */
  readonly wordsDrop: number
}

const AIRY: DotGrid = { inRow: 6, most: 12, pitch: { x: 80, y: 72 }, wordsDrop: 150 }
/** A group with more dots than these copies its own. */
const TIGHT: DotGrid = { inRow: 8, most: 24, pitch: { x: 64, y: 60 }, wordsDrop: 182 }

/**
 * A group's badge, as many dots as its people have, and how many each has. A dot carries the letter and
 * the colour of its group: `[section]/dot/[letter]/[n]`.
 */
export function layoutGroupDots(
  context: SectionContext,
  group: GroupSetup,
  corner: Point,
): readonly Item[] {
  const { letter, people } = group
  const { dotsPerPerson } = context.setup
  const due = people.length === 0 ? UNCOUNTED_DOTS : people.length * dotsPerPerson
  const grid = due <= AIRY.most ? AIRY : TIGHT
  const badge = groupBadge(
    keyIn(context, 'tray', letter),
    letter,
    { x: corner.x + GUTTER, y: corner.y },
    96,
  )
  const dots = Array.from({ length: Math.min(due, grid.most) }, (_, index) =>
    layoutDot(context, letter, { index, grid }, { x: corner.x + DOTS_X, y: corner.y }),
  )
  const label = text({
    key: keyIn(context, 'tray', letter, 'count'),
    role: 'subtitle',
    block: { x: corner.x + DOTS_X, y: corner.y + grid.wordsDrop, width: 504, step: BODY },
    text: tellDots(context, people.length, due > grid.most),
  })
  return [badge, ...dots, label]
}

function tellDots({ wording, setup }: SectionContext, people: number, isShort: boolean): string {
  if (people === 0) return wording.dots.toShare(UNCOUNTED_DOTS)
  return (isShort ? wording.dots.copied : wording.dots.each)(setup.dotsPerPerson)
}

function layoutDot(
  context: SectionContext,
  letter: string,
  { index, grid }: { readonly index: number; readonly grid: DotGrid },
  corner: Point,
): Item {
  const look = groupLook(letter)
  const column = index % grid.inRow
  const row = Math.floor(index / grid.inRow)
  return shape({
    key: keyIn(context, 'dot', letter, String(index + 1)),
    role: 'dot',
    form: 'ellipse',
    rect: {
      x: corner.x + column * grid.pitch.x,
      y: corner.y + row * grid.pitch.y,
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

import type { ShapeItem } from '../board/document.ts'
import type { Point } from '../board/geometry.ts'
import type { NodeKey } from '../board/keys.ts'
import { shape } from './items.ts'
import { groupLook, INK, PAPER } from './palette.ts'
import { BODY, DISPLAY, HEADING, SMALL, TITLE, type TypeStep, WALL_NAME } from './type-scale.ts'

/** 640 on the wall, 128 in the welcome, 96 in a ribbon; 40 at the foot of a note, for groups only. */
type BadgeSize = 640 | 128 | 96
type GroupBadgeSize = BadgeSize | 40

const LETTERS: Readonly<
  Record<GroupBadgeSize, { readonly step: TypeStep; readonly stroke: number }>
> = {
  640: { step: WALL_NAME, stroke: 20 },
  128: { step: TITLE, stroke: 4 },
  96: { step: HEADING, stroke: 3 },
  40: { step: SMALL, stroke: 2 },
}

/** "Tous" is longer than a letter. */
const ALL_STEPS: Readonly<Record<BadgeSize, TypeStep>> = { 640: DISPLAY, 128: BODY, 96: SMALL }

/** Squares and boxes look larger than round forms of the same size. */
const OPTICAL = 0.92

/** The badge of a group: its letter in its form and colour. */
export function groupBadge(
  key: NodeKey,
  letter: string,
  corner: Point,
  size: GroupBadgeSize,
): ShapeItem {
  const look = groupLook(letter)
  const side = look.form === 'rectangle' ? size * OPTICAL : size
  const inset = (size - side) / 2
  const { step, stroke } = LETTERS[size]
  return shape({
    key,
    role: 'badge',
    form: look.form,
    rect: { x: corner.x + inset, y: corner.y + inset, width: side, height: side },
    text: letter,
    look: {
      fill: look.fill,
      stroke: look.stroke,
      strokeWidth: stroke,
      textColour: look.letterColour,
      fontSize: look.form === 'triangle' || look.form === 'star' ? smaller(step) : step.fontSize,
      bold: true,
      ...(look.form === 'triangle' ? { verticalAlign: 'bottom' } : {}),
    },
  })
}

/** Pointed forms leave less room for their letter. */
function smaller(step: TypeStep): number {
  if (step === WALL_NAME) return DISPLAY.fontSize
  if (step === SMALL) return SMALL.fontSize
  return step === TITLE ? HEADING.fontSize : BODY.fontSize
}

/** The badge of what belongs to everyone: white on ink in a ribbon, ink on the wall. */
export function allBadge(
  key: NodeKey,
  word: string,
  corner: Point,
  size: BadgeSize,
  ground: 'ink' | 'paper',
): ShapeItem {
  return shape({
    key,
    role: 'badge',
    form: 'ellipse',
    rect: { ...corner, width: size, height: size },
    text: word,
    look: {
      fill: ground === 'ink' ? PAPER : INK,
      textColour: ground === 'ink' ? INK : PAPER,
      fontSize: ALL_STEPS[size].fontSize,
      bold: true,
    },
  })
}

import type { Form, Look, Role, ShapeItem, StickyItem, TextItem } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { NodeKey } from '../board/keys.ts'
import type { HostProfile } from '../board/profile.ts'
import { INK, PAPER, RULE } from './palette.ts'
import { fitText } from './text-fit.ts'
import { BODY, SMALL, type TypeStep } from './type-scale.ts'

const PLAIN: Look = {
  fill: 'none',
  stroke: 'none',
  strokeWidth: 0,
  dashed: false,
  textColour: INK,
  fontSize: BODY.fontSize,
  bold: false,
  align: 'left',
  verticalAlign: 'top',
}

export interface ShapeParts {
  readonly key: NodeKey
  readonly role: Role
  readonly rect: Rect
  readonly form?: Form
  readonly text?: string
  readonly look?: Partial<Look>
}

/** A shape; its text, when it has one, is centred in it. */
export function shape(parts: ShapeParts): ShapeItem {
  return {
    kind: 'shape',
    key: parts.key,
    role: parts.role,
    form: parts.form ?? 'rectangle',
    rect: parts.rect,
    text: parts.text ?? '',
    look: { ...PLAIN, align: 'center', verticalAlign: 'middle', ...parts.look },
  }
}

/** Where a text is, how wide and how large: its top-left corner, its lines (one by default), their step. */
export interface TextBlock {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly lines?: number
  readonly step: TypeStep
}

export interface TextParts {
  readonly key: NodeKey
  readonly role: Role
  readonly block: TextBlock
  readonly text: string
  readonly look?: Partial<Look>
}

/** A text that is longer than its lines, as people's own words may be, is cut with an ellipsis. */
export function text(parts: TextParts): TextItem {
  const { x, y, width, lines = 1, step } = parts.block
  const look = { ...PLAIN, fontSize: step.fontSize, ...parts.look }
  return {
    kind: 'text',
    key: parts.key,
    role: parts.role,
    rect: { x, y, width, height: step.line * lines },
    text: fitText(parts.text, width, lines, look),
    look,
  }
}

/** A copy of a note of people's, in the colour of its nature on the host. */
export function noteCopy(
  parts: Pick<StickyItem, 'key' | 'rect' | 'nature' | 'text'>,
  profile: HostProfile,
): StickyItem {
  const fill = profile.noteColours[parts.nature]
  const look = { ...PLAIN, fill, fontSize: SMALL.fontSize }
  return { ...parts, kind: 'sticky', role: 'seed', wide: false, look }
}

/** How the border of a zone tells its state. */
export type ZoneState = 'ordinary' | 'later' | 'decisive'

const BORDERS: Readonly<Record<ZoneState, Partial<Look>>> = {
  ordinary: { stroke: RULE, strokeWidth: 2 },
  later: { stroke: '#757575', strokeWidth: 4, dashed: true },
  decisive: { stroke: INK, strokeWidth: 4 },
}

/** The white area notes go in. */
export function paper(key: NodeKey, rect: Rect, state: ZoneState = 'ordinary'): ShapeItem {
  return shape({ key, role: 'zone', rect, look: { fill: PAPER, ...BORDERS[state] } })
}

/** A line of the drawing, as a thin filled box: both hosts draw it and nobody drags its ends. */
export function rule(key: NodeKey, rect: Rect, fill: Look['fill'] = RULE): ShapeItem {
  return shape({ key, role: 'rule', rect, look: { fill } })
}

import type { FigJamBoard } from './board.ts'
import { boxOf } from './geometry.ts'
import { type Json, numberOr, stringOr } from './json.ts'
import type { BoardNode } from './node.ts'

/**
 * Basic auto layout: one row or column, spacing, padding, alignment, hugging and filling. Wrap, grid,
 * baseline and minimum sizes are not modelled. https://developers.figma.com/docs/plugins/api/properties/nodes-layoutmode/
 */
export function settleLayout(board: FigJamBoard, id: string): void {
  let node = board.get(id)
  while (node !== undefined) {
    const mode = node.props['layoutMode']
    if (mode === 'HORIZONTAL' || mode === 'VERTICAL') layOut(board, node, mode)
    node = node.parent === null ? undefined : board.get(node.parent)
    if (node?.type === 'PAGE') return
  }
}

interface Axis {
  readonly at: 'x' | 'y'
  readonly size: 'width' | 'height'
  readonly before: string
  readonly after: string
  readonly sizing: string
}

const ACROSS: Axis = {
  at: 'x',
  size: 'width',
  before: 'paddingLeft',
  after: 'paddingRight',
  sizing: 'layoutSizingHorizontal',
}
const DOWN: Axis = {
  at: 'y',
  size: 'height',
  before: 'paddingTop',
  after: 'paddingBottom',
  sizing: 'layoutSizingVertical',
}

function layOut(board: FigJamBoard, frame: BoardNode, mode: 'HORIZONTAL' | 'VERTICAL'): void {
  const [main, cross] = mode === 'HORIZONTAL' ? [ACROSS, DOWN] : [DOWN, ACROSS]
  const items = frame.children
    .map((id) => board.get(id))
    .filter((child) => child !== undefined)
    .filter((child) => child.props['visible'] !== false)
    .filter((child) => child.props['layoutPositioning'] !== 'ABSOLUTE')
  const amount = (name: string) => numberOr(frame.props[name], 0)
  const gap = amount('itemSpacing')
  const sizes = items.map((child) => boxOf(board, child))
  const used = sizes.reduce((sum, box) => sum + box[main.size], 0)
  const content = used + gap * Math.max(0, items.length - 1)
  const widest = Math.max(0, ...sizes.map((box) => box[cross.size]))
  const hugs = (name: string) => frame.props[name] === 'AUTO' && items.length > 0
  const length = hugs('primaryAxisSizingMode')
    ? content + amount(main.before) + amount(main.after)
    : numberOr(frame.props[main.size], 0)
  const breadth = hugs('counterAxisSizingMode')
    ? widest + amount(cross.before) + amount(cross.after)
    : numberOr(frame.props[cross.size], 0)
  const changed = frame.props[main.size] !== length || frame.props[cross.size] !== breadth
  if (changed) board.setProps(frame.id, { [main.size]: length, [cross.size]: breadth })
  placeItems(board, frame, items, { main, cross, gap, content, length, breadth })
}

interface Frame {
  readonly main: Axis
  readonly cross: Axis
  readonly gap: number
  readonly content: number
  readonly length: number
  readonly breadth: number
}

function placeItems(
  board: FigJamBoard,
  frame: BoardNode,
  items: readonly BoardNode[],
  { main, cross, gap, content, length, breadth }: Frame,
): void {
  const amount = (name: string) => numberOr(frame.props[name], 0)
  const room = length - amount(main.before) - amount(main.after)
  const inner = breadth - amount(cross.before) - amount(cross.after)
  const align = stringOr(frame.props['primaryAxisAlignItems'], 'MIN')
  const growing = items.filter((item) => isFilling(item, main, 'layoutGrow')).length
  const extra = growing > 0 ? Math.max(0, room - content) / growing : 0
  const spread =
    align === 'SPACE_BETWEEN' && items.length > 1 ? (room - content) / (items.length - 1) : 0
  let at = amount(main.before) + (growing > 0 ? 0 : (room - content) * shareOf(align))
  for (const item of items) {
    const box = boxOf(board, item)
    const size = box[main.size] + (isFilling(item, main, 'layoutGrow') ? extra : 0)
    const stretched = isFilling(item, cross, 'layoutAlign')
    const across = stretched ? inner : box[cross.size]
    const crossAlign = stringOr(frame.props['counterAxisAlignItems'], 'MIN')
    const offset = amount(cross.before) + (inner - across) * shareOf(crossAlign)
    const next: Record<string, Json> = { [main.at]: at, [cross.at]: offset }
    if (size !== box[main.size]) next[main.size] = size
    if (across !== box[cross.size]) next[cross.size] = across
    const same = Object.entries(next).every(([name, value]) => item.props[name] === value)
    if (!same) board.setProps(item.id, next)
    at += size + gap + spread
  }
}

function isFilling(item: BoardNode, axis: Axis, older: 'layoutGrow' | 'layoutAlign'): boolean {
  if (item.props[axis.sizing] === 'FILL') return true
  return older === 'layoutGrow' ? item.props[older] === 1 : item.props[older] === 'STRETCH'
}

function shareOf(align: string): number {
  if (align === 'CENTER') return 0.5
  return align === 'MAX' ? 1 : 0
}

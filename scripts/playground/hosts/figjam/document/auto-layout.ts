import type { FigJamBoard } from './board.ts'
import { boxOf } from './geometry.ts'
import { type Json, numberOr, stringOr } from './json.ts'
import type { BoardNode } from './node.ts'

/**
 * Basic auto layout: rows or columns that may wrap, spacing, padding, alignment, hugging and filling.
 * Grid, baseline and limits of size are refused when written. https://developers.figma.com/docs/plugins/api/properties/nodes-layoutmode/
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
  const hugs = (name: string) => frame.props[name] === 'AUTO' && items.length > 0
  const ends = amount(main.before) + amount(main.after)
  const sides = amount(cross.before) + amount(cross.after)
  const fixed = numberOr(frame.props[main.size], 0) - ends
  const wraps = frame.props['layoutWrap'] === 'WRAP' && !hugs('primaryAxisSizingMode')
  const gap = amount('itemSpacing')
  const tracks = cutTracks(board, items, { main, cross, gap, room: wraps ? fixed : Infinity })
  const spacing = wraps ? numberOr(frame.props['counterAxisSpacing'], gap) : 0
  const depth = tracks.reduce((sum, track) => sum + track.depth, 0)
  const total = depth + spacing * (tracks.length - 1)
  const content = Math.max(...tracks.map((track) => track.content))
  const length = hugs('primaryAxisSizingMode') ? content + ends : fixed + ends
  const breadth = hugs('counterAxisSizingMode')
    ? total + sides
    : numberOr(frame.props[cross.size], 0)
  const changed = frame.props[main.size] !== length || frame.props[cross.size] !== breadth
  if (changed) board.setProps(frame.id, { [main.size]: length, [cross.size]: breadth })
  const room = { main, cross, gap, length: length - ends, breadth: breadth - sides }
  if (wraps) placeTracks(board, frame, tracks, room, spacing)
  else for (const track of tracks) placeItems(board, frame, track, room, amount(cross.before))
}

/** Items in one line, and how much of each axis they take. */
interface Track {
  readonly items: readonly BoardNode[]
  readonly content: number
  readonly depth: number
}

interface Room {
  readonly main: Axis
  readonly cross: Axis
  readonly gap: number
  /** Inside the padding. */
  readonly length: number
  readonly breadth: number
}

function cutTracks(
  board: FigJamBoard,
  items: readonly BoardNode[],
  { main, cross, gap, room }: Pick<Room, 'main' | 'cross' | 'gap'> & { readonly room: number },
): readonly Track[] {
  const tracks: Track[] = []
  let track: Track = { items: [], content: 0, depth: 0 }
  for (const item of items) {
    const box = boxOf(board, item)
    const content = track.content + (track.items.length > 0 ? gap : 0) + box[main.size]
    if (track.items.length > 0 && content > room) {
      tracks.push(track)
      track = { items: [item], content: box[main.size], depth: box[cross.size] }
    } else {
      const depth = Math.max(track.depth, box[cross.size])
      track = { items: [...track.items, item], content, depth }
    }
  }
  return [...tracks, track]
}

/** Wrapped lines one below the other. https://developers.figma.com/docs/plugins/api/properties/nodes-counteraxisaligncontent/ */
function placeTracks(
  board: FigJamBoard,
  frame: BoardNode,
  tracks: readonly Track[],
  room: Room,
  spacing: number,
): void {
  const { cross } = room
  const depth = tracks.reduce((sum, track) => sum + track.depth, 0)
  const between = frame.props['counterAxisAlignContent'] === 'SPACE_BETWEEN'
  const gaps = Math.max(1, tracks.length - 1)
  const gap = between ? Math.max(0, room.breadth - depth) / gaps : spacing
  const free = between ? 0 : room.breadth - depth - gap * (tracks.length - 1)
  const all = tracks.flatMap(({ items }) => items)
  const stretches = !between && all.every((item) => isFilling(item, cross, 'layoutAlign'))
  const more = stretches ? Math.max(0, free) / tracks.length : 0
  const align = stringOr(frame.props['counterAxisAlignItems'], 'MIN')
  let at = numberOr(frame.props[cross.before], 0) + (stretches ? 0 : free * shareOf(align))
  for (const track of tracks) {
    placeItems(board, frame, track, { ...room, breadth: track.depth + more }, at)
    at += track.depth + more + gap
  }
}

/** One line of items; `from` is where it begins across. */
function placeItems(
  board: FigJamBoard,
  frame: BoardNode,
  { items, content }: Track,
  { main, cross, gap, length, breadth }: Room,
  from: number,
): void {
  const align = stringOr(frame.props['primaryAxisAlignItems'], 'MIN')
  const growing = items.filter((item) => isFilling(item, main, 'layoutGrow')).length
  const extra = growing > 0 ? Math.max(0, length - content) / growing : 0
  const spread =
    align === 'SPACE_BETWEEN' && items.length > 1 ? (length - content) / (items.length - 1) : 0
  const start = growing > 0 ? 0 : (length - content) * shareOf(align)
  let at = numberOr(frame.props[main.before], 0) + start
  for (const item of items) {
    const box = boxOf(board, item)
    const size = box[main.size] + (isFilling(item, main, 'layoutGrow') ? extra : 0)
    const stretched = isFilling(item, cross, 'layoutAlign')
    const across = stretched ? breadth : box[cross.size]
    const crossAlign = stringOr(frame.props['counterAxisAlignItems'], 'MIN')
    const offset = from + (breadth - across) * shareOf(crossAlign)
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

import type { MiroDocument } from './document.ts'
import type { BoardItem, Json } from './item.ts'
import { isJsonObject } from './item.ts'
import type { MiroSwitches } from './switches.ts'

/** An upright box on the board, by its edges, in dp from the board's centre. */
export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface BoardPoint {
  readonly x: number
  readonly y: number
}

function topLeftOf(frame: BoardItem): BoardPoint {
  return { x: frame.x - frame.width / 2, y: frame.y - frame.height / 2 }
}

/** The centre on the board, whatever the item is relative to. */
export function absoluteCentre(document: MiroDocument, item: BoardItem): BoardPoint {
  const parent = item.parentId === null ? undefined : document.get(item.parentId)
  if (parent === undefined) return { x: item.x, y: item.y }
  if (parent.type !== 'frame') {
    const at = absoluteCentre(document, parent)
    return { x: at.x + item.x, y: at.y + item.y }
  }
  const at = absoluteCentre(document, parent)
  return { x: at.x - parent.width / 2 + item.x, y: at.y - parent.height / 2 + item.y }
}

/** The same place as `parent_top_left` coordinates (https://developers.miro.com/docs/boards). */
export function relativeTo(frame: BoardItem, centre: BoardPoint): BoardPoint {
  const origin = topLeftOf(frame)
  return { x: centre.x - origin.x, y: centre.y - origin.y }
}

function edgesAround(centre: BoardPoint, width: number, height: number, rotation: number): Edges {
  const angle = (rotation * Math.PI) / 180
  const halfWidth = (Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height) / 2
  const halfHeight = (Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height) / 2
  return {
    left: centre.x - halfWidth,
    right: centre.x + halfWidth,
    top: centre.y - halfHeight,
    bottom: centre.y + halfHeight,
  }
}

const sides: Readonly<Record<string, BoardPoint>> = {
  top: { x: 0.5, y: 0 },
  bottom: { x: 0.5, y: 1 },
  left: { x: 0, y: 0.5 },
  right: { x: 1, y: 0.5 },
}

/** Where `auto` snaps: the side that looks towards the other end. */
function nearestSide(from: BoardPoint, towards: BoardPoint, target: BoardItem): BoardPoint {
  const dx = (towards.x - from.x) / target.width
  const dy = (towards.y - from.y) / target.height
  const side = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'bottom' : 'top'
  return sides[side] ?? { x: 0.5, y: 0.5 }
}

function endTarget(document: MiroDocument, end: Json | undefined): BoardItem | undefined {
  return isJsonObject(end) && typeof end['item'] === 'string'
    ? document.get(end['item'])
    : undefined
}

/** The end's place without snapping: a free position, or the item's centre. */
function endCentre(document: MiroDocument, end: Json | undefined): BoardPoint {
  const target = endTarget(document, end)
  if (target !== undefined) return absoluteCentre(document, target)
  const position = isJsonObject(end) && isJsonObject(end['position']) ? end['position'] : {}
  return { x: Number(position['x'] ?? 0), y: Number(position['y'] ?? 0) }
}

function endPoint(
  document: MiroDocument,
  end: Json | undefined,
  other: Json | undefined,
): BoardPoint {
  const centre = endCentre(document, end)
  const target = endTarget(document, end)
  if (target === undefined || !isJsonObject(end)) return centre
  const { position } = end
  const share = isJsonObject(position)
    ? { x: Number(position['x'] ?? 0.5), y: Number(position['y'] ?? 0.5) }
    : (sides[String(end['snapTo'])] ?? nearestSide(centre, endCentre(document, other), target))
  return {
    x: centre.x + (share.x - 0.5) * target.width,
    y: centre.y + (share.y - 0.5) * target.height,
  }
}

/** Where a connector starts and ends, on the board. */
export function connectorPoints(
  document: MiroDocument,
  connector: BoardItem,
): readonly [BoardPoint, BoardPoint] {
  const { start, end } = connector.fields
  return [endPoint(document, start, end), endPoint(document, end, start)]
}

/** The upright box around the item, rotation included. */
export function boundsOf(document: MiroDocument, item: BoardItem): Edges {
  if (item.type === 'connector') {
    const [start, end] = connectorPoints(document, item)
    return {
      left: Math.min(start.x, end.x),
      right: Math.max(start.x, end.x),
      top: Math.min(start.y, end.y),
      bottom: Math.max(start.y, end.y),
    }
  }
  return edgesAround(absoluteCentre(document, item), item.width, item.height, item.rotation)
}

/** What has to fit in a frame; see the switches `containment` and `stickyShadowCounts`. */
export function boundsForContainment(
  document: MiroDocument,
  item: BoardItem,
  switches: MiroSwitches,
): Edges {
  const bounds = boundsOf(document, item)
  if (switches.containment === 'centre') {
    const x = (bounds.left + bounds.right) / 2
    const y = (bounds.top + bounds.bottom) / 2
    return { left: x, right: x, top: y, bottom: y }
  }
  if (item.type !== 'sticky_note' || switches.stickyShadowCounts) return bounds
  return { ...bounds, bottom: bounds.top + (bounds.bottom - bounds.top) * (199 / 228) }
}

export function isInside(inner: Edges, outer: Edges, margin: number): boolean {
  return (
    inner.left >= outer.left + margin &&
    inner.top >= outer.top + margin &&
    inner.right <= outer.right - margin &&
    inner.bottom <= outer.bottom - margin
  )
}

export function edgesOfFrame(frame: BoardItem): Edges {
  return edgesAround({ x: frame.x, y: frame.y }, frame.width, frame.height, 0)
}

/** The frame on top at this point, or undefined. */
export function frameAt(document: MiroDocument, at: BoardPoint): BoardItem | undefined {
  const point = { left: at.x, right: at.x, top: at.y, bottom: at.y }
  return document
    .frames()
    .filter((frame) => isInside(point, edgesOfFrame(frame), 0))
    .at(-1)
}

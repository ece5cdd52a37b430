import type { FigJamBoard } from './board.ts'
import { placeConnector } from './connectors.ts'
import { isObject, numberOr } from './json.ts'
import { type BoardNode, isGroupLike } from './node.ts'
import {
  type Box,
  boundsOf,
  boxAround,
  compose,
  IDENTITY,
  mapPoint,
  type Point,
  placeAt,
  type Transform,
  uniteBoxes,
  unmapPoint,
} from './transform.ts'

/** The container whose space the node's x and y are in: groups are passed over. */
export function findContainer(board: FigJamBoard, node: BoardNode): BoardNode | undefined {
  let holder = node.parent === null ? undefined : board.get(node.parent)
  while (holder !== undefined && isGroupLike(holder.type) && holder.parent !== null) {
    holder = board.get(holder.parent)
  }
  return holder
}

/** Place and size of a node in its container's space, rotation aside. Groups and connectors are computed. */
export function boxOf(board: FigJamBoard, node: BoardNode): Box {
  if (isGroupLike(node.type)) return boxOfGroup(board, node)
  if (node.type === 'CONNECTOR') return boxOfConnector(board, node)
  return {
    x: numberOr(node.props['x'], 0),
    y: numberOr(node.props['y'], 0),
    width: numberOr(node.props['width'], 0),
    height: numberOr(node.props['height'], 0),
  }
}

function boxOfGroup(board: FigJamBoard, node: BoardNode): Box {
  const boxes = node.children
    .map((id) => board.get(id))
    .filter((child) => child !== undefined)
    .map((child) => {
      const box = boxOf(board, child)
      return boundsOf(placeAt(box.x, box.y, rotationOf(child)), box.width, box.height)
    })
  return uniteBoxes(boxes)
}

function boxOfConnector(board: FigJamBoard, node: BoardNode): Box {
  const points = listConnectorPoints(board, node)
  const container = findContainer(board, node)
  const space = container === undefined ? IDENTITY : spaceOf(board, container)
  return boxAround(points.map((point) => unmapPoint(space, point)))
}

export function rotationOf(node: BoardNode): number {
  return isGroupLike(node.type) || node.type === 'CONNECTOR'
    ? 0
    : numberOr(node.props['rotation'], 0)
}

/** From the node's own space to its container's. */
export function relativeTransformOf(board: FigJamBoard, node: BoardNode): Transform {
  const box = boxOf(board, node)
  return placeAt(box.x, box.y, rotationOf(node))
}

/** From the space of a container's children to the page's. */
export function spaceOf(board: FigJamBoard, container: BoardNode): Transform {
  if (container.type === 'PAGE' || container.type === 'DOCUMENT') return IDENTITY
  return absoluteTransformOf(board, container)
}

/** From the node's own space to the page's. */
export function absoluteTransformOf(board: FigJamBoard, node: BoardNode): Transform {
  if (node.type === 'CONNECTOR') {
    const box = boxAround(listConnectorPoints(board, node))
    return placeAt(box.x, box.y, 0)
  }
  const container = findContainer(board, node)
  const own = relativeTransformOf(board, node)
  return container === undefined ? own : compose(spaceOf(board, container), own)
}

/** Corner points of a connector on the page. */
export function listConnectorPoints(board: FigJamBoard, node: BoardNode): readonly Point[] {
  return placeConnector(board, node, (held) => absoluteBoxOf(board, held))
}

/** Box on the page, px, rotation taken in. */
export function absoluteBoxOf(board: FigJamBoard, node: BoardNode): Box {
  if (node.type === 'CONNECTOR') return boxAround(listConnectorPoints(board, node))
  const box = boxOf(board, node)
  return boundsOf(absoluteTransformOf(board, node), box.width, box.height)
}

/** Puts a node where its centre or corner is now, seen from another container: new x and y. */
export function keepPlace(
  board: FigJamBoard,
  node: BoardNode,
  container: BoardNode,
): { readonly x: number; readonly y: number } {
  const corner = mapPoint(absoluteTransformOf(board, node), { x: 0, y: 0 })
  return unmapPoint(spaceOf(board, container), corner)
}

/** Moves a node by a step in its container's space; a group moves what is in it. */
export function shiftNode(board: FigJamBoard, node: BoardNode, dx: number, dy: number): void {
  if (dx === 0 && dy === 0) return
  if (isGroupLike(node.type)) {
    for (const id of node.children) {
      const child = board.get(id)
      if (child !== undefined) shiftNode(board, child, dx, dy)
    }
    return
  }
  if (node.type === 'CONNECTOR') {
    shiftConnector(board, node, dx, dy)
    return
  }
  const x = numberOr(node.props['x'], 0) + dx
  const y = numberOr(node.props['y'], 0) + dy
  board.setProps(node.id, { x, y })
}

function shiftConnector(board: FigJamBoard, node: BoardNode, dx: number, dy: number): void {
  for (const end of ['connectorStart', 'connectorEnd']) {
    const value = node.props[end]
    if (!isObject(value) || typeof value['endpointNodeId'] === 'string') continue
    const position = value['position']
    if (!isObject(position)) continue
    const x = numberOr(position['x'], 0) + dx
    const y = numberOr(position['y'], 0) + dy
    board.setProps(node.id, { [end]: { position: { x, y } } }, ['x', 'y'])
  }
}

import type { FigJamBoard } from './board.ts'
import { isObject, numberOr } from './json.ts'
import type { BoardNode } from './node.ts'
import { type Box, centreOf, type Point } from './transform.ts'

/** Gives the absolute box of the node a connector ends at. */
type Measure = (node: BoardNode) => Box

/** Corner points of a connector on the page, start to end. https://developers.figma.com/docs/plugins/api/ConnectorNode/ */
export function placeConnector(
  board: FigJamBoard,
  node: BoardNode,
  measure: Measure,
): readonly Point[] {
  const start = aimAt(board, node, 'connectorStart', measure)
  const end = aimAt(board, node, 'connectorEnd', measure)
  const from = resolveEnd(start, end)
  const to = resolveEnd(end, start)
  const straight = node.props['connectorLineType'] === 'STRAIGHT'
  if (straight || from.x === to.x || from.y === to.y) return [from, to]
  if (isLeavingUpright(start, from)) {
    const middle = (from.y + to.y) / 2
    return [from, { x: from.x, y: middle }, { x: to.x, y: middle }, to]
  }
  const middle = (from.x + to.x) / 2
  return [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to]
}

/** Shares of the node's sides (github.com/figma/mcp-server-guide, create-connector); what lies outside is drawn on the edge. */
function keepShare(share: number): number {
  return Math.min(1, Math.max(0, share))
}

/** Whether an end sits on the top or bottom side of what it holds. */
function isLeavingUpright({ box }: Aim, at: Point): boolean {
  return box !== null && (at.y === box.y || at.y === box.y + box.height)
}

interface Aim {
  readonly box: Box | null
  readonly magnet: string
  readonly at: Point
}

function aimAt(board: FigJamBoard, node: BoardNode, side: string, measure: Measure): Aim {
  const value = node.props[side]
  if (!isObject(value)) return { box: null, magnet: 'NONE', at: { x: 0, y: 0 } }
  const position = isObject(value['position']) ? value['position'] : {}
  const spot = { x: numberOr(position['x'], 0), y: numberOr(position['y'], 0) }
  const target = value['endpointNodeId']
  const held = typeof target === 'string' ? board.get(target) : undefined
  if (held === undefined || held.type === 'CONNECTOR')
    return { box: null, magnet: 'NONE', at: spot }
  const box = measure(held)
  const magnet = typeof value['magnet'] === 'string' ? value['magnet'] : 'NONE'
  if (value['position'] === undefined) return { box, magnet, at: centreOf(box) }
  const at = { x: box.x + keepShare(spot.x) * box.width, y: box.y + keepShare(spot.y) * box.height }
  return { box, magnet: 'NONE', at }
}

function resolveEnd(aim: Aim, other: Aim): Point {
  const { box } = aim
  if (box === null) return aim.at
  const centre = centreOf(box)
  switch (aim.magnet) {
    case 'TOP':
      return { x: centre.x, y: box.y }
    case 'BOTTOM':
      return { x: centre.x, y: box.y + box.height }
    case 'LEFT':
      return { x: box.x, y: centre.y }
    case 'RIGHT':
      return { x: box.x + box.width, y: centre.y }
    case 'AUTO':
      return pickSide(box, other.at)
    default:
      return aim.at
  }
}

/** AUTO takes the side that faces the other end; the rule itself is not published. */
function pickSide(box: Box, towards: Point): Point {
  const centre = centreOf(box)
  const dx = towards.x - centre.x
  const dy = towards.y - centre.y
  if (Math.abs(dx) >= Math.abs(dy)) return { x: dx < 0 ? box.x : box.x + box.width, y: centre.y }
  return { x: centre.x, y: dy < 0 ? box.y : box.y + box.height }
}

/** Ids of the connectors that end at a node. */
export function listAttachedConnectors(board: FigJamBoard, id: string): readonly string[] {
  const found: string[] = []
  for (const node of board.ofType('CONNECTOR')) {
    const ends = [node.props['connectorStart'], node.props['connectorEnd']]
    if (ends.some((end) => isObject(end) && end['endpointNodeId'] === id)) found.push(node.id)
  }
  return found
}

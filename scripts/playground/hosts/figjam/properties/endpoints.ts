import type { FigJamBoard } from '../document/board.ts'
import { isObject, type JsonObject, numberOr } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { inside, refuseEndpoint, refuseEnum } from '../refusals.ts'

const MAGNETS = ['NONE', 'AUTO', 'TOP', 'LEFT', 'BOTTOM', 'RIGHT', 'CENTER']

/**
 * Reads a connector endpoint: a position, a node with a magnet, or a node with a position inside it
 * (then the magnet is NONE). ELBOWED takes all but CENTER, STRAIGHT only CENTER or NONE.
 * https://developers.figma.com/docs/plugins/api/ConnectorEndpoint/
 */
export function parseEndpoint(
  board: FigJamBoard,
  connector: BoardNode,
  value: unknown,
  call: string,
): JsonObject {
  if (!isObject(value)) throw inside(call, 'Invalid endpoint')
  const position = isObject(value['position']) ? value['position'] : null
  const spot =
    position === null ? null : { x: numberOr(position['x'], 0), y: numberOr(position['y'], 0) }
  const id = value['endpointNodeId']
  if (id === undefined) {
    if (spot === null) throw inside(call, 'Invalid endpoint')
    return { position: spot }
  }
  const held = typeof id === 'string' ? board.get(id) : undefined
  if (held === undefined || typeof id !== 'string') throw refuseEndpoint(call)
  if (['PAGE', 'DOCUMENT', 'CONNECTOR'].includes(held.type)) throw refuseEndpoint(call)
  if (spot !== null) return { endpointNodeId: id, position: spot, magnet: 'NONE' }
  const magnet = value['magnet'] ?? 'AUTO'
  const line = connector.props['connectorLineType']
  const allowed = MAGNETS.filter((name) =>
    line === 'STRAIGHT' ? name === 'CENTER' || name === 'NONE' : name !== 'CENTER',
  )
  if (typeof magnet !== 'string' || !allowed.includes(magnet)) {
    throw refuseEnum(call, allowed, String(magnet))
  }
  return { endpointNodeId: id, magnet }
}

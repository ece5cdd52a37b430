import type { FigJamBoard } from './board.ts'
import { isObject, type Json } from './json.ts'
import type { BoardNode } from './node.ts'

/**
 * Copies nodes with all below them under a parent. Stuck nodes and connectors among the copied keep
 * to the copies; hidden data comes along as the switch says. Gives the ids of the copies in order.
 */
export function copyNodes(
  board: FigJamBoard,
  ids: readonly string[],
  parent: string,
): readonly string[] {
  const twins = new Map<string, string>()
  const copies = ids.map((id) => copyNode(board, id, parent, twins)).filter((id) => id !== null)
  for (const twin of twins.values()) redirect(board, twin, twins)
  return copies
}

function copyNode(
  board: FigJamBoard,
  id: string,
  parent: string,
  twins: Map<string, string>,
): string | null {
  const node = board.get(id)
  if (node === undefined) return null
  const copy = board.create(node.type, parent, node.props)
  const stored = board.switches.copiesCarryPluginData ? node.stored : {}
  board.change(copy, { texts: node.texts, stored }, [])
  twins.set(id, copy)
  for (const child of node.children) copyNode(board, child, copy, twins)
  return copy
}

/** Points ends and hosts that were copied too at their copies. */
function redirect(board: FigJamBoard, id: string, twins: ReadonlyMap<string, string>): void {
  const node = board.get(id)
  if (node === undefined) return
  const changes: Record<string, Json> = {}
  const host = node.props['stuckTo']
  if (typeof host === 'string') changes['stuckTo'] = twins.get(host) ?? null
  for (const side of ['connectorStart', 'connectorEnd']) {
    const end = node.props[side]
    const target = isObject(end) ? end['endpointNodeId'] : undefined
    const twin = typeof target === 'string' ? twins.get(target) : undefined
    if (isObject(end) && twin !== undefined) {
      changes[side] = { ...(end as BoardNode['props']), endpointNodeId: twin }
    }
  }
  if (Object.keys(changes).length > 0) board.setProps(id, changes, [])
}

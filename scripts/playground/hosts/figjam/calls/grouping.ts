import type { FigJamBoard } from '../document/board.ts'
import { findContainer, keepPlace } from '../document/geometry.ts'
import { type BoardNode, isContainer, isGroupLike } from '../document/node.ts'
import { inside, refuseMove } from '../refusals.ts'
import { allowWrite, needNode, type PluginRun } from '../run/plugin-run.ts'
import { tidyGroup } from './delete-node.ts'

/** `figma.group` and the boolean operations: nodes keep their place. https://developers.figma.com/docs/plugins/api/properties/figma-group/ */
export function groupNodes(
  run: PluginRun,
  call: string,
  type: 'GROUP' | 'BOOLEAN_OPERATION',
  ids: readonly string[],
  parent: string,
  index?: number,
): string {
  const { board } = run
  if (ids.length === 0) throw inside(call, 'First argument must be an array of at least one node')
  const holder = needNode(run, parent, call)
  if (!isContainer(holder.type))
    throw refuseMove(call, 'New parent is of a type that cannot have children')
  const nodes = ids.map((id) => needNode(run, id, call))
  allowWrite(run, call)
  const page = pageOf(board, holder)
  if (nodes.some((node) => pageOf(board, node) !== page)) {
    throw inside(call, 'Grouped nodes must be in the same page as the parent')
  }
  const group = gatherInGroup(board, type, nodes, parent)
  if (index !== undefined) board.move(group, parent, index)
  return group
}

/** A new group of nodes, which stay where they are. Answers its id. */
export function gatherInGroup(
  board: FigJamBoard,
  type: 'GROUP' | 'BOOLEAN_OPERATION',
  nodes: readonly BoardNode[],
  parent: string,
): string {
  const group = board.create(type, parent)
  for (const node of inBoardOrder(board, nodes)) moveKeepingPlace(board, node, group)
  return group
}

/** Takes a group's children out to its parent; gives their ids. https://developers.figma.com/docs/plugins/api/properties/figma-ungroup/ */
export function ungroupNode(run: PluginRun, id: string): readonly string[] {
  const { board } = run
  const group = needNode(run, id, 'ungroup')
  const parent = group.parent
  if (group.type === 'INSTANCE') throw inside('ungroup', 'Instances cannot be ungrouped')
  if (group.type === 'COMPONENT') throw inside('ungroup', 'Components cannot be ungrouped')
  if (!isGroupLike(group.type) && group.type !== 'FRAME') {
    throw inside('ungroup', 'Only group-like nodes can be ungrouped')
  }
  if (parent === null) throw inside('ungroup', 'The given node cannot be ungrouped')
  allowWrite(run, 'ungroup')
  const at = board.get(parent)?.children.indexOf(id) ?? 0
  const children = group.children
  children.forEach((child, offset) => {
    const node = board.get(child)
    if (node === undefined) return
    moveKeepingPlace(board, node, parent)
    board.move(child, parent, at + offset)
  })
  board.delete(id)
  return children
}

/** Moves a node under a parent and adjusts x and y so that it does not jump. */
export function moveKeepingPlace(board: FigJamBoard, node: BoardNode, parent: string): void {
  const from = node.parent
  const holder = board.get(parent)
  if (holder === undefined) return
  const container = isGroupLike(holder.type) ? findContainer(board, holder) : holder
  const isPlaced = !isGroupLike(node.type) && node.type !== 'CONNECTOR'
  const place = container !== undefined && isPlaced ? keepPlace(board, node, container) : null
  board.move(node.id, parent)
  if (place !== null) board.setProps(node.id, { x: place.x, y: place.y })
  if (from !== null && from !== parent) tidyGroup(board, from)
}

function pageOf(board: FigJamBoard, node: BoardNode): string {
  let at: BoardNode | undefined = node
  while (at !== undefined && at.type !== 'PAGE') {
    at = at.parent === null ? undefined : board.get(at.parent)
  }
  return at?.id ?? ''
}

/** Back to front, as the layers panel has them. */
function inBoardOrder(board: FigJamBoard, nodes: readonly BoardNode[]): readonly BoardNode[] {
  const orderOf = (node: BoardNode) =>
    node.parent === null ? 0 : (board.get(node.parent)?.children.indexOf(node.id) ?? 0)
  return [...nodes].sort((left, right) => orderOf(left) - orderOf(right))
}

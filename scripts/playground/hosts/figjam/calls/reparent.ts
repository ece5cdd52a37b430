import { settleLayout } from '../document/auto-layout.ts'
import type { FigJamBoard } from '../document/board.ts'
import { type BoardNode, isContainer } from '../document/node.ts'
import { needLoadedPage } from '../properties/read-property.ts'
import { refuseIndex, refuseMove } from '../refusals.ts'
import { allowWrite, needNode, type PluginRun } from '../run/plugin-run.ts'
import { tidyGroup } from './delete-node.ts'

/**
 * `appendChild` and `insertChild`: the numbers x and y stay, so the node jumps when the space of its
 * new container lies elsewhere. https://developers.figma.com/docs/plugins/api/properties/nodes-appendchild/
 */
export function reparent(
  run: PluginRun,
  parent: string,
  child: string,
  call: string,
  index?: number,
): void {
  const { board } = run
  const holder = needNode(run, parent, call)
  const node = needNode(run, child, call)
  allowWrite(run, call)
  needLoadedPage(run, holder, call)
  checkMove(board, holder, node, call)
  const siblings = holder.children.filter((id) => id !== child)
  const limit = holder.children.length
  if (index !== undefined && (index > limit || index < 0)) throw refuseIndex(call)
  const from = node.parent
  if (from === parent && index === undefined && holder.children.at(-1) === child) return
  board.move(child, parent, Math.min(index ?? siblings.length, siblings.length))
  settleLayout(board, parent)
  if (from !== null && from !== parent) tidyGroup(board, from)
}

function checkMove(board: FigJamBoard, holder: BoardNode, node: BoardNode, call: string): void {
  if (node.type === 'DOCUMENT') {
    throw refuseMove(call, 'Node is the scene root, which cannot be reparented')
  }
  if (!isContainer(holder.type)) {
    throw refuseMove(call, 'New parent is of a type that cannot have children')
  }
  if (holder.type === 'DOCUMENT' && node.type !== 'PAGE') {
    throw refuseMove(call, 'The root node cannot have children of type other than PAGE')
  }
  if (node.type === 'PAGE' && holder.type !== 'DOCUMENT') {
    throw refuseMove(call, 'Nodes other than the root node cannot have children of type PAGE')
  }
  let above: BoardNode | undefined = holder
  while (above !== undefined) {
    if (above.id === node.id) throw refuseMove(call, 'Doing so would create a parenting cycle')
    above = above.parent === null ? undefined : board.get(above.parent)
  }
}

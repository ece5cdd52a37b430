import { settleLayout } from '../document/auto-layout.ts'
import type { FigJamBoard } from '../document/board.ts'
import { isGroupLike } from '../document/node.ts'
import { listStuckTo } from '../document/stamps.ts'

/** Deletes a node with all below it; what is stuck to it goes or stays as the switch says. */
export function deleteNode(board: FigJamBoard, id: string): void {
  const node = board.get(id)
  if (node === undefined) return
  for (const stuck of listStuckTo(board, id)) {
    if (board.switches.removingHostRemovesStuck) board.delete(stuck)
    else board.setProps(stuck, { stuckTo: null }, [])
  }
  board.delete(id)
  if (node.parent !== null) tidyGroup(board, node.parent)
}

/** A group goes with its last child. https://developers.figma.com/docs/plugins/api/GroupNode/ */
export function tidyGroup(board: FigJamBoard, id: string): void {
  const group = board.get(id)
  if (group === undefined) return
  if (!isGroupLike(group.type)) {
    settleLayout(board, id)
    return
  }
  if (group.children.length > 0) return
  board.delete(id)
  if (group.parent !== null) tidyGroup(board, group.parent)
}

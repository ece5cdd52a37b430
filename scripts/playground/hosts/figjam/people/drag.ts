import type { FigJamBoard } from '../document/board.ts'
import { findContainer, shiftNode, spaceOf } from '../document/geometry.ts'
import type { BoardNode } from '../document/node.ts'
import { listStuckTo, stickByPlace } from '../document/stamps.ts'
import { unmapPoint } from '../document/transform.ts'
import { parentByPlace } from './parent-by-place.ts'

/** Moves nodes as a person drags them: stuck nodes come along, what is dropped on a section joins it. */
export function dragNodes(
  board: FigJamBoard,
  ids: readonly string[],
  dx: number,
  dy: number,
): void {
  const chosen = new Set(ids)
  const tops = ids.filter((id) => !hasAncestorIn(board, id, chosen) && !isLocked(board, id))
  const stuck = tops.flatMap((id) => listStuckTo(board, id))
  const carried = stuck.filter((id) => !chosen.has(id) && !hasAncestorIn(board, id, chosen))
  const moved = [...tops, ...new Set(carried)]
  for (const id of moved) shiftOnPage(board, id, dx, dy)
  for (const id of moved) {
    const node = board.get(id)
    if (node !== undefined) parentByPlace(board, node, new Set(moved))
  }
  for (const id of tops) stickByPlace(board, id)
}

/** Locked itself or by any parent. https://developers.figma.com/docs/plugins/api/properties/nodes-locked/ */
export function isLocked(board: FigJamBoard, id: string): boolean {
  let node = board.get(id)
  while (node !== undefined) {
    if (node.props['locked'] === true) return true
    node = node.parent === null ? undefined : board.get(node.parent)
  }
  return false
}

/** A step on the page, turned into the node's own container. */
function shiftOnPage(board: FigJamBoard, id: string, dx: number, dy: number): void {
  const node = board.get(id)
  if (node === undefined) return
  const container = findContainer(board, node)
  if (container === undefined) return
  const space = spaceOf(board, container)
  const from = unmapPoint(space, { x: 0, y: 0 })
  const to = unmapPoint(space, { x: dx, y: dy })
  shiftNode(board, node, to.x - from.x, to.y - from.y)
}

function hasAncestorIn(board: FigJamBoard, id: string, ids: ReadonlySet<string>): boolean {
  let node: BoardNode | undefined = board.get(id)
  while (node !== undefined && node.parent !== null) {
    if (ids.has(node.parent)) return true
    node = board.get(node.parent)
  }
  return false
}

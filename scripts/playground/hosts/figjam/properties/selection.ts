import type { FigJamBoard } from '../document/board.ts'
import { isObject } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { refuseSelection } from '../refusals.ts'

/**
 * Sets a page's selection: nodes of that page only, once each; a child of a selected parent drops
 * out. https://developers.figma.com/docs/plugins/api/PageNode/#selection
 */
export function writeSelection(board: FigJamBoard, page: BoardNode, value: unknown): void {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  const ids = new Set<string>()
  for (const item of list) {
    const id = isObject(item) ? item['id'] : item
    if (typeof id !== 'string' || !isOnPage(board, id, page.id)) throw refuseSelection()
    ids.add(id)
  }
  const kept = [...ids].filter((id) => !hasAncestorIn(board, id, ids))
  board.select(page.id, kept)
}

function isOnPage(board: FigJamBoard, id: string, page: string): boolean {
  let node = board.get(id)
  if (node === undefined || node.type === 'PAGE') return false
  while (node !== undefined && node.parent !== null) {
    if (node.parent === page) return true
    node = board.get(node.parent)
  }
  return false
}

function hasAncestorIn(board: FigJamBoard, id: string, ids: ReadonlySet<string>): boolean {
  let parent = board.get(id)?.parent ?? null
  while (parent !== null) {
    if (ids.has(parent)) return true
    parent = board.get(parent)?.parent ?? null
  }
  return false
}

import type { FigJamBoard } from './board.ts'
import { absoluteBoxOf } from './geometry.ts'
import type { BoardNode } from './node.ts'
import { centreOf, isInside, type Point } from './transform.ts'

/** Types that stick. https://developers.figma.com/docs/plugins/api/properties/nodes-stuckto/ */
const STICKABLE = new Set(['STAMP', 'HIGHLIGHT', 'WASHI_TAPE', 'WIDGET'])
/** Types a person's stamp sticks to; containers are stamped through to what lies in them. */
const HOLDERS = new Set([
  'STICKY',
  'SHAPE_WITH_TEXT',
  'TEXT',
  'TABLE',
  'CODE_BLOCK',
  'RECTANGLE',
  'ELLIPSE',
  'EMBED',
  'LINK_UNFURL',
  'MEDIA',
])

export function isStickable(type: string): boolean {
  return STICKABLE.has(type)
}

/** Ids of what is stuck to a node, back to front. A stuck node is no child of its host. */
export function listStuckTo(board: FigJamBoard, host: string): readonly string[] {
  const found: string[] = []
  for (const type of STICKABLE) {
    for (const node of board.ofType(type)) {
      if (node.props['stuckTo'] === host) found.push(node.id)
    }
  }
  return found
}

/** The topmost node under a point that a stamp would stick to, or null. */
function findHolderAt(board: FigJamBoard, page: string, point: Point): BoardNode | null {
  const node = board.get(page)
  if (node === undefined) return null
  for (const id of [...node.children].reverse()) {
    const child = board.get(id)
    if (child === undefined || child.props['visible'] === false) continue
    if (HOLDERS.has(child.type) && isInside(absoluteBoxOf(board, child), point)) return child
    const below = findHolderAt(board, id, point)
    if (below !== null) return below
  }
  return null
}

/** Sticks a node to what lies under its centre, as a person's drop does; lets go of all else. */
export function stickByPlace(board: FigJamBoard, id: string): void {
  const node = board.get(id)
  if (node === undefined || !isStickable(node.type)) return
  const host = findHolderAt(board, board.currentPage, centreOf(absoluteBoxOf(board, node)))
  const before = node.props['stuckTo'] ?? null
  if ((host?.id ?? null) !== before) board.setProps(id, { stuckTo: host?.id ?? null }, [])
}

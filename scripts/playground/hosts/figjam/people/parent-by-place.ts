import { moveKeepingPlace } from '../calls/grouping.ts'
import type { FigJamBoard } from '../document/board.ts'
import { absoluteBoxOf } from '../document/geometry.ts'
import type { BoardNode } from '../document/node.ts'
import { type Box, centreOf, isInside, type Point } from '../document/transform.ts'

/** The deepest, topmost section under a point, or the page; sections in `except` are looked through. */
export function findSectionAt(
  board: FigJamBoard,
  point: Point,
  except: ReadonlySet<string> = new Set(),
  below: string = board.currentPage,
): string {
  for (const id of [...(board.get(below)?.children ?? [])].reverse()) {
    const node = board.get(id)
    if (node?.type !== 'SECTION' || except.has(id) || node.props['visible'] === false) continue
    if (isInside(absoluteBoxOf(board, node), point)) return findSectionAt(board, point, except, id)
  }
  return below
}

/** Parents a dropped node to the section under its centre, as FigJam's screen does (the API never does). */
export function parentByPlace(
  board: FigJamBoard,
  node: BoardNode,
  moved: ReadonlySet<string>,
): void {
  const parent = node.parent === null ? undefined : board.get(node.parent)
  if (parent === undefined || !['PAGE', 'SECTION'].includes(parent.type)) return
  const target = findSectionAt(board, centreOf(absoluteBoxOf(board, node)), moved)
  if (target !== node.parent) moveKeepingPlace(board, node, target)
}

/** After a person resized a section: what lies wholly inside joins, what lies wholly outside leaves. */
export function gatherInto(board: FigJamBoard, section: string): void {
  const node = board.get(section)
  if (node === undefined || node.parent === null) return
  const box = absoluteBoxOf(board, node)
  for (const id of node.children) {
    const child = board.get(id)
    if (child !== undefined && !overlaps(box, absoluteBoxOf(board, child))) {
      moveKeepingPlace(board, child, node.parent)
    }
  }
  for (const id of board.get(node.parent)?.children ?? []) {
    const sibling = board.get(id)
    if (sibling === undefined || id === section || sibling.type === 'CONNECTOR') continue
    if (contains(box, absoluteBoxOf(board, sibling))) moveKeepingPlace(board, sibling, section)
  }
}

function overlaps(left: Box, right: Box): boolean {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  )
}

function contains(outer: Box, inner: Box): boolean {
  return (
    isInside(outer, { x: inner.x, y: inner.y }) &&
    isInside(outer, { x: inner.x + inner.width, y: inner.y + inner.height })
  )
}

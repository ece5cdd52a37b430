import type { FigJamBoard } from '../document/board.ts'
import { absoluteBoxOf, absoluteTransformOf } from '../document/geometry.ts'
import { isContainer, isGroupLike } from '../document/node.ts'
import { isInside, type Point, unmapPoint } from '../document/transform.ts'

/** What is dropped and where, px of the page. https://developers.figma.com/docs/plugins/api/DropEvent/ */
export interface DroppedThings {
  readonly absoluteX: number
  readonly absoluteY: number
  readonly items?: readonly { readonly type: string; readonly data: string }[]
  readonly files?: readonly {
    readonly name: string
    readonly type: string
    readonly text?: string
    readonly bytes?: Uint8Array
  }[]
  readonly dropMetadata?: unknown
}

/** The container under a drop, and the point in its space. */
export function aimDrop(
  board: FigJamBoard,
  { absoluteX, absoluteY }: DroppedThings,
): {
  readonly node: string
  readonly nodeType: string
  readonly x: number
  readonly y: number
} {
  const point = { x: absoluteX, y: absoluteY }
  const id = findContainerAt(board, point, board.currentPage)
  const node = board.get(id)
  if (node === undefined || node.type === 'PAGE') return { node: id, nodeType: 'PAGE', ...point }
  return { node: id, nodeType: node.type, ...unmapPoint(absoluteTransformOf(board, node), point) }
}

function findContainerAt(board: FigJamBoard, point: Point, below: string): string {
  for (const id of [...(board.get(below)?.children ?? [])].reverse()) {
    const node = board.get(id)
    if (node === undefined || !isContainer(node.type) || isGroupLike(node.type)) continue
    if (isInside(absoluteBoxOf(board, node), point)) return findContainerAt(board, point, id)
  }
  return below
}

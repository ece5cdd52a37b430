import { centreOf, type Point, type Rect } from '../../shared/core/board/geometry.ts'

/**
 * The one place that knows Miro's centres: an item's x, y is its centre, from the board's centre, or
 * from the top-left corner of the frame it is a child of.
 * https://developers.miro.com/docs/boards
 */
export function rectOf(item: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}): Rect {
  const { width, height } = item
  return { x: item.x - width / 2, y: item.y - height / 2, width, height }
}

/** Miro's x, y for a box given by its top-left corner in the same frame. */
export function placeOf(rect: Rect): Point {
  return centreOf(rect)
}

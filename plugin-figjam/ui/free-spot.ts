import {
  overlaps,
  type Point,
  type Rect,
  type Size,
  union,
} from '../../shared/core/board/geometry.ts'

/** Free board between what is there and what we place, px. */
const GAP = 400

/**
 * Top-left corner of a free area: right of `beside`, or of everything; further right as long as
 * something lies within the gap.
 */
export function findFreeSpot(size: Size, beside: Rect | null, taken: readonly Rect[]): Point {
  const anchor = beside ?? union(taken)
  if (anchor === null) return { x: 0, y: 0 }
  let x = Math.ceil(anchor.x + anchor.width) + GAP
  const y = Math.floor(anchor.y)
  const rows = [...taken].sort((a, b) => a.x - b.x)
  for (const box of rows) {
    const { width, height } = size
    const wished = { x: x - GAP, y: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP }
    if (overlaps(wished, box)) x = Math.max(x, Math.ceil(box.x + box.width) + GAP)
  }
  return { x, y }
}

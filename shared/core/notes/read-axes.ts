import type { Zone } from '../board/document.ts'
import type { Point, Rect } from '../board/geometry.ts'

/** What the place of a note is worth on the axes of its zone, to a tenth; null without such an axis. */
export interface AxisMarks {
  readonly x: number | null
  readonly y: number | null
}

/**
 * Reads a point of a zone, both on the page, as marks: from left to right, and from bottom to top. The
 * zone may have been moved or resized. Undefined where places say nothing.
 */
export function readAxes(axes: Zone['axes'], rect: Rect, point: Point): AxisMarks | undefined {
  if (axes === undefined) return undefined
  return {
    x: readAxis(axes.x, (point.x - rect.x) / rect.width),
    y: readAxis(axes.y, 1 - (point.y - rect.y) / rect.height),
  }
}

function readAxis(
  axis: { readonly from: number; readonly to: number } | undefined,
  share: number,
): number | null {
  if (axis === undefined) return null
  const inside = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0
  // A nought without a sign.
  return Math.round((axis.from + inside * (axis.to - axis.from)) * 10) / 10 + 0
}

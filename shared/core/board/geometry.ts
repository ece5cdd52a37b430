/** All lengths are board px; x grows to the right, y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A box by its top-left corner, in the frame its holder says (a section, or the page). */
export interface Rect extends Point, Size {}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

/** Hosts have been seen to give −Infinity and NaN; such a box is nowhere. */
export function isFiniteRect({ x, y, width, height }: Rect): boolean {
  return [x, y, width, height].every(Number.isFinite)
}

/** Edges belong to the box, so that a note dropped exactly on a border is in. */
export function contains(rect: Rect, point: Point): boolean {
  return (
    point.x >= rect.x &&
    point.x <= rect.x + rect.width &&
    point.y >= rect.y &&
    point.y <= rect.y + rect.height
  )
}

/** Whether two boxes share area; boxes that only touch do not overlap. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function isInside(inner: Rect, outer: Rect, margin = 0): boolean {
  return (
    inner.x >= outer.x + margin &&
    inner.y >= outer.y + margin &&
    inner.x + inner.width <= outer.x + outer.width - margin &&
    inner.y + inner.height <= outer.y + outer.height - margin
  )
}

export function translate<T extends Point>(place: T, by: Point): T {
  return { ...place, x: place.x + by.x, y: place.y + by.y }
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** The smallest box around all of them; null when there is none. */
export function union(rects: readonly Rect[]): Rect | null {
  const [first, ...rest] = rects
  if (first === undefined) return null
  let { x, y } = first
  let right = first.x + first.width
  let bottom = first.y + first.height
  for (const rect of rest) {
    x = Math.min(x, rect.x)
    y = Math.min(y, rect.y)
    right = Math.max(right, rect.x + rect.width)
    bottom = Math.max(bottom, rect.y + rect.height)
  }
  return { x, y, width: right - x, height: bottom - y }
}

/** Affine matrix as FigJam writes it: [[a, c, x], [b, d, y]]. */
export type Transform = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
]

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export const IDENTITY: Transform = [
  [1, 0, 0],
  [0, 1, 0],
]

/** Rotation about the top-left corner, degrees counter-clockwise as in the rotation property. https://developers.figma.com/docs/plugins/api/properties/nodes-rotation/ */
export function placeAt(x: number, y: number, degrees: number): Transform {
  if (degrees === 0) {
    return [
      [1, 0, x],
      [0, 1, y],
    ]
  }
  const angle = (-degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return [
    [cos, -sin, x],
    [sin, cos, y],
  ]
}

/** First `inner`, then `outer`. */
export function compose(outer: Transform, inner: Transform): Transform {
  const [[a, c, e], [b, d, f]] = outer
  const [[p, r, x], [q, s, y]] = inner
  return [
    [a * p + c * q, a * r + c * s, a * x + c * y + e],
    [b * p + d * q, b * r + d * s, b * x + d * y + f],
  ]
}

export function mapPoint([[a, c, e], [b, d, f]]: Transform, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** The point before the transform; transforms here are never singular. */
export function unmapPoint([[a, c, e], [b, d, f]]: Transform, { x, y }: Point): Point {
  const determinant = a * d - b * c
  const dx = x - e
  const dy = y - f
  return { x: (d * dx - c * dy) / determinant, y: (a * dy - b * dx) / determinant }
}

/** Box around a rectangle of the given size after the transform. */
export function boundsOf(transform: Transform, width: number, height: number): Box {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: 0, y: height },
    { x: width, y: height },
  ].map((corner) => mapPoint(transform, corner))
  return boxAround(corners)
}

export function boxAround(points: readonly Point[]): Box {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Box around boxes; an empty box at the origin for none. */
export function uniteBoxes(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  return boxAround(
    boxes.flatMap((box) => [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y + box.height },
    ]),
  )
}

export function isInside(box: Box, point: Point): boolean {
  return (
    point.x >= box.x &&
    point.x <= box.x + box.width &&
    point.y >= box.y &&
    point.y <= box.y + box.height
  )
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

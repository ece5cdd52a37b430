/** A place on the board, px. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A rectangle of the board: top-left corner and size, px. */
export interface Box extends Spot {
  readonly width: number
  readonly height: number
}

export function middleOf(box: Box): Spot {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export function isWithin(box: Box, spot: Spot): boolean {
  return (
    spot.x >= box.x &&
    spot.x <= box.x + box.width &&
    spot.y >= box.y &&
    spot.y <= box.y + box.height
  )
}

export function areaOf(box: Box): number {
  return box.width * box.height
}

/** Whether less than `gap` px of air is between them, both ways. */
export function isNearer(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  )
}

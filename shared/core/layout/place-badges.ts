import { isInside, overlaps, type Rect } from '../board/geometry.ts'
import { NOTE_BADGE } from './pile-badge.ts'

/** px over the note: half of what both hosts leave empty around its words. */
const OVER = 10
const FROM_CORNER = 12
/** Cells of the index, px: a note and its badge lie in few of them. */
const CELL = 512

interface BadgedNote<Id> {
  readonly id: Id
  /** On the page. */
  readonly rect: Rect
  /** Of its badge, px. */
  readonly width: number
}

/**
 * Where the badge of each note goes, on the page: on its edge, over nothing but its padding. A note
 * around which everything is taken (`taken`: what holds words, dots) gets none.
 */
export function placeBadges<Id>(
  notes: readonly BadgedNote<Id>[],
  taken: readonly Rect[],
): ReadonlyMap<Id, Rect> {
  const index = new TakenPlaces()
  for (const rect of taken) index.add(rect)
  const places = new Map<Id, Rect>()
  for (const { id, rect, width } of notes) {
    const spot = listSpots(rect, width).find((one) => index.isFree(one, rect))
    if (spot === undefined) continue
    places.set(id, spot)
    index.add(spot)
  }
  return places
}

/** Bottom, top, then the sides; the right before the left. `badge`: how wide it is, px. */
export function listSpots({ x, y, width, height }: Rect, badge: number): readonly Rect[] {
  const below = y + height - OVER
  const above = y + OVER - NOTE_BADGE
  const columns = [x + width - FROM_CORNER - badge, x + FROM_CORNER, x + (width - badge) / 2]
  const rows = [
    y + height - FROM_CORNER - NOTE_BADGE,
    y + FROM_CORNER,
    y + (height - NOTE_BADGE) / 2,
  ]
  return [
    ...columns.map((at) => ({ x: at, y: below })),
    ...columns.map((at) => ({ x: at, y: above })),
    ...rows.map((at) => ({ x: x + width - OVER, y: at })),
    ...rows.map((at) => ({ x: x + OVER - badge, y: at })),
  ].map((corner) => ({
    x: Math.round(corner.x),
    y: Math.round(corner.y),
    width: badge,
    height: NOTE_BADGE,
  }))
}

class TakenPlaces {
  readonly #cells = new Map<string, Rect[]>()

  add(rect: Rect): void {
    for (const cell of listCells(rect)) {
      const here = this.#cells.get(cell)
      if (here === undefined) this.#cells.set(cell, [rect])
      else here.push(rect)
    }
  }

  /** The note itself, and an area that it lies in, take nothing. */
  isFree(spot: Rect, note: Rect): boolean {
    return listCells(spot).every((cell) =>
      (this.#cells.get(cell) ?? []).every((rect) => isInside(note, rect) || !overlaps(rect, spot)),
    )
  }
}

function listCells({ x, y, width, height }: Rect): readonly string[] {
  const cells: string[] = []
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) {
      cells.push(`${column} ${row}`)
    }
  }
  return cells
}

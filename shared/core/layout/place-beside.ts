import { isNear } from '../board/find-twins.ts'
import { isInside, overlaps, type Rect } from '../board/geometry.ts'

/** Cells of the index, px: a note and what lies beside it are in few of them. */
const CELL = 512

interface Host<Id> {
  readonly id: Id
  /** Of the note, on the page. */
  readonly rect: Rect
  /** Where what goes beside it may lie, the best first. */
  readonly spots: readonly Rect[]
  /** Where it is now; null where it is to be made. */
  readonly at: Rect | null
}

/**
 * Where what goes beside each note lies, on the page. It stays where it is as long as that is one of its
 * spots and free; a note around which everything is taken (`taken`: what holds words, dots) gets none.
 * `areas`: what has words, and takes nothing of the notes that lie in it.
 */
export function placeBeside<Id>(
  notes: readonly Host<Id>[],
  taken: readonly Rect[],
  areas: readonly Rect[] = [],
): ReadonlyMap<Id, Rect> {
  const index = new TakenPlaces()
  for (const rect of taken) index.add(rect)
  for (const rect of areas) index.add(rect, true)
  const places = new Map<Id, Rect>()
  const settle = ({ id, rect }: Host<Id>, spots: readonly Rect[]) => {
    const spot = spots.find((one) => index.isFree(one, rect))
    if (spot === undefined) return
    places.set(id, spot)
    index.add(spot)
  }
  // Nothing is put where something lies already that has no reason to move.
  for (const note of notes) {
    const { at, spots } = note
    if (at !== null) settle(note, spots.filter((spot) => isNear(spot, at)).slice(0, 1))
  }
  for (const note of notes) if (!places.has(note.id)) settle(note, note.spots)
  return places
}

interface Taken {
  readonly rect: Rect
  readonly isArea: boolean
}

class TakenPlaces {
  readonly #cells = new Map<string, Taken[]>()

  add(rect: Rect, isArea = false): void {
    for (const cell of listCells(rect)) {
      const here = this.#cells.get(cell)
      if (here === undefined) this.#cells.set(cell, [{ rect, isArea }])
      else here.push({ rect, isArea })
    }
  }

  /** The note itself takes nothing; a note that it lies on does. */
  isFree(spot: Rect, note: Rect): boolean {
    const leavesFree = ({ rect, isArea }: Taken) =>
      !overlaps(rect, spot) || (isInside(note, rect) && (isArea || isInside(rect, note)))
    return listCells(spot).every((cell) => (this.#cells.get(cell) ?? []).every(leavesFree))
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

import { centreOf, distance, type Point, type Rect } from '../board/geometry.ts'

/** Something dots may lie on. */
export interface Target<Id> {
  readonly id: Id
  /** On the page, finite. */
  readonly rect: Rect
}

/** Cells about the size of a note with its gap: a note is in a few cells, a dot in one or two. */
const CELL = 264
/** A target over more cells than this is looked at for every dot instead of being spread. */
const MOST_CELLS = 64

/** Finds what lies under a dot without comparing every dot with every note. */
export interface TargetGrid<Id> {
  readonly cells: ReadonlyMap<string, readonly Target<Id>[]>
  readonly large: readonly Target<Id>[]
}

export function buildGrid<Id>(targets: readonly Target<Id>[]): TargetGrid<Id> {
  const cells = new Map<string, Target<Id>[]>()
  const large: Target<Id>[] = []
  for (const target of targets) {
    const names = cellsOf(target.rect)
    if (names === null) large.push(target)
    for (const name of names ?? []) {
      const cell = cells.get(name)
      if (cell === undefined) cells.set(name, [target])
      else cell.push(target)
    }
  }
  return { cells, large }
}

/** Names of the cells a box touches; null when they are too many. */
function cellsOf(rect: Rect): readonly string[] | null {
  const left = Math.floor(rect.x / CELL)
  const top = Math.floor(rect.y / CELL)
  const columns = Math.floor((rect.x + rect.width) / CELL) - left + 1
  const rows = Math.floor((rect.y + rect.height) / CELL) - top + 1
  if (columns * rows > MOST_CELLS) return null
  return Array.from({ length: columns * rows }, (_, index) =>
    nameCell(left + (index % columns), top + Math.floor(index / columns)),
  )
}

function nameCell(column: number, row: number): string {
  return `${column} ${row}`
}

/**
 * What a dot lies on. People drop dots on edges: a dot counts when a quarter of its width and height
 * is on the target. On two targets, it counts for the one whose centre is nearer.
 */
export function findUnder<Id>(grid: TargetGrid<Id>, dot: Rect): Target<Id> | null {
  const centre = centreOf(dot)
  let nearest: Target<Id> | null = null
  let least = Number.POSITIVE_INFINITY
  const near = (cellsOf(dot) ?? []).flatMap((name) => grid.cells.get(name) ?? [])
  for (const target of [...near, ...grid.large]) {
    if (!isOn(dot, centre, target.rect)) continue
    const gap = distance(centre, centreOf(target.rect))
    if (gap >= least) continue
    least = gap
    nearest = target
  }
  return nearest
}

function isOn(dot: Rect, centre: Point, rect: Rect): boolean {
  const edgeX = dot.width / 4
  const edgeY = dot.height / 4
  return (
    centre.x >= rect.x - edgeX &&
    centre.x <= rect.x + rect.width + edgeX &&
    centre.y >= rect.y - edgeY &&
    centre.y <= rect.y + rect.height + edgeY
  )
}

import type { Print } from './fields.ts'
import type { Point } from './geometry.ts'
import type { HostId } from './keys.ts'
import { hashText } from './print.ts'
import { absoluteRect, type LiveItem, type Snapshot } from './snapshot.ts'

/** px, on each axis: hosts round what they are given. */
const NEAR = 1

/** Finds and gives away, once each, items that could be ours although no stamp says so. */
export type TakeTwin = (
  kind: LiveItem['kind'],
  want: Print,
  corner: Point,
  holder: HostId | null,
) => LiveItem | undefined

/** By what they look like, then by where they are. */
type Strangers = ReadonlyMap<string, ReadonlyMap<string, readonly Stranger[]>>

interface Stranger {
  readonly live: LiveItem
  readonly corner: Point
}

/**
 * An item without a readable stamp is the twin of a wanted one when it has its kind, text, fill and
 * place (`corner`: absolute), and is in its section or still on the page. A note is one only by its
 * text: an empty note is somebody's.
 */
export function prepareTwins(snapshot: Snapshot, byId: ReadonlyMap<HostId, LiveItem>): TakeTwin {
  // A second run has nothing to look for: what is never asked for is never read.
  let known: Strangers | null = null
  const taken = new Set<HostId>()
  return (kind, want, corner, holder) => {
    if (kind === 'sticky' && want.text === '') return undefined
    known ??= indexStrangers(snapshot, byId)
    const cells = known.get(nameAlike(kind, want.text, want.fill))
    if (cells === undefined) return undefined
    const twin = listAround(cells, corner)
      .filter(({ live }) => !taken.has(live.id) && (live.parent === holder || live.parent === null))
      .filter(({ corner: at }) => isNear(at, corner))
      .reduce<Stranger | undefined>(
        (a, b) => (a === undefined || b.live.id < a.live.id ? b : a),
        undefined,
      )
    if (twin !== undefined) taken.add(twin.live.id)
    return twin?.live
  }
}

function indexStrangers(snapshot: Snapshot, byId: ReadonlyMap<HostId, LiveItem>): Strangers {
  const strangers = new Map<string, Map<string, Stranger[]>>()
  for (const live of snapshot.items) {
    if (live.stamp !== undefined || live.kind === 'mark' || live.kind === 'other') continue
    const corner = absoluteRect(live, byId)
    const alike = nameAlike(live.kind, hashText(live.text), live.fill)
    const cells = strangers.get(alike) ?? new Map<string, Stranger[]>()
    strangers.set(alike, cells)
    const name = nameCell(cellOf(corner.x), cellOf(corner.y))
    const cell = cells.get(name) ?? []
    cells.set(name, cell)
    cell.push({ live, corner })
  }
  return strangers
}

export function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) <= NEAR && Math.abs(a.y - b.y) <= NEAR
}

function nameAlike(kind: LiveItem['kind'], text: string, fill: string): string {
  return `${kind} ${fill.toUpperCase()} ${text}`
}

/** Cells are wider than what counts as near, so that a twin is in the same cell or in the next. */
function cellOf(length: number): number {
  return Math.floor(length / (2 * NEAR))
}

function nameCell(column: number, row: number): string {
  return `${column} ${row}`
}

function listAround(
  cells: ReadonlyMap<string, readonly Stranger[]>,
  { x, y }: Point,
): readonly Stranger[] {
  const column = cellOf(x)
  const row = cellOf(y)
  return [-1, 0, 1].flatMap((dx) =>
    [-1, 0, 1].flatMap((dy) => cells.get(nameCell(column + dx, row + dy)) ?? []),
  )
}

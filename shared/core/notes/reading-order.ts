import { centreOf, isFiniteRect, type Rect } from '../board/geometry.ts'
import type { HostId } from '../board/keys.ts'

interface Readable {
  readonly id: HostId
  readonly rect: Rect
}

/**
 * As one reads a wall: rows from top to bottom, each from left to right. Notes whose centres are
 * less than half a note apart in height are on one row. The order the host gives changes nothing;
 * notes that are nowhere come last.
 */
export function sortForReading<T extends Readable>(notes: readonly T[]): readonly T[] {
  const known = notes.filter((note) => isFiniteRect(note.rect)).sort(compareHeights)
  const rows: T[][] = []
  for (const note of known) {
    const row = rows[rows.length - 1]
    const first = row?.[0]
    if (row === undefined || first === undefined || !isOnRow(note.rect, first.rect)) {
      rows.push([note])
    } else row.push(note)
  }
  const nowhere = notes.filter((note) => !isFiniteRect(note.rect)).sort(compareIds)
  return [...rows.flatMap((row) => row.sort(compareSides)), ...nowhere]
}

function isOnRow(rect: Rect, first: Rect): boolean {
  return centreOf(rect).y - centreOf(first).y < Math.min(rect.height, first.height) / 2
}

function compareHeights(a: Readable, b: Readable): number {
  return centreOf(a.rect).y - centreOf(b.rect).y || compareSides(a, b)
}

function compareSides(a: Readable, b: Readable): number {
  return a.rect.x - b.rect.x || compareIds(a, b)
}

function compareIds(a: Readable, b: Readable): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

import type { CountsView } from '../app/view.ts'

export interface GroupSum {
  /** '' for all together, where groups have no copies. */
  readonly letter: string
  readonly name: string
  readonly notes: number
  /** Zones of theirs, and those in which there is no note. */
  readonly zones: number
  readonly empty: number
}

/** How far each group is, before the zones one by one; none for a group without a copy. */
export function sumGroups({ groups, rows }: CountsView): readonly GroupSum[] {
  if (groups.length === 0) {
    const notes = rows.reduce((sum, { total }) => sum + total, 0)
    const empty = rows.filter(({ total }) => total === 0).length
    return [{ letter: '', name: '', notes, zones: rows.length, empty }]
  }
  return groups.flatMap(({ letter, name, total }, index) => {
    const counts = rows.flatMap((row) => row.counts[index] ?? [])
    const empty = counts.filter((count) => count === 0).length
    return counts.length === 0 ? [] : [{ letter, name, notes: total, zones: counts.length, empty }]
  })
}

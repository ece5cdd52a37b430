import type { AgendaPhaseView, CountsView, SectionView } from '../app/view.ts'
import type { NodeKey } from '../core/board/keys.ts'

/** A zone that holds more than it has room for, and the copy that most needs room. */
export interface FullZone {
  readonly zone: string
  readonly title: string
  readonly section: NodeKey
  readonly group: string | null
}

/** The counts say which zones overflow; the group that wrote the most in one is where it does. */
export function listFullZones(
  counts: CountsView,
  phase: AgendaPhaseView | null,
  sections: readonly SectionView[],
): readonly FullZone[] {
  const worked = new Set(phase?.sections ?? sections.map(({ key }) => key))
  const there = sections.filter(({ key }) => worked.has(key))
  return counts.rows.flatMap((row): readonly FullZone[] => {
    if (!row.full) return []
    const most = Math.max(0, ...row.counts.map((count) => count ?? 0))
    const letter = most > 0 ? counts.groups[row.counts.indexOf(most)]?.letter : undefined
    const section =
      there.find(({ group }) => group === letter) ??
      there.find(({ group }) => group === null) ??
      there[0]
    if (section === undefined) return []
    return [{ zone: row.zone, title: row.title, section: section.key, group: section.group }]
  })
}

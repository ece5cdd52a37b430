import type { SectionState, SectionView } from '../app/view.ts'

/** The copies of one canvas in one column, as one line of a list. */
export interface SectionRow {
  readonly id: string
  readonly title: string
  readonly state: SectionState
  readonly groups: number
  readonly hasAll: boolean
  /** The group whose copy is being placed, when one is. */
  readonly placing: string | null
}

const BETWEEN = ' · '

/** "Groupe C · Parcours" is one of the copies of "Parcours". */
export function canvasTitle(sectionTitle: string): string {
  const [first = '', ...rest] = sectionTitle.split(BETWEEN)
  return rest.length === 0 ? first : rest.join(BETWEEN)
}

export function groupSections(sections: readonly SectionView[]): readonly SectionRow[] {
  const rows = new Map<string, SectionView[]>()
  for (const section of sections) {
    const id = `${section.column}/${canvasTitle(section.title)}`
    const row = rows.get(id)
    if (row === undefined) rows.set(id, [section])
    else row.push(section)
  }
  return [...rows].map(([id, copies]) => ({
    id,
    title: canvasTitle(copies[0]?.title ?? ''),
    state: stateOf(copies),
    groups: copies.filter(({ group }) => group !== null).length,
    hasAll: copies.some(({ group }) => group === null),
    placing:
      copies.find(({ state, group }) => state === 'placing' && group !== null)?.group ?? null,
  }))
}

function stateOf(copies: readonly SectionView[]): SectionState {
  const has = (wanted: SectionState) => copies.some(({ state }) => state === wanted)
  if (has('failed')) return 'failed'
  if (has('placing')) return 'placing'
  if (copies.every(({ state }) => state === 'ready')) return 'ready'
  return copies.every(({ state }) => state === 'waiting') ? 'waiting' : 'partial'
}

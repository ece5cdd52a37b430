import type { Report, ReportNote } from './report-tree.ts'

export interface ReportPile {
  readonly title: string
  readonly words: readonly string[]
  readonly notes: number
  /** Of its notes, together. */
  readonly votes: number
}

/** Each pile of a report whole, whatever groups and zones its notes come from; in the order of the wall. */
export function listPiles(report: Report): readonly ReportPile[] {
  const piles = new Map<string, ReportPile>()
  for (const { id, title, words, notes } of report.sections
    .flatMap(({ zones }) => zones)
    .flatMap(({ clusters }) => clusters)) {
    const known = piles.get(id)
    piles.set(id, {
      title,
      words,
      notes: (known?.notes ?? 0) + notes.length,
      votes: (known?.votes ?? 0) + sumVotes(notes),
    })
  }
  return [...piles.values()]
}

function sumVotes(notes: readonly ReportNote[]): number {
  return notes.reduce((sum, { votes }) => sum + votes, 0)
}

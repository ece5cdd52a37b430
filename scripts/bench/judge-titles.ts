import type { Clustering, NoteText } from '../../shared/core/clusters/clustering.ts'
import { readNotes } from '../../shared/core/clusters/read-notes.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import { LABELS_IN_FRENCH } from './labels-in-french.ts'
import type { LabelledBoard } from './read-boards.ts'

const LEAST_NOTES = 3
/** A pile of no clear label has no title to compare with. */
const CLEAR = 0.6

export interface TitleJudgement {
  readonly titles: number
  /** Those that share a stem with the label of their pile, as it is written. */
  readonly shared: number
  /** Those that share one with the label in either language. */
  readonly meant: number
  /** Those of two to four words. */
  readonly phrases: number
}

/** Compares the titles of piles of three notes and more with what people called them. */
export function judgeTitles(board: LabelledBoard, { clusters }: Clustering): TitleJudgement {
  const labels = new Map(board.notes.map(({ id, label }) => [id, label]))
  const judged = clusters.flatMap(({ title, notes }) => {
    if (notes.length < LEAST_NOTES) return []
    const counts = new Map<string, number>()
    for (const note of notes) {
      const label = labels.get(note) ?? ''
      counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    const [label = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    return count < CLEAR * notes.length ? [] : [{ title, label }]
  })
  return {
    titles: judged.length,
    shared: judged.filter(({ title, label }) => shareStem(title, label)).length,
    meant: judged.filter(
      ({ title, label }) =>
        shareStem(title, label) || shareStem(title, LABELS_IN_FRENCH.get(label) ?? label),
    ).length,
    phrases: judged.filter(({ title }) => isPhrase(title)).length,
  }
}

/** Two to four words: "Rez-de-chaussée" is no single one, and "d’attente" no two. */
function isPhrase(title: string): boolean {
  return title.split(/[\s-]+/).length >= 2 && title.split(/\s+/).length <= 4
}

/** Read in either language: which one a label is in is not written. */
function shareStem(title: string, label: string): boolean {
  const spoken = label.replace(/[_-]+/g, ' ')
  const stems = (text: string, language: string): ReadonlySet<string> => {
    const padding = language === 'fr' ? 'les notes sont dans une pile' : 'the notes are in a pile'
    const notes: readonly NoteText[] = [
      { id: 'a', text },
      { id: 'b', text: padding },
    ]
    const [read] = finishSteps(readNotes(notes))
    return new Set(read?.words.filter((word) => !word.isEmpty).map((word) => word.stem))
  }
  return ['en', 'fr'].some((language) => {
    const called = stems(spoken, language)
    return [...stems(title, language)].some((stem) => called.has(stem))
  })
}

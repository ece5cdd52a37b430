import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import { readNotes } from '../../shared/core/clusters/read-notes.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import type { LabelledBoard } from './read-boards.ts'

/** Share of notes of boards of one language whose language is guessed right. */
export function judgeLanguages(boards: readonly LabelledBoard[]): number {
  const guesses = boards
    .filter(({ language }) => language === 'en' || language === 'fr')
    .flatMap((board) =>
      finishSteps(readNotes(board.notes)).map((note) => note.language === board.language),
    )
  return guesses.filter(Boolean).length / Math.max(1, guesses.length)
}

/** What the same note becomes when somebody else writes it, or types in a hurry. */
const VARIANTS: readonly ((text: string) => string)[] = [
  (text) => `${text.toUpperCase()} !`,
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => changeLongest(text, (word) => word.slice(0, 3) + word.slice(2)),
  (text) => changeLongest(text, (word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4)),
  (text) => changeLongest(text, (word) => `${word}s`),
  (text) => text.split(' ').reverse().join(' '),
]

function changeLongest(text: string, change: (word: string) => string): string {
  const longest = (text.match(/\p{L}{5,}/gu) ?? []).sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? text : text.replace(longest, change)
}

/** Recall of variants of notes, and pairs of other notes folded, for 35,000 pairs. */
export function judgeDuplicates(boards: readonly LabelledBoard[]): {
  readonly recall: number
  readonly falsePairs: number
} {
  let found = 0
  let asked = 0
  let folded = 0
  let pairs = 0
  for (const { notes } of boards) {
    const twins = VARIANTS.flatMap((vary, kind) =>
      notes
        .filter((_, at) => at % VARIANTS.length === kind)
        .map(({ id, text }) => ({ id: `${id}-twin`, text: vary(text) })),
    )
    const tree = finishSteps(buildClusterTree([...notes, ...twins]))
    const groups = tree.duplicates.map((group) =>
      group.map((at) => (tree.notes[at]?.id ?? '').replace('-twin', '')),
    )
    asked += twins.length
    found += groups.reduce((sum, group) => sum + group.length - new Set(group).size, 0)
    folded += groups.reduce((sum, group) => {
      const different = new Set(group).size
      return sum + (different * (different - 1)) / 2
    }, 0)
    pairs += (notes.length * (notes.length - 1)) / 2
  }
  return { recall: found / Math.max(1, asked), falsePairs: (folded * 35_000) / Math.max(1, pairs) }
}

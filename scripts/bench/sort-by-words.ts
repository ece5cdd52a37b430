import { agnes } from 'ml-hclust'
import type { NoteText, ReadNote } from '../../shared/core/clusters/clustering.ts'
import { explainPile } from '../../shared/core/clusters/explain-pile.ts'
import { readBoard } from '../../shared/core/clusters/read-board.ts'
import { readNotes } from '../../shared/core/clusters/read-notes.ts'
import { titlePile } from '../../shared/core/clusters/title-pile.ts'
import { finishSteps } from '../../shared/core/steps.ts'

/**
 * What one would reach for first: cosines of TF-IDF, linked by ml-hclust
 * (https://github.com/mljs/hclust). For comparison only, so it does the same work: notes are read
 * into the same stems, and it ends in as many piles as asked for, each with its title and reason.
 */
export function sortByWords(notes: readonly NoteText[], pieces: number): void {
  const read = finishSteps(readNotes(notes))
  const tree = agnes(measureDistances(read), { method: 'average', isDistanceMatrix: true })
  const board = readBoard(read, null)
  const taken = new Set<string>()
  for (const pile of tree.group(pieces).children) {
    const own = pile.indices().flatMap((index) => read[index] ?? [])
    const closeness = own.map(() => 1)
    taken.add(titlePile(own, closeness, board, taken))
    explainPile(own, new Set(), board.counts, null)
  }
}

function measureDistances(notes: readonly ReadNote[]): number[][] {
  const bags = notes.map(
    ({ words }) => new Set(words.filter((word) => !word.isEmpty).map((word) => word.stem)),
  )
  const frequency = new Map<string, number>()
  for (const bag of bags) {
    for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const rows = bags.map((bag) => {
    const row = new Map(
      [...bag].map((word) => [word, Math.log(notes.length / (frequency.get(word) ?? 1)) + 1]),
    )
    const length = Math.hypot(...row.values()) || 1
    return new Map([...row].map(([word, weight]) => [word, weight / length]))
  })
  // Each pair once: the other half of the square is its mirror.
  const half = rows.map((row, i) => rows.slice(0, i).map((other) => 1 - multiply(row, other)))
  return rows.map((_, i) => rows.map((__, j) => half[Math.max(i, j)]?.[Math.min(i, j)] ?? 0))
}

function multiply(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}

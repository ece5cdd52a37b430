import { agnes } from 'ml-hclust'
import type { NoteText } from '../../shared/core/clusters/clustering.ts'

/**
 * What one would reach for first: cosines of word TF-IDF, linked by ml-hclust
 * (https://github.com/mljs/hclust). For comparison only.
 */
export function linkByWords(notes: readonly NoteText[]): void {
  const bags = notes.map(({ text }) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
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
  const distances = rows.map((row) => rows.map((other) => 1 - multiply(row, other)))
  agnes(distances, { method: 'average', isDistanceMatrix: true })
}

function multiply(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}

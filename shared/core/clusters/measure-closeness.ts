import type { ClusterTree } from './clustering.ts'
import { locatePair } from './pairs.ts'

/** No note is so far out that what it says counts for nothing. */
const FARTHEST = 0.05

/** How near each note of a pile is to its middle: its similarity to the others, over that of the nearest. */
export function measureCloseness(tree: ClusterTree, pile: readonly number[]): readonly number[] {
  const sums = pile.map((note) =>
    pile.reduce(
      (sum, other) =>
        other === note ? sum : sum + (tree.similarities[locatePair(note, other)] ?? 0),
      0,
    ),
  )
  const nearest = Math.max(...sums)
  return sums.map((sum) => (nearest > 0 ? Math.max(FARTHEST, sum / nearest) : 1))
}

import type { ClusterTree } from './clustering.ts'
import { locatePair } from './pairs.ts'

interface PileOfNotes {
  readonly id: string
  readonly notes: readonly string[]
}

/** The other pile whose notes are most like those of this one, on average; null when there is none. */
export function findNearPile(
  tree: ClusterTree,
  pile: PileOfNotes,
  piles: readonly PileOfNotes[],
): string | null {
  const index = new Map(tree.notes.map((note, at) => [note.id, at]))
  const find = (ids: readonly string[]): number[] => ids.flatMap((id) => index.get(id) ?? [])
  const own = find(pile.notes)
  let best: string | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const other of piles) {
    if (other.id === pile.id) continue
    const theirs = find(other.notes)
    const pairs = own.flatMap((a) => theirs.map((b) => tree.similarities[locatePair(a, b)] ?? 0))
    const mean = pairs.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs.length)
    if (mean > most) {
      most = mean
      best = other.id
    }
  }
  return best
}

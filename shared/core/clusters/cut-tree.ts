import { choosePiles, type Pile } from './choose-piles.ts'
import type { Cluster, Clustering, ClusterTree } from './clustering.ts'
import { explainPile } from './explain-pile.ts'
import { titlePile } from './title-pile.ts'
import { countWords, type WordCounts } from './word-counts.ts'

/**
 * Cuts a tree into piles with titles and reasons; cheap enough to follow a slider.
 *
 * @param pieces the number of piles wished for; the nearest the notes allow. Absent, they decide.
 */
export function cutTree(tree: ClusterTree, pieces?: number): Clustering {
  const piles = choosePiles(tree, pieces)
  const all = countWords(tree.notes)
  const taken = new Set<string>()
  const clusters = piles.map((pile) => describePile(tree, pile, all, taken))
  const placed = new Set(piles.flat())
  return {
    clusters,
    undecided: tree.notes.filter((_, index) => !placed.has(index)).map((note) => note.id),
  }
}

function describePile(tree: ClusterTree, pile: Pile, all: WordCounts, taken: Set<string>): Cluster {
  const notes = pile.flatMap((index) => tree.notes[index] ?? [])
  const ids = notes.map((note) => note.id)
  const title = titlePile(notes, all, taken)
  taken.add(title)
  const members = new Set(pile)
  return {
    id: `pile-${ids[0] ?? ''}`,
    title,
    reason: explainPile(notes, all),
    notes: ids,
    duplicates: tree.duplicates
      .filter((group) => group.every((index) => members.has(index)))
      .map((group) => group.flatMap((index) => tree.notes[index]?.id ?? [])),
  }
}

import type { ClusterTree, NoteText } from './clustering.ts'
import { findDuplicates } from './find-duplicates.ts'
import { linkNotes } from './link-notes.ts'
import { measureSimilarities } from './measure-similarities.ts'
import { locatePair } from './pairs.ts'
import { readNotes } from './read-notes.ts'
import type { Meaning } from './vectors/meaning.ts'

/**
 * Measures the notes against each other and links them into a tree, ready to be cut into fewer or
 * more piles with `cutTree`. The order of the notes changes nothing; no text makes it throw.
 *
 * @param meaning what words mean, from `decodeVectors`; absent, notes are compared by their words alone.
 */
export function buildClusterTree(notes: readonly NoteText[], meaning?: Meaning): ClusterTree {
  const read = readNotes(notes)
  const similarities = measureSimilarities(read, meaning)
  const duplicates = findDuplicates(read, similarities)
  const distances = similarities.map((similarity) => 1 - similarity)
  for (const group of duplicates) pullTogether(group, distances)
  return {
    notes: read,
    merges: linkNotes(read.length, distances),
    duplicates,
    isByMeaning: meaning !== undefined,
  }
}

/** Notes that say the same thing are never split over two piles. */
function pullTogether(group: readonly number[], distances: Float64Array): void {
  for (const i of group) {
    for (const j of group) if (j < i) distances[locatePair(i, j)] = 0
  }
}

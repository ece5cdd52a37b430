import { partSteps, type Steps } from '../steps.ts'
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
export function* buildClusterTree(
  notes: readonly NoteText[],
  meaning?: Meaning,
): Steps<ClusterTree> {
  const read = yield* partSteps(readNotes(notes), 0, 0.1)
  const similarities = yield* partSteps(measureSimilarities(read, meaning), 0.1, 0.5)
  const duplicates = yield* partSteps(findDuplicates(read, similarities), 0.5, 0.6)
  const distances = similarities.map((similarity) => 1 - similarity)
  for (const group of duplicates) pullTogether(group, distances)
  return {
    notes: read,
    merges: yield* partSteps(linkNotes(read.length, distances), 0.6, 1),
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

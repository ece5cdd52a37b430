import { partSteps, type Steps } from '../steps.ts'
import type { ClusterTree, NoteText } from './clustering.ts'
import { findDuplicates } from './find-duplicates.ts'
import { linkNotes } from './link-notes.ts'
import { measureCompany } from './measure-company.ts'
import { measureSimilarities } from './measure-similarities.ts'
import { joinPairs, PAIRS_A_STEP } from './pairs.ts'
import { readNotes } from './read-notes.ts'
import { smoothSimilarities } from './smooth-similarities.ts'
import { findThemes, listSubjects } from './vectors/compare-themes.ts'
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
  const known =
    meaning === undefined
      ? undefined
      : { meaning, found: yield* partSteps(findThemes(read, meaning), 0.1, 0.15) }
  const measured =
    known === undefined ? undefined : { meaning: known.meaning, themes: known.found.rows }
  const alike = yield* partSteps(measureSimilarities(read, measured), 0.15, 0.45)
  const duplicates = yield* partSteps(findDuplicates(read, alike), 0.45, 0.55)
  // What words alone say is sharper unsmoothed: notes without a word in common stay apart.
  const similarities =
    known === undefined
      ? alike
      : yield* partSteps(smoothSimilarities(read.length, alike), 0.55, 0.6)
  const distances = yield* partSteps(measureDistances(similarities, duplicates), 0.6, 0.65)
  const merges = yield* partSteps(linkNotes(read.length, distances), 0.65, 0.97)
  return {
    notes: read,
    merges,
    duplicates,
    similarities,
    company: yield* partSteps(measureCompany(read.length, similarities), 0.97, 0.98),
    held: [],
    loose: [],
    isByMeaning: known !== undefined,
    subjects:
      known === undefined
        ? null
        : yield* partSteps(listSubjects(known.found, known.meaning), 0.98, 1),
  }
}

function* measureDistances(
  similarities: Float64Array,
  duplicates: ClusterTree['duplicates'],
): Steps<Float64Array> {
  const distances = new Float64Array(similarities.length)
  for (let at = 0; at < distances.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield at / distances.length
    distances[at] = 1 - (similarities[at] ?? 0)
  }
  for (const group of duplicates) {
    yield 1
    joinPairs(group, distances)
  }
  return distances
}

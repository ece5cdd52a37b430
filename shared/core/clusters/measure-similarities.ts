import { addCosines, type Bag } from './add-cosines.ts'
import type { ReadNote } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { makePairs } from './pairs.ts'

/**
 * Stems see that two words are the same; runs of letters also see typos, compounds and words that
 * look alike in both languages. Half of each did best on every set of labelled boards tried.
 */
const STEM_SHARE = 0.5
const LETTER_SHARE = 0.5
const RUN_LENGTHS = [3, 4, 5]
/** Similarities are rounded so that the last bit of a logarithm, which engines may differ in, decides nothing. */
const ROUNDING = 1e6

/** Similarity of every pair of notes, 0 to 1, as a flat triangle. */
export function measureSimilarities(notes: readonly ReadNote[]): Float64Array {
  const pairs = makePairs(notes.length)
  addCosines(notes.map(countStems), STEM_SHARE, pairs)
  addCosines(notes.map(countLetterRuns), LETTER_SHARE, pairs)
  for (let at = 0; at < pairs.length; at++) {
    pairs[at] = Math.round((pairs[at] ?? 0) * ROUNDING) / ROUNDING
  }
  return pairs
}

/** The stems of a note; of a note made of stop words only ("c'est pour qui ?"), all of them. */
function countStems(note: ReadNote): Bag {
  const telling = note.words.filter((word) => !word.isEmpty)
  const bag = new Map<string, number>()
  for (const word of telling.length > 0 ? telling : note.words) addOne(bag, word.stem)
  return bag
}

function countLetterRuns(note: ReadNote): Bag {
  const bag = new Map<string, number>()
  for (const word of note.words) {
    const framed = `_${foldText(note.text.slice(word.start, word.end))}_`
    for (const run of listRuns(framed, RUN_LENGTHS)) addOne(bag, run)
  }
  return bag
}

/** Every run of letters of the given lengths in a word. */
export function listRuns(word: string, lengths: readonly number[]): string[] {
  return lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) =>
      word.slice(at, at + length),
    ),
  )
}

function addOne(bag: Map<string, number>, feature: string): void {
  bag.set(feature, (bag.get(feature) ?? 0) + 1)
}

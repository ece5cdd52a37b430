import type { Steps } from '../steps.ts'

/** Similarities are rounded so that the last bit of a logarithm, which engines may differ in, decides nothing. */
const ROUNDING = 1e6
/** Quick work is not broken at every pair. */
export const PAIRS_A_STEP = 100_000

/**
 * Values between notes are kept in one flat triangle, row by row: pair (i, j) with i > j stands at
 * i(i-1)/2 + j. Half the memory of a square, and a row reads in order.
 */
export function locatePair(i: number, j: number): number {
  return i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i
}

/** Room for one value for every pair of `count` notes. */
export function makePairs(count: number): Float64Array {
  return new Float64Array((count * (count - 1)) / 2)
}

/** How far apart some notes are, in their order, from how alike all are. */
export function* distancesAmong(
  notes: readonly number[],
  similarities: Float64Array,
): Steps<Float64Array> {
  const distances = makePairs(notes.length)
  for (let i = 1, at = 0; i < notes.length; i++) {
    yield (i / notes.length) ** 2
    for (let j = 0; j < i; j++, at++) {
      distances[at] = 1 - (similarities[locatePair(notes[i] ?? 0, notes[j] ?? 0)] ?? 0)
    }
  }
  return distances
}

/** Sets the distances of notes that are never split over two piles to 0. */
export function joinPairs(group: readonly number[], distances: Float64Array): void {
  for (const i of group) {
    for (const j of group) if (j < i) distances[locatePair(i, j)] = 0
  }
}

export function roundSimilarity(value: number): number {
  return Math.round(value * ROUNDING) / ROUNDING
}

export function* averagePairs(pairs: Float64Array): Steps<number> {
  let sum = 0
  for (let at = 0; at < pairs.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield at / pairs.length
    sum += pairs[at] ?? 0
  }
  return sum / Math.max(1, pairs.length)
}

import { partSteps, type Steps } from '../steps.ts'
import { PAIRS_A_STEP, roundSimilarity } from './pairs.ts'

/** A note is also compared through this many of the notes most like it… */
const NEIGHBOURS = 4
/** …unless they are hardly like it… */
const LEAST_ALIKE = 0.05
/** …and what they are like counts this much beside what it is like itself. */
const NEIGHBOUR_SHARE = 0.4

/**
 * Similarities of notes seen through their neighbours: a short note that shares little with a pile
 * is near it when the notes most like it are.
 *
 * @param similarities of every pair of `count` notes, as a flat triangle; left as they are.
 */
export function* smoothSimilarities(
  count: number,
  similarities: Float64Array,
): Steps<Float64Array> {
  const near = yield* partSteps(findNeighbours(count, similarities), 0, 0.3)
  const square = yield* partSteps(squarePairs(count, similarities), 0.3, 0.5)
  const smooth = Float64Array.from(similarities)
  for (let at = 0; at < smooth.length; at++) smooth[at] = (1 - NEIGHBOUR_SHARE) * (smooth[at] ?? 0)
  for (let i = 0; i < count; i++) {
    yield 0.5 + 0.4 * (i / count)
    const through = averageNeighbours(i, count, square, near)
    // The row of a note in the triangle, then its column.
    for (let j = 0, at = (i * (i - 1)) / 2; j < count; at += j < i ? 1 : j, j++) {
      if (j !== i) smooth[at] = (smooth[at] ?? 0) + (NEIGHBOUR_SHARE / 2) * (through[j] ?? 0)
    }
  }
  for (let at = 0; at < smooth.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield 0.9
    smooth[at] = roundSimilarity(smooth[at] ?? 0)
  }
  return smooth
}

/** How like every note the neighbours of note `i` are; how it is itself when it has none. */
function averageNeighbours(
  i: number,
  count: number,
  square: Float64Array,
  near: Int32Array,
): Float64Array {
  const rowOf = (note: number) => square.subarray(note * count, (note + 1) * count)
  const neighbours = near.subarray(i * NEIGHBOURS, (i + 1) * NEIGHBOURS).filter((at) => at >= 0)
  const own = rowOf(i)
  if (neighbours.length === 0) return own
  const means = new Float64Array(count)
  // All at once: a pass for each neighbour takes twice as long.
  const none = new Float64Array(count)
  const [a = none, b = none, c = none, d = none] = Array.from(neighbours, rowOf)
  for (let j = 0; j < count; j++) {
    means[j] = ((a[j] ?? 0) + (b[j] ?? 0) + (c[j] ?? 0) + (d[j] ?? 0)) / neighbours.length
  }
  // A neighbour is not compared with itself, but with the note it speaks for.
  for (const j of neighbours) means[j] = (means[j] ?? 0) + (own[j] ?? 0) / neighbours.length
  return means
}

/** Whole rows, read many times over, in one piece each; 0 from a note to itself. */
function* squarePairs(count: number, pairs: Float64Array): Steps<Float64Array> {
  const square = new Float64Array(count * count)
  for (let i = 1, at = 0; i < count; i++) {
    yield (i / count) ** 2
    for (let j = 0; j < i; j++, at++) {
      const value = pairs[at] ?? 0
      square[i * count + j] = value
      square[j * count + i] = value
    }
  }
  return square
}

/** The notes most like each one, `NEIGHBOURS` a note, most alike first, then -1; ties to the lower index. */
function* findNeighbours(count: number, similarities: Float64Array): Steps<Int32Array> {
  const near = new Int32Array(count * NEIGHBOURS).fill(-1)
  const alike = new Float64Array(count * NEIGHBOURS).fill(LEAST_ALIKE)
  for (let i = 1, at = 0; i < count; i++) {
    yield (i / count) ** 2
    for (let j = 0; j < i; j++, at++) {
      const value = similarities[at] ?? 0
      insert(i, j, value, near, alike)
      insert(j, i, value, near, alike)
    }
  }
  return near
}

function insert(
  note: number,
  other: number,
  value: number,
  near: Int32Array,
  alike: Float64Array,
): void {
  const first = note * NEIGHBOURS
  let at = first + NEIGHBOURS - 1
  if (value <= (alike[at] ?? 0)) return
  for (; at > first && value > (alike[at - 1] ?? 0); at--) {
    alike[at] = alike[at - 1] ?? 0
    near[at] = near[at - 1] ?? -1
  }
  alike[at] = value
  near[at] = other
}

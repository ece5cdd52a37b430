import { partSteps, type Steps } from '../../steps.ts'
import type { Language, ReadNote } from '../clustering.ts'
import { type FoundWords, findNotions, type Notion, prepareNotions } from './find-entries.ts'
import { addVector, type Meaning } from './meaning.ts'
import { countNotions, weighNotion } from './weigh-notions.ts'

/** Fewer notes of a language than this have no meaningful middle. */
export const LEAST_TO_CENTRE = 4
/** What a word without a subject weighs beside another: a note may hold nothing else. */
const EMPTY_SHARE = 0.3

/**
 * One vector of length 1 a note, row by row: the sum of what its notions mean, seen from the middle
 * of the notes of its language, so that what the whole board is about joins nothing. A note the
 * table knows nothing of is all zeros.
 */
export function* embedNotes(notes: readonly ReadNote[], meaning: Meaning): Steps<Float64Array> {
  yield* partSteps(prepareNotions(meaning, meaning.entries), 0, 0.1)
  const notions: (readonly Notion[])[] = []
  const found: FoundWords = new Map()
  for (const [index, note] of notes.entries()) {
    yield 0.1 + 0.4 * (index / notes.length)
    notions.push(findNotions(note, meaning, meaning.entries, found))
  }
  const frequency = yield* partSteps(countNotions(notions), 0.5, 0.6)
  const rows = new Float64Array(notes.length * meaning.dimensions)
  for (const [index, list] of notions.entries()) {
    yield 0.6 + 0.3 * (index / notes.length)
    const offset = index * meaning.dimensions
    for (const notion of list) {
      if (notion.entry < 0) continue
      const weight = weighNotion(meaning, notion, frequency.get(notion.key) ?? 1)
      const share = notion.isEmpty ? EMPTY_SHARE : 1
      addVector(meaning, notion.entry, share * weight, rows, offset)
    }
    scaleRow(rows, offset, meaning.dimensions)
  }
  for (const language of ['en', 'fr'] as const) {
    const own = listRows(notes, notions, language)
    yield* partSteps(centreRows(rows, own, meaning.dimensions), 0.9, 1)
  }
  return rows
}

/** Rows of a language that say something: the others must neither move the middle nor be moved by it. */
function listRows(
  notes: readonly ReadNote[],
  notions: readonly (readonly Notion[])[],
  language: Language,
): number[] {
  return [...notes.keys()].filter(
    (index) =>
      notes[index]?.language === language && notions[index]?.some((notion) => notion.entry >= 0),
  )
}

function* centreRows(
  rows: Float64Array,
  indices: readonly number[],
  dimensions: number,
): Steps<void> {
  if (indices.length < LEAST_TO_CENTRE) return
  const middle = new Float64Array(dimensions)
  for (const index of indices) {
    yield 0
    const row = rows.subarray(index * dimensions, (index + 1) * dimensions)
    for (let at = 0; at < dimensions; at++) {
      middle[at] = (middle[at] ?? 0) + (row[at] ?? 0) / indices.length
    }
  }
  for (const index of indices) {
    yield 0.5
    const row = rows.subarray(index * dimensions, (index + 1) * dimensions)
    for (let at = 0; at < dimensions; at++) row[at] = (row[at] ?? 0) - (middle[at] ?? 0)
    scaleRow(rows, index * dimensions, dimensions)
  }
}

/** To length 1; a row of zeros stays so. */
export function scaleRow(rows: Float64Array, offset: number, dimensions: number): void {
  let squares = 0
  for (let at = offset; at < offset + dimensions; at++) squares += (rows[at] ?? 0) ** 2
  const length = Math.sqrt(squares) || 1
  for (let at = offset; at < offset + dimensions; at++) rows[at] = (rows[at] ?? 0) / length
}

/**
 * Fills `into` with the products of row `i` with each row before it, and `next` with those of row
 * `i + 1` with the same rows and row `i`.
 */
export function multiplyTwo(
  rows: Float64Array,
  dimensions: number,
  i: number,
  into: Float64Array,
  next: Float64Array,
): void {
  const own = i * dimensions
  const after = Math.min(own + dimensions, rows.length - dimensions)
  // A sum waits for its own last addition, and what is read serves two: eight sums side by side.
  for (let j = 0; j <= i; j += 4) {
    const first = j * dimensions
    const second = Math.min(j + 1, i) * dimensions
    const third = Math.min(j + 2, i) * dimensions
    const fourth = Math.min(j + 3, i) * dimensions
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let at = 0; at < dimensions; at++) {
      const value = rows[own + at] ?? 0
      const other = rows[after + at] ?? 0
      const w = rows[first + at] ?? 0
      const x = rows[second + at] ?? 0
      const y = rows[third + at] ?? 0
      const z = rows[fourth + at] ?? 0
      a += value * w
      b += value * x
      c += value * y
      d += value * z
      e += other * w
      f += other * x
      g += other * y
      h += other * z
    }
    // What would stand after the end is not written.
    into[j] = a
    into[j + 1] = b
    into[j + 2] = c
    into[j + 3] = d
    next[j] = e
    next[j + 1] = f
    next[j + 2] = g
    next[j + 3] = h
  }
}

import type { Steps } from '../steps.ts'

/** A note less alike than this to any other is a stranger. */
const STRANGE = 0.05

/** What the notes of a board are among each other. */
export interface Company {
  /** Notes like no other (in another script, signs alone): they make no others join. */
  readonly strangers: number
  /** How alike two of the other notes are, on average. */
  readonly average: number
}

/** @param similarities of every pair of `count` notes, as a flat triangle. */
export function* measureCompany(count: number, similarities: Float64Array): Steps<Company> {
  const nearest = new Float64Array(count)
  for (let i = 1, at = 0; i < count; i++) {
    yield (i / count) ** 2 / 2
    for (let j = 0; j < i; j++, at++) {
      const alike = similarities[at] ?? 0
      if (alike > (nearest[i] ?? 0)) nearest[i] = alike
      if (alike > (nearest[j] ?? 0)) nearest[j] = alike
    }
  }
  const isKnown = nearest.map((alike) => Number(alike >= STRANGE))
  let sum = 0
  for (let i = 1, at = 0; i < count; i++) {
    yield 0.5 + (i / count) ** 2 / 2
    for (let j = 0; j < i; j++, at++) {
      sum += (isKnown[i] ?? 0) * (isKnown[j] ?? 0) * (similarities[at] ?? 0)
    }
  }
  const known = isKnown.reduce((total, one) => total + one, 0)
  return { strangers: count - known, average: sum / Math.max(1, (known * (known - 1)) / 2) }
}

import type { Language } from '../clustering.ts'

/**
 * What words mean: a vector for each stem of English and French, in one space, so that "delivery"
 * and "livraison" are near. Lengths carry how much a word tells; entries are never scaled alone.
 */
export interface Meaning {
  readonly dimensions: number
  /** Keys are stems, or two to four stems of consecutive telling words ("mot pass"), to an entry. */
  readonly entries: Readonly<Record<Language, ReadonlyMap<string, number>>>
  /** -10 log2 of how common the word is in general, one byte an entry. */
  readonly rarity: Uint8Array
  /** Each vector is written as `dimensions / groupSize` bytes, each naming a line of its codebook. */
  readonly codes: Uint8Array
  readonly codebooks: Float32Array
  readonly groupSize: number
  readonly themes: Themes
}

/** What words are about: subjects that workshops have in common, named in both languages. */
export interface Themes {
  readonly names: readonly Readonly<Record<Language, string>>[]
  /** The families each theme is in, by number: "Prices and fees" and "Refunds" are both about money. */
  readonly families: readonly (readonly number[])[]
  readonly familyCount: number
  /** The keys of the table, and phrases that only themes know. */
  readonly entries: Readonly<Record<Language, ReadonlyMap<string, number>>>
  /** `BYTES_OF_SHARES` an entry: a theme plus one (0: none), then how much the entry is of it, of 15. */
  readonly shares: Uint8Array
}

export const THEMES_OF_ENTRY = 4
export const BYTES_OF_SHARES = 2 * THEMES_OF_ENTRY
export const WHOLE_SHARE = 15

/** A vector's bytes each name one of these. */
export const LINES_IN_CODEBOOK = 256

/** Adds `weight` times the vector of an entry to `into`, from `offset` on. */
export function addVector(
  meaning: Meaning,
  entry: number,
  weight: number,
  into: Float64Array,
  offset: number,
): void {
  const { codes, codebooks, dimensions, groupSize } = meaning
  const groups = dimensions / groupSize
  for (let group = 0; group < groups; group++) {
    const code = codes[entry * groups + group] ?? 0
    const line = (group * LINES_IN_CODEBOOK + code) * groupSize
    for (let at = 0; at < groupSize; at++) {
      const place = offset + group * groupSize + at
      into[place] = (into[place] ?? 0) + weight * (codebooks[line + at] ?? 0)
    }
  }
}

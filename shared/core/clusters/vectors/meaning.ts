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
}

const LINES_IN_CODEBOOK = 256

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

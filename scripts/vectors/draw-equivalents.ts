import { stemWord } from '../../shared/core/clusters/read-notes.ts'
import {
  addVector,
  LINES_IN_CODEBOOK,
  type Meaning,
} from '../../shared/core/clusters/vectors/meaning.ts'
import { readTable } from './read-table.ts'
import { readVector, scaleVector } from './share-themes.ts'

/** Nearer than this, a French word is taken to be what its equivalent is; else the table took it for another. */
const LEAST_COSINE = 0.3

/**
 * The table with French words half way between where they were and their English equivalents, as
 * retrofitting does (Faruqui et al., 2015): the length of a vector stays, its direction is the middle
 * of the two. Each time it is done draws them nearer.
 *
 * @param text lines `mot mot = word`; a word may be in several. Throws on the first that is none.
 */
export function drawEquivalents(table: Uint8Array, text: string): Uint8Array {
  const drawn = Uint8Array.from(table)
  const meaning = readTable(drawn)
  const codesAt = meaning.codes.byteOffset - drawn.byteOffset
  const groups = meaning.dimensions / meaning.groupSize
  const moved = [...gatherTargets(meaning, text)].flatMap(([entry, targets]) => {
    const middle = findMiddle(meaning, entry, targets)
    return middle === null ? [] : [{ at: codesAt + entry * groups, codes: encode(meaning, middle) }]
  })
  for (const { at, codes } of moved) drawn.set(codes, at)
  return drawn
}

/** By French entry, the English ones that its words are equivalents of. */
function gatherTargets(meaning: Meaning, text: string): ReadonlyMap<number, Set<number>> {
  const english = new Set(meaning.entries.en.values())
  const targets = new Map<number, Set<number>>()
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [words, equivalent, ...rest] = line.split(' = ')
    if (words === undefined || equivalent === undefined || rest.length > 0)
      throw new Error(`These are no equivalents: ${line}`)
    const target = meaning.entries.en.get(stemWord(equivalent, 'en'))
    for (const word of words.split(' ')) {
      const { fr } = meaning.entries
      const entry = fr.get(`=${word}`) ?? fr.get(stemWord(word, 'fr'))
      if (entry === undefined || target === undefined || english.has(entry)) continue
      targets.set(entry, (targets.get(entry) ?? new Set()).add(target))
    }
  }
  return targets
}

/** Half way from an entry to the middle of others, as long as it was; null when these are something else. */
function findMiddle(
  meaning: Meaning,
  entry: number,
  targets: ReadonlySet<number>,
): Float32Array | null {
  const sum = new Float64Array(meaning.dimensions)
  for (const target of targets) {
    readVector(meaning, target).forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value
    })
  }
  const middle = scaleVector(sum)
  const own = readVector(meaning, entry)
  const cosine = own.reduce((total, value, at) => total + value * (middle[at] ?? 0), 0)
  if (cosine < LEAST_COSINE) return null
  const written = new Float64Array(meaning.dimensions)
  addVector(meaning, entry, 1, written, 0)
  const length = Math.hypot(...written)
  const between = scaleVector(Float64Array.from(own, (value, at) => value + (middle[at] ?? 0)))
  return between.map((value) => value * length)
}

/** The lines of the codebooks that are nearest to a vector. */
function encode({ codebooks, dimensions, groupSize }: Meaning, vector: Float32Array): Uint8Array {
  return Uint8Array.from({ length: dimensions / groupSize }, (_, group) => {
    let [nearest, least] = [0, Number.POSITIVE_INFINITY]
    for (let line = 0; line < LINES_IN_CODEBOOK; line++) {
      const start = (group * LINES_IN_CODEBOOK + line) * groupSize
      let distance = 0
      for (let at = 0; at < groupSize; at++) {
        distance += ((codebooks[start + at] ?? 0) - (vector[group * groupSize + at] ?? 0)) ** 2
      }
      if (distance < least) [nearest, least] = [line, distance]
    }
    return nearest
  })
}

import { type Language, nameWord } from '../clustering.ts'
import { readWords } from '../read-notes.ts'
import { splitName } from '../split-name.ts'
import { scaleRow } from './embed-notes.ts'
import type { Notion } from './find-entries.ts'
import { addVector, BYTES_OF_SHARES, type Meaning } from './meaning.ts'

/** Cosine from which a word means a half of a name: "garer" is nearer than this to "parking", not to "vélos". */
const NEAR = 0.6

/** A half of a name with its vector, of length 1. */
type Half = readonly [string, Float64Array]

type FindMeant = (notion: Notion, language: Language) => readonly string[]

/** Measured once for each table, and for each word when it is first met. */
const finders = new WeakMap<Meaning, FindMeant>()

/**
 * Tells which halves of the names of its themes, in either language, a notion means: "garer" means
 * parking, and no bike.
 */
export function backHalves(meaning: Meaning): FindMeant {
  const finder = finders.get(meaning) ?? measureHalves(meaning)
  finders.set(meaning, finder)
  return finder
}

function measureHalves(meaning: Meaning): FindMeant {
  const { dimensions, entries, themes } = meaning
  const known = new Map<string, string[]>()
  const halves = new Map<string, readonly Half[]>()
  const readVector = (stems: readonly string[], language: Language): Float64Array => {
    const sum = new Float64Array(dimensions)
    for (const stem of stems) {
      const entry = entries[language].get(stem) ?? entries.en.get(stem) ?? entries.fr.get(stem)
      if (entry !== undefined) addVector(meaning, entry, 1, sum, 0)
    }
    scaleRow(sum, 0, dimensions)
    return sum
  }
  const readHalves = (theme: number, language: Language): readonly Half[] => {
    const key = nameWord(language, `${theme}`)
    const read =
      halves.get(key) ??
      splitName(themes.names[theme]?.[language] ?? '').map((half): Half => {
        const words = readWords(half, language).filter(({ isEmpty }) => !isEmpty)
        return [
          half,
          readVector(
            words.map(({ stem }) => stem),
            language,
          ),
        ]
      })
    halves.set(key, read)
    return read
  }
  return ({ key, entry }, language) => {
    const name = nameWord(language, key)
    const found = known.get(name) ?? []
    if (known.has(name) || entry < 0) return found
    known.set(name, found)
    const vector = readVector(key.split(' '), language)
    for (let at = 0; at < BYTES_OF_SHARES; at += 2) {
      const theme = (themes.shares[entry * BYTES_OF_SHARES + at] ?? 0) - 1
      for (const own of ['en', 'fr'] as const)
        found.push(...pickMeant(vector, readHalves(theme, own)))
    }
    return found
  }
}

function pickMeant(vector: Float64Array, halves: readonly Half[]): readonly string[] {
  return halves.filter(([, half]) => multiply(vector, half) >= NEAR).map(([half]) => half)
}

function multiply(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

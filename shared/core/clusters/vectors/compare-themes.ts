import type { Steps } from '../../steps.ts'
import { type Language, nameWord, type ReadNote, type Subjects } from '../clustering.ts'
import { LEAST_TO_CENTRE } from './embed-notes.ts'
import { type FoundWords, findNotions, type Notion } from './find-entries.ts'
import { BYTES_OF_SHARES, type Meaning, WHOLE_SHARE } from './meaning.ts'
import { countNotions, weighNotion } from './weigh-notions.ts'

/** What two themes of one family have in common, beside what one has with itself. */
const FAMILY_SHARE = 0.8
const LANGUAGES: readonly Language[] = ['en', 'fr']

/** The themes of one note, as places and values of a long sparse row of length 1. */
export interface ThemeRow {
  readonly language: Language
  readonly places: readonly number[]
  readonly values: readonly number[]
}

interface SeenRow {
  readonly row: ThemeRow
  /** What the row has in common with the middle of each language. */
  readonly toMiddle: Readonly<Record<Language, number>>
  /** Length of the row seen from the middle of its language. */
  readonly length: number
}

/** What the notes of a board are about, note by note and word by word. */
export interface FoundThemes {
  readonly rows: readonly ThemeRow[]
  readonly words: Subjects['words']
}

/** The themes of each note, weighed as its notions are; empty when the table knows none. */
export function* findThemes(notes: readonly ReadNote[], meaning: Meaning): Steps<FoundThemes> {
  const notions: (readonly Notion[])[] = []
  const found: FoundWords = new Map()
  for (const [index, note] of notes.entries()) {
    yield 0.7 * (index / notes.length)
    notions.push(findNotions(note, meaning, meaning.themes.entries, found))
  }
  const frequency = countNotions(notions)
  const rows: ThemeRow[] = []
  const words: Record<string, number> = {}
  for (const [index, { language }] of notes.entries()) {
    yield 0.7 + 0.3 * (index / notes.length)
    const sums = new Map<number, number>()
    for (const notion of notions[index] ?? []) {
      if (notion.entry < 0) continue
      const weight = weighNotion(meaning, notion, frequency.get(notion.key) ?? 1)
      addShares(meaning, notion.entry, weight, sums)
      const theme = findMain(meaning, notion.entry)
      if (theme !== null) words[nameWord(language, notion.key)] = theme
    }
    const length = Math.sqrt([...sums.values()].reduce((sum, value) => sum + value * value, 0))
    const places = [...sums.keys()].sort((a, b) => a - b)
    rows.push({ language, places, values: places.map((place) => (sums.get(place) ?? 0) / length) })
  }
  return { rows, words }
}

/** The theme an entry is mostly of. */
function findMain({ themes }: Meaning, entry: number): number | null {
  const start = entry * BYTES_OF_SHARES
  for (let at = start; at < start + BYTES_OF_SHARES; at += 2) {
    if ((themes.shares[at + 1] ?? 0) * 2 >= WHOLE_SHARE) return (themes.shares[at] ?? 0) - 1
  }
  return null
}

/** The themes of each note without their families, to name piles by. */
export function listSubjects({ rows, words }: FoundThemes, { themes }: Meaning): Subjects {
  return {
    words,
    names: themes.names,
    notes: rows.map(({ places, values }) =>
      places.flatMap((place, at) =>
        place < themes.names.length ? [[place, values[at] ?? 0] as const] : [],
      ),
    ),
  }
}

/** Adds the themes of an entry and, after all themes, their families. */
function addShares(
  { themes }: Meaning,
  entry: number,
  weight: number,
  sums: Map<number, number>,
): void {
  const add = (place: number, value: number) => sums.set(place, (sums.get(place) ?? 0) + value)
  const start = entry * BYTES_OF_SHARES
  for (let at = start; at < start + BYTES_OF_SHARES; at += 2) {
    const theme = (themes.shares[at] ?? 0) - 1
    if (theme < 0) continue
    const value = (weight * (themes.shares[at + 1] ?? 0)) / WHOLE_SHARE
    add(theme, value)
    const families = themes.families[theme] ?? []
    for (const family of families) {
      add(themes.names.length + family, (FAMILY_SHARE * value) / Math.sqrt(families.length))
    }
  }
}

/**
 * The cosine of the themes of pairs of notes, seen from the middle of the notes of their language:
 * the theme the whole board is about joins nothing. 0 when one of them has none. Rows are sparse and
 * their middles are not: each product is put together from the sparse one.
 */
export class ThemeCosines {
  readonly #rows: readonly SeenRow[]
  readonly #between = new Map<Language, Readonly<Record<Language, number>>>()
  readonly #spread: Float64Array

  constructor(rows: readonly ThemeRow[], { themes }: Meaning) {
    const size = themes.names.length + themes.familyCount
    this.#spread = new Float64Array(size)
    const middles = { en: findMiddle(rows, 'en', size), fr: findMiddle(rows, 'fr', size) }
    for (const language of LANGUAGES) {
      this.#between.set(language, {
        en: multiply(middles[language], middles.en),
        fr: multiply(middles[language], middles.fr),
      })
    }
    this.#rows = rows.map((row) => {
      const toMiddle = { en: reach(row, middles.en), fr: reach(row, middles.fr) }
      const own = this.#between.get(row.language)?.[row.language] ?? 0
      const square = 1 - 2 * toMiddle[row.language] + own
      return { row, toMiddle, length: row.places.length === 0 ? 0 : Math.sqrt(Math.max(0, square)) }
    })
  }

  /** Fills `into` with the cosines of note `i` with those before it. */
  compareBefore(i: number, into: Float64Array): void {
    const from = this.#rows[i]
    if (from === undefined || from.length < 1e-9) {
      into.fill(0, 0, i)
      return
    }
    const { row, toMiddle, length } = from
    const between = this.#between.get(row.language) ?? { en: 0, fr: 0 }
    for (let at = 0; at < row.places.length; at++) {
      this.#spread[row.places[at] ?? 0] = row.values[at] ?? 0
    }
    for (let j = 0; j < i; j++) {
      const to = this.#rows[j]
      into[j] = 0
      if (to === undefined || to.length < 1e-9) continue
      const other = to.row.language
      const seen =
        reach(to.row, this.#spread) - toMiddle[other] - to.toMiddle[row.language] + between[other]
      into[j] = seen / (length * to.length)
    }
    for (const place of row.places) this.#spread[place] = 0
  }
}

function findMiddle(rows: readonly ThemeRow[], language: Language, size: number): Float64Array {
  const middle = new Float64Array(size)
  const own = rows.filter((row) => row.language === language && row.places.length > 0)
  if (own.length < LEAST_TO_CENTRE) return middle
  for (const { places, values } of own) {
    places.forEach((place, at) => {
      middle[place] = (middle[place] ?? 0) + (values[at] ?? 0) / own.length
    })
  }
  return middle
}

function reach({ places, values }: ThemeRow, row: Float64Array): number {
  let sum = 0
  for (let at = 0; at < places.length; at++) sum += (values[at] ?? 0) * (row[places[at] ?? 0] ?? 0)
  return sum
}

function multiply(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}

import { mapSteps, partSteps, type Steps } from '../../steps.ts'
import { type Language, nameWord, type ReadNote, type Subjects } from '../clustering.ts'
import { backHalves } from './back-halves.ts'
import { LEAST_TO_CENTRE } from './embed-notes.ts'
import { type FoundWords, findNotions, type Notion, prepareNotions } from './find-entries.ts'
import { BYTES_OF_SHARES, type Meaning, WHOLE_SHARE } from './meaning.ts'
import { countNotions, weighNotion } from './weigh-notions.ts'

/** What two themes of one family have in common, beside what one has with itself. */
const FAMILY_SHARE = 0.8

/** The themes of one note, as places and values of a long sparse row of length 1. */
export interface ThemeRow {
  readonly language: Language
  readonly places: readonly number[]
  readonly values: readonly number[]
}

/** The notes that are of a theme, in ascending order, each with its value. */
interface Holders {
  readonly notes: number[]
  readonly values: number[]
}

/** What the notes of a board are about, note by note and word by word. */
export interface FoundThemes {
  readonly rows: readonly ThemeRow[]
  readonly words: Subjects['words']
  readonly halves: Subjects['halves']
}

/** The themes of each note, weighed as its notions are; empty when the table knows none. */
export function* findThemes(notes: readonly ReadNote[], meaning: Meaning): Steps<FoundThemes> {
  yield* partSteps(prepareNotions(meaning, meaning.themes.entries), 0, 0.1)
  const notions: (readonly Notion[])[] = []
  const found: FoundWords = new Map()
  for (const [index, note] of notes.entries()) {
    yield 0.1 + 0.5 * (index / notes.length)
    notions.push(findNotions(note, meaning, meaning.themes.entries, found))
  }
  const frequency = yield* partSteps(countNotions(notions), 0.6, 0.7)
  const rows: ThemeRow[] = []
  const words: Record<string, number> = {}
  const halves: (readonly string[])[] = []
  const listMeant = backHalves(meaning)
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
    halves.push((notions[index] ?? []).flatMap((notion) => listMeant(notion, language)))
    const length = Math.sqrt([...sums.values()].reduce((sum, value) => sum + value * value, 0))
    const places = [...sums.keys()].sort((a, b) => a - b)
    rows.push({ language, places, values: places.map((place) => (sums.get(place) ?? 0) / length) })
  }
  return { rows, words, halves }
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
export function* listSubjects(
  { rows, words, halves }: FoundThemes,
  { themes }: Meaning,
): Steps<Subjects> {
  const notes = yield* mapSteps(rows, ({ places, values }) =>
    places.flatMap((place, at) =>
      place < themes.names.length ? [[place, values[at] ?? 0] as const] : [],
    ),
  )
  return { words, halves, names: themes.names, notes }
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
 * their middles are not: each product is put together from the sparse one, which only notes with a
 * theme in common have.
 */
export class ThemeCosines {
  readonly #rows: readonly ThemeRow[]
  /** By theme, of the rows before `#indexed`: each is added when a later one is compared. */
  readonly #holders: readonly Holders[]
  #indexed = 0
  /** What each row has in common with the middle of each language. */
  readonly #toMiddle: Readonly<Record<Language, Float64Array>>
  readonly #between: Readonly<Record<Language, Readonly<Record<Language, number>>>>
  /** Lengths of the rows seen from the middle of their language. */
  readonly #lengths: Float64Array

  constructor(rows: readonly ThemeRow[], { themes }: Meaning) {
    const size = themes.names.length + themes.familyCount
    const en = findMiddle(rows, 'en', size)
    const fr = findMiddle(rows, 'fr', size)
    this.#rows = rows
    this.#holders = Array.from({ length: size }, () => ({ notes: [], values: [] }))
    this.#toMiddle = {
      en: Float64Array.from(rows, (row) => reach(row, en)),
      fr: Float64Array.from(rows, (row) => reach(row, fr)),
    }
    this.#between = {
      en: { en: multiply(en, en), fr: multiply(en, fr) },
      fr: { en: multiply(fr, en), fr: multiply(fr, fr) },
    }
    this.#lengths = Float64Array.from(rows, ({ language, places }, note) => {
      const own = this.#between[language][language]
      const square = 1 - 2 * (this.#toMiddle[language][note] ?? 0) + own
      return places.length === 0 ? 0 : Math.sqrt(Math.max(0, square))
    })
  }

  /** Fills `into` with the cosines of note `i` with those before it. */
  compareBefore(i: number, into: Float64Array): void {
    for (; this.#indexed < i; this.#indexed++) this.#indexRow(this.#indexed)
    into.fill(0, 0, i)
    const row = this.#rows[i]
    const length = this.#lengths[i] ?? 0
    if (row === undefined || length < 1e-9) return
    row.places.forEach((place, at) => {
      addHolders(this.#holders[place], row.values[at] ?? 0, i, into)
    })
    const between = this.#between[row.language]
    const toTheirs = { en: this.#toMiddle.en[i] ?? 0, fr: this.#toMiddle.fr[i] ?? 0 }
    const toOurs = this.#toMiddle[row.language]
    for (let j = 0; j < i; j++) {
      const theirs = this.#rows[j]?.language ?? 'en'
      const other = this.#lengths[j] ?? 0
      const seen = (into[j] ?? 0) - toTheirs[theirs] - (toOurs[j] ?? 0) + between[theirs]
      into[j] = other < 1e-9 ? 0 : seen / (length * other)
    }
  }

  #indexRow(note: number): void {
    const row = this.#rows[note]
    row?.places.forEach((place, at) => {
      this.#holders[place]?.notes.push(note)
      this.#holders[place]?.values.push(row.values[at] ?? 0)
    })
  }
}

/** Adds what the holders before note `i` have in common with it by one theme. */
function addHolders(
  holders: Holders | undefined,
  value: number,
  i: number,
  into: Float64Array,
): void {
  if (holders === undefined) return
  const { notes, values } = holders
  for (let at = 0; at < notes.length; at++) {
    const note = notes[at] ?? i
    if (note >= i) return
    into[note] = (into[note] ?? 0) + value * (values[at] ?? 0)
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

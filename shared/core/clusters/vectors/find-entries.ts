import { finishSteps, partSteps, type Steps } from '../../steps.ts'
import type { Language, ReadNote, Word } from '../clustering.ts'
import { foldText } from '../fold-text.ts'
import { isForeign } from '../is-foreign.ts'
import { stemWord } from '../read-notes.ts'
import { findNearKey, indexKeys } from './find-near-key.ts'
import type { Meaning } from './meaning.ts'

/** A telling word of a note, or several that make one notion ("mot de passe"). */
export interface Notion {
  readonly key: string
  /** -1 when the table does not know it. */
  readonly entry: number
  /** A single word that carries no subject of its own ("peut", "need"). */
  readonly isEmpty: boolean
}

/** Before a word that the table knows as it is written. */
const WORD_MARK = '='
const MOST_STEMS = 4
const PREFIX = /^(?:re|de|in|im|non|pre|anti|tele|co|un|dis|sur|sous)/
/** Only long words are tried cut or without prefix: what is left of a short one is another word. */
const LONG_WORD = 8
const SHORTEST_CUT = 5
/** Quick work is not broken at every key. */
const KEYS_A_STEP = 2000

type Entries = Meaning['entries']

type Phrases = Readonly<Record<Language, ReadonlyMap<string, number>>>

/** Measured once for each set of entries, which never changes. */
const phrases = new WeakMap<Entries, Phrases>()

/** Words found already, by language and letters: the notes of a board repeat them. */
export type FoundWords = Map<string, FoundWord>

interface FoundWord {
  /** -1 when the table does not know it. */
  readonly entry: number
  /** The stem it would have in the other language. */
  readonly across: string
}

/**
 * The notions of a note, from left to right, the longest known group of words first.
 *
 * @param entries the keys to look for: those of the table, or with the phrases of the themes.
 * @param found what was found with these entries in the notes before.
 */
export function findNotions(
  note: ReadNote,
  meaning: Meaning,
  entries: Entries = meaning.entries,
  found: FoundWords = new Map(),
): Notion[] {
  // Small words that are not grammar stay: the table knows how little each of them weighs.
  const telling = note.words.filter((word) => !word.isGrammar)
  const read = telling.length > 0 ? telling : note.words
  if (isForeign(note)) return read.map(({ stem, isEmpty }) => ({ key: stem, entry: -1, isEmpty }))
  const words = read.map((word) => {
    const key = `${note.language}${readLower(note, word)}`
    const known = found.get(key) ?? findWord(note, word, meaning, entries)
    found.set(key, known)
    return { stem: word.stem, isEmpty: word.isEmpty, ...known }
  })
  const longest = phrases.get(entries) ?? finishSteps(measurePhrases(entries))
  const [own, other] = [longest[note.language], longest[switchLanguage(note.language)]]
  const notions: Notion[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (word === undefined) break
    const most = Math.max(own.get(word.stem) ?? 1, other.get(word.across) ?? 1)
    const group = findGroup(note.language, words.slice(at, at + most), entries)
    notions.push(group?.notion ?? { key: word.stem, entry: word.entry, isEmpty: word.isEmpty })
    at += group?.length ?? 1
  }
  return notions
}

/** Prepares a table for `findNotions`, once: it has many keys. */
export function* prepareNotions(meaning: Meaning, entries: Entries): Steps<void> {
  yield* partSteps(indexKeys(meaning), 0, 0.5)
  yield* partSteps(measurePhrases(entries), 0.5, 1)
}

function* measurePhrases(entries: Entries): Steps<Phrases> {
  const known = phrases.get(entries)
  if (known !== undefined) return known
  const en = yield* partSteps(measureKeys(entries.en), 0, 0.5)
  const fr = yield* partSteps(measureKeys(entries.fr), 0.5, 1)
  const measured = { en, fr }
  phrases.set(entries, measured)
  return measured
}

/** For each stem that a group of stems begins with, the length of the longest: most begin none. */
function* measureKeys(keys: ReadonlyMap<string, number>): Steps<ReadonlyMap<string, number>> {
  const longest = new Map<string, number>()
  let read = 0
  for (const key of keys.keys()) {
    if (read % KEYS_A_STEP === 0) yield read / keys.size
    read += 1
    if (!key.includes(' ')) continue
    const [first = '', ...rest] = key.split(' ')
    const length = Math.min(MOST_STEMS, 1 + rest.length)
    longest.set(first, Math.max(length, longest.get(first) ?? 1))
  }
  return longest
}

function findGroup(
  language: Language,
  words: readonly { readonly stem: string; readonly across: string }[],
  entries: Entries,
): { readonly notion: Notion; readonly length: number } | null {
  const other = switchLanguage(language)
  for (let length = words.length; length > 1; length--) {
    const group = words.slice(0, length)
    const key = group.map(({ stem }) => stem).join(' ')
    const own = entries[language].get(key)
    if (own !== undefined) return { notion: { key, entry: own, isEmpty: false }, length }
    const entry = entries[other].get(group.map(({ across }) => across).join(' '))
    if (entry !== undefined) return { notion: { key, entry, isEmpty: false }, length }
  }
  return null
}

function findWord(note: ReadNote, word: Word, meaning: Meaning, entries: Entries): FoundWord {
  const across = stemWord(readLower(note, word), switchLanguage(note.language))
  return { entry: findEntry(note, word, meaning, entries), across }
}

/** The entry of a word: its own where its stem is that of others too, its stem in either language, else of what it may be an inflection or slip of. */
function findEntry(note: ReadNote, word: Word, meaning: Meaning, entries: Entries): number {
  const own = entries[note.language]
  const other = entries[switchLanguage(note.language)]
  const lower = readLower(note, word)
  const folded = foldText(lower)
  const known = own.get(WORD_MARK + lower) ?? own.get(word.stem) ?? other.get(word.stem)
  if (known !== undefined) return known
  if (/[sx]$/.test(folded) && folded.length > 3) {
    const stem = stemWord(folded.slice(0, -1), note.language)
    const singular = own.get(stem) ?? other.get(stem)
    if (singular !== undefined) return singular
  }
  const cut = folded.length < LONG_WORD ? undefined : findCut(note.language, word, folded, own)
  return cut ?? findNearKey(meaning, note.language, word.stem)
}

function findCut(
  language: Language,
  word: Word,
  folded: string,
  own: ReadonlyMap<string, number>,
): number | undefined {
  for (let left = word.stem.length - 1; left >= word.stem.length - 3; left--) {
    const entry = left < SHORTEST_CUT ? undefined : own.get(word.stem.slice(0, left))
    if (entry !== undefined) return entry
  }
  if (!PREFIX.test(folded)) return undefined
  return own.get(stemWord(folded.replace(PREFIX, ''), language))
}

function readLower(note: ReadNote, word: Word): string {
  return note.text.slice(word.start, word.end).toLowerCase()
}

function switchLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en'
}

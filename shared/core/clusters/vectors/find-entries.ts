import type { Language, ReadNote, Word } from '../clustering.ts'
import { foldText } from '../fold-text.ts'
import { stemWord } from '../read-notes.ts'
import { findNearKey } from './find-near-key.ts'
import type { Meaning } from './meaning.ts'

/** A telling word of a note, or several that make one notion ("mot de passe"). */
export interface Notion {
  readonly key: string
  /** -1 when the table does not know it. */
  readonly entry: number
}

const MOST_STEMS = 4
const PREFIX = /^(?:re|de|in|im|non|pre|anti|tele|co|un|dis|sur|sous)/
/** Only long words are tried cut or without prefix: what is left of a short one is another word. */
const LONG_WORD = 8
const SHORTEST_CUT = 5

type Entries = Meaning['entries']

/**
 * The notions of a note, from left to right, the longest known group of words first.
 *
 * @param entries the keys to look for: those of the table, or with the phrases of the themes.
 */
export function findNotions(
  note: ReadNote,
  meaning: Meaning,
  entries: Entries = meaning.entries,
): Notion[] {
  // Small words that are not grammar stay: the table knows how little each of them weighs.
  const telling = note.words.filter((word) => !word.isGrammar)
  const words = telling.length > 0 ? telling : note.words
  const notions: Notion[] = []
  for (let at = 0; at < words.length; ) {
    const group = findGroup(note, words.slice(at, at + MOST_STEMS), entries)
    const word = words[at]
    if (group !== null) notions.push(group.notion)
    else if (word !== undefined) {
      notions.push({ key: word.stem, entry: findWord(note, word, meaning, entries) })
    }
    at += group?.length ?? 1
  }
  return notions
}

function findGroup(
  note: ReadNote,
  words: readonly Word[],
  entries: Entries,
): { readonly notion: Notion; readonly length: number } | null {
  for (let length = words.length; length > 1; length--) {
    const group = words.slice(0, length)
    const key = group.map((word) => word.stem).join(' ')
    const own = entries[note.language].get(key)
    if (own !== undefined) return { notion: { key, entry: own }, length }
    const other = switchLanguage(note.language)
    const otherKey = group.map((word) => stemWord(readLower(note, word), other)).join(' ')
    const entry = entries[other].get(otherKey)
    if (entry !== undefined) return { notion: { key, entry }, length }
  }
  return null
}

/** The entry of a word: its stem in either language, else of what it may be an inflection or slip of. */
function findWord(note: ReadNote, word: Word, meaning: Meaning, entries: Entries): number {
  const own = entries[note.language]
  const other = entries[switchLanguage(note.language)]
  const folded = foldText(readLower(note, word))
  const known = own.get(word.stem) ?? other.get(word.stem)
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

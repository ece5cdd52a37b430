import type { Language, ReadNote, Subjects } from './clustering.ts'
import { findLanguage } from './find-language.ts'
import { type AcrossWords, readAcross } from './read-across.ts'
import { readRoles, type WordRoles } from './weigh-nouns.ts'
import { countWords, type WordCounts } from './word-counts.ts'

/**
 * Two notes of a workshop have fewer telling words in common than this, on average; questions to a
 * service, or titles of one kind, twice as many at least.
 */
const WORDS_SHARED = 0.04
const ROUNDING = 1e6

/** What all notes of a board are made of, to tell a pile from them. */
export interface BoardWords {
  /** That most notes are in. */
  readonly language: Language
  /** Each note read in its own language. */
  readonly counts: WordCounts
  /** All notes read in one language, when first asked for. */
  readonly across: (language: Language) => AcrossWords
  readonly roles: WordRoles
  /** Whether people say the same thing in the same words. */
  readonly isSharing: boolean
  /** How much of each theme the notes are, on average. */
  readonly themes: ThemeShares
}

/** By theme; from 0 to 1. */
export type ThemeShares = ReadonlyMap<number, number>

export function readBoard(notes: readonly ReadNote[], subjects: Subjects | null): BoardWords {
  const counts = countWords(notes)
  return {
    language: findLanguage(notes, 'en'),
    counts,
    across: readOnce(notes),
    roles: readRoles(notes),
    isSharing: isSharing(notes, counts),
    themes: subjects === null ? new Map() : averageThemes(subjects, [...notes.keys()]),
  }
}

function readOnce(notes: readonly ReadNote[]): BoardWords['across'] {
  const known = new Map<Language, AcrossWords>()
  return (language) => {
    const across = known.get(language) ?? readAcross(notes, language)
    known.set(language, across)
    return across
  }
}

function isSharing(notes: readonly ReadNote[], { stems }: WordCounts): boolean {
  const telling = new Set(
    notes.flatMap(({ words }) => words.filter((word) => !word.isEmpty).map(({ stem }) => stem)),
  )
  let pairs = 0
  for (const stem of telling) {
    const holding = stems.get(stem) ?? 0
    pairs += holding * (holding - 1)
  }
  return pairs >= WORDS_SHARED * notes.length * (notes.length - 1)
}

/** How much of each theme notes are, on average; rounded, so that no last bit decides. */
export function averageThemes(subjects: Subjects, pile: readonly number[]): ThemeShares {
  const sums = new Map<number, number>()
  for (const note of pile) {
    for (const [theme, share] of subjects.notes[note] ?? []) {
      sums.set(theme, (sums.get(theme) ?? 0) + share / pile.length)
    }
  }
  return new Map([...sums].map(([theme, sum]) => [theme, roundShare(sum)]))
}

export function roundShare(share: number): number {
  return Math.round(share * ROUNDING) / ROUNDING
}

import type { ReadNote } from './clustering.ts'
import { isAboutPeople } from './find-askers.ts'
import { findLanguage } from './find-language.ts'
import { listPhrases } from './list-phrases.ts'
import { rankPhrases } from './rank-phrases.ts'
import type { BoardWords } from './read-board.ts'
import { countWords } from './word-counts.ts'

const LONGEST_TITLE = 60
const MOST_WORDS = 4

/**
 * Titles a pile with the phrase of its notes that best tells it from the others and reads best, in
 * the language most of them are in (of as many in each, that of the board), avoiding the titles
 * already taken; with the start of a note when the notes hold no telling word. A word that both
 * languages write alike counts in notes of either.
 *
 * @param closeness how near each note is to the middle of the pile, from 0 to 1.
 */
export function titlePile(
  notes: readonly ReadNote[],
  closeness: readonly number[],
  board: BoardWords,
  taken: ReadonlySet<string>,
): string {
  const titles = [
    ...listTitles(notes, closeness, board),
    ...notes.map((note) => shorten(startOf(note.text))).filter(Boolean),
  ]
  return titles.find((title) => !taken.has(title)) ?? titles[0] ?? ''
}

/** The phrases, and words, it may be titled with, best first. */
export function listTitles(
  notes: readonly ReadNote[],
  closeness: readonly number[],
  board: BoardWords,
): readonly string[] {
  const language = findLanguage(notes, board.language)
  const across = board.across(language)
  const speaking = [...notes.keys()].filter((at) => notes[at]?.language === language)
  const pile = {
    language,
    phrases: speaking.map((at) => {
      const note = notes[at]
      return note === undefined ? [] : listPhrases(note, board.roles)
    }),
    closeness: speaking.map((at) => closeness[at] ?? 0),
    counts: countWords(across.read(notes)),
    isAboutPeople: isAboutPeople(notes),
  }
  return rankPhrases(pile, across.counts).map(shorten)
}

/** The first words of a note. */
function startOf(text: string): string {
  const words = text.trim().split(/\s+/u)
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : text
}

/** One line, not too long, with a capital. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const letters = line.length > LONGEST_TITLE ? [...line] : []
  const short =
    letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : line
  const [first = ''] = short
  return first.toUpperCase() + short.slice(first.length)
}

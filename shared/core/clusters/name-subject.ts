import type { Language, ReadNote, Subjects } from './clustering.ts'
import { findLanguage } from './find-language.ts'
import { keepSaid } from './keep-said.ts'
import { averageThemes, type BoardWords, roundShare } from './read-board.ts'
import { readWords } from './read-notes.ts'
import { countWords, type WordCounts } from './word-counts.ts'

/** Where notes share words, one that this share of the pile holds is a better name than any theme. */
const REPEATED = 0.33
/** A note is of a theme from this share on. */
const OF_THEME = 0.3

/** The share of the notes, two at least, that must be of a theme, and how much more of it they are than the board. */
const OFTEN = 0.5
const GAIN = 0.2
/** Less will do as fewer notes have a word in common: down to this, when no two of them have. */
const OFTEN_ALONE = 0.33
const GAIN_ALONE = 0.1
/** What it counts for a theme that notes of the pile hold a word of its name. */
const LITERAL = 0.5

/**
 * The name of the theme that tells a pile from the rest of the board, in its language: people who
 * mean the same seldom write the same words. Null when they did, or when no theme stands out; a note
 * of small words only ("Combien ?") is of none.
 *
 * @param pile note indices; `notes` are the same, as read.
 * @param titles what else the pile may be titled with, best first.
 */
export function nameSubject(
  subjects: Subjects | null,
  pile: readonly number[],
  notes: readonly ReadNote[],
  board: BoardWords,
  titles: () => readonly string[],
): string | null {
  if (subjects === null || pile.length === 0) return null
  const telling = pile.filter((_, at) => notes[at]?.words.some(({ isEmpty }) => !isEmpty))
  const counts = countWords(notes)
  const repeated = countMostRepeated(notes, counts)
  if (board.isSharing && repeated > 1 && repeated >= REPEATED * notes.length) return null
  const told = repeated > 1 ? Math.min(1, repeated / (REPEATED * notes.length)) : 0
  const often = OFTEN_ALONE + told * (OFTEN - OFTEN_ALONE)
  const least = GAIN_ALONE + told * (GAIN - GAIN_ALONE)
  const language = findLanguage(notes, board.language)
  const best = [...averageThemes(subjects, pile)]
    .map(([theme, share]) => ({ theme, gain: roundShare(share - (board.themes.get(theme) ?? 0)) }))
    .filter(({ theme, gain }) => {
      const holding = countOfTheme(subjects, telling, theme)
      return gain >= least && holding >= Math.max(Math.min(2, pile.length), often * pile.length)
    })
    .map((one) => {
      const name = subjects.names[one.theme]?.[language] ?? ''
      return { ...one, name, rank: one.gain + LITERAL * weighLiteral(name, language, counts) }
    })
    .sort((a, b) => b.rank - a.rank || a.theme - b.theme)[0]
  return best === undefined
    ? null
    : keepSaid({ subjects, theme: best.theme, pile, notes, language, roles: board.roles, titles })
}

/** In how many notes the telling word is that most notes hold. */
function countMostRepeated(notes: readonly ReadNote[], counts: WordCounts): number {
  let most = 0
  for (const { words } of notes) {
    for (const { isEmpty, stem } of words) {
      if (!isEmpty) most = Math.max(most, counts.stems.get(stem) ?? 0)
    }
  }
  return most
}

/** The share of the notes that hold the word of a name that most of them hold. */
function weighLiteral(name: string, language: Language, counts: WordCounts): number {
  const holding = readWords(name, language).map((word) =>
    word.isEmpty ? 0 : (counts.stems.get(word.stem) ?? 0),
  )
  return Math.max(0, ...holding) / counts.notes
}

function countOfTheme(subjects: Subjects, pile: readonly number[], theme: number): number {
  return pile.filter((note) =>
    subjects.notes[note]?.some(([own, share]) => own === theme && share > OF_THEME),
  ).length
}

import type { Language, ReadNote, Subjects } from './clustering.ts'
import type { WordCounts } from './word-counts.ts'

/** A word this share of the notes hold is a better name than any theme. */
const REPEATED = 0.5
/** A note is of a theme from this share on; this many of the notes must be of it. */
const OF_THEME = 0.3
const NOTES_OF_THEME = 0.5
/** How much of the pile, on average, a theme must be, and how much more than of the board. */
const LEAST_SHARE = 0.25
const LEAST_GAIN = 0.2
const ROUNDING = 1e6

/**
 * The name of the theme that tells a pile from the rest of the board, in its language: people who
 * mean the same seldom write the same words. Null when they did, or when no theme stands out.
 *
 * @param pile note indices; `notes` are the same, as read.
 * @param counts the words of the pile.
 */
export function nameSubject(
  subjects: Subjects | null,
  pile: readonly number[],
  notes: readonly ReadNote[],
  counts: WordCounts,
): string | null {
  if (subjects === null || pile.length === 0 || isRepeating(notes, counts)) return null
  const inside = averageThemes(subjects, pile)
  const best = [...inside]
    // No gain is more than the share: most themes of a pile need not be looked at.
    .filter(([, share]) => share >= LEAST_GAIN)
    .filter(([theme]) => countOfTheme(subjects, pile, theme) >= NOTES_OF_THEME * pile.length)
    .map(([theme, share]) => ({ theme, share, gain: round(share - averageTheme(subjects, theme)) }))
    .sort((a, b) => b.gain - a.gain || a.theme - b.theme)[0]
  if (best === undefined || best.share < LEAST_SHARE || best.gain < LEAST_GAIN) return null
  return subjects.names[best.theme]?.[findLanguage(notes)] ?? null
}

function isRepeating(notes: readonly ReadNote[], counts: WordCounts): boolean {
  const repeated = new Set<string>()
  for (const [stem, holding] of counts.stems) {
    if (holding > 1 && holding >= REPEATED * notes.length) repeated.add(stem)
  }
  return notes.some(({ words }) => words.some((word) => !word.isEmpty && repeated.has(word.stem)))
}

function averageThemes(subjects: Subjects, pile: readonly number[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const note of pile) {
    for (const [theme, share] of subjects.notes[note] ?? []) {
      sums.set(theme, (sums.get(theme) ?? 0) + share / pile.length)
    }
  }
  return new Map([...sums].map(([theme, sum]) => [theme, round(sum)]))
}

/** How much of the board, on average, one theme is: asked for the few that may name a pile. */
function averageTheme({ notes }: Subjects, theme: number): number {
  let sum = 0
  for (const themes of notes) {
    for (const entry of themes) if (entry[0] === theme) sum += entry[1] / notes.length
  }
  return round(sum)
}

function countOfTheme(subjects: Subjects, pile: readonly number[], theme: number): number {
  return pile.filter((note) =>
    subjects.notes[note]?.some(([own, share]) => own === theme && share > OF_THEME),
  ).length
}

/** The language most of the notes are in. */
export function findLanguage(notes: readonly ReadNote[]): Language {
  const french = notes.filter((note) => note.language === 'fr').length
  return french * 2 > notes.length ? 'fr' : 'en'
}

function round(value: number): number {
  return Math.round(value * ROUNDING) / ROUNDING
}

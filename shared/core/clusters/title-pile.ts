import type { ReadNote } from './clustering.ts'
import { listPhrases, type Phrase } from './list-phrases.ts'
import { findLanguage } from './name-subject.ts'
import type { BoardWords } from './read-board.ts'
import { countWords, type WordCounts, weighStem } from './word-counts.ts'

const LONGEST_TITLE = 60
/** Long phrases hold more telling words; this power of their number keeps two or three words ahead. */
const LENGTH_POWER = 0.55
/** What a phrase nobody repeated keeps of its score. */
const SAID_ONCE = 0.65
/** A phrase that this share of the notes hold, two at least, is as good as repeated by all. */
const REPEATED = 0.3
/** A word alone makes a title only when no phrase is worth half as much. */
const WORD_ALONE = 0.4

interface Candidate {
  readonly stems: readonly string[]
  readonly forms: Map<string, number>
  readonly shapes: number[]
}

/**
 * Titles a pile with the phrase of its notes that best tells it from the others and reads best, in
 * the language most of them are in, avoiding the titles already taken; with the start of a note when
 * the notes hold no telling word.
 */
export function titlePile(
  notes: readonly ReadNote[],
  board: BoardWords,
  taken: ReadonlySet<string>,
): string {
  const language = findLanguage(notes)
  const speaking = notes.filter((note) => note.language === language)
  const phrases = speaking.map((note) => listPhrases(note, board.roles))
  const titles = [
    ...rankPhrases(phrases, countWords(notes), board.counts),
    ...notes.map((note) => note.text),
  ]
    .map(shorten)
    .filter((title) => title !== '')
  return titles.find((title) => !taken.has(title)) ?? titles[0] ?? ''
}

function rankPhrases(
  notes: readonly (readonly Phrase[])[],
  pile: WordCounts,
  all: WordCounts,
): string[] {
  const candidates = new Map<string, Candidate>()
  for (const phrases of notes) {
    for (const phrase of new Map(phrases.map((one) => [one.key, one])).values()) {
      const candidate: Candidate = candidates.get(phrase.key) ?? {
        stems: phrase.stems,
        forms: new Map(),
        shapes: [],
      }
      candidates.set(phrase.key, candidate)
      candidate.forms.set(phrase.text, (candidate.forms.get(phrase.text) ?? 0) + 1)
      candidate.shapes.push(phrase.shape)
    }
  }
  return [...candidates]
    .map(([key, candidate]) => ({ key, candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .map(({ candidate }) => pickForm(candidate.forms))

  function score({ stems, shapes }: Candidate): number {
    const telling = stems.reduce((sum, stem) => sum + weighStem(stem, pile, all), 0)
    const repeated = Math.min(1, shapes.length / Math.max(2, REPEATED * pile.notes))
    const shape = shapes.reduce((sum, one) => sum + one, 0) / shapes.length
    const alone = stems.length === 1 ? WORD_ALONE : 1
    const said = SAID_ONCE + (1 - SAID_ONCE) * repeated
    return (telling * said * shape * alone) / stems.length ** LENGTH_POWER
  }
}

function pickForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

/** One line, not too long, with a capital. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const letters = line.length > LONGEST_TITLE ? [...line] : []
  const short =
    letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : line
  const [first = ''] = short
  return first.toUpperCase() + short.slice(first.length)
}

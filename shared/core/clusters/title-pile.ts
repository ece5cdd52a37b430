import type { ReadNote, Word } from './clustering.ts'
import { findLanguage } from './name-subject.ts'
import { countWords, type WordCounts, weighStem } from './word-counts.ts'

const MOST_WORDS = 4
const LONGEST_TITLE = 60
/** Long phrases hold more telling words; this power of their number keeps two or three words ahead. */
const LENGTH_POWER = 0.55
/** What a phrase nobody repeated keeps of its score. */
const SAID_ONCE = 0.55

interface Phrase {
  readonly text: string
  readonly key: string
  readonly stems: readonly string[]
}

interface Candidate {
  readonly stems: readonly string[]
  readonly forms: Map<string, number>
}

/**
 * Titles a pile with the phrase of its notes that best tells it from the others, in the language
 * most of them are in, avoiding the titles already taken; with a word, or the start of a note, when
 * the notes hold no phrase.
 */
export function titlePile(
  notes: readonly ReadNote[],
  all: WordCounts,
  taken: ReadonlySet<string>,
): string {
  const language = findLanguage(notes)
  const speaking = notes.filter((note) => note.language === language)
  const pile = countWords(notes)
  const phrases = speaking.map((note) => listPhrases(note))
  const several = phrases.map((list) => list.filter((phrase) => phrase.stems.length > 1))
  // Each list is made only when those before it hold no free title.
  const lists = [
    () => rankPhrases(several, pile, all),
    () => rankPhrases(phrases, pile, all),
    () => notes.map((note) => shorten(note.text)),
  ]
  let best = ''
  for (const list of lists) {
    const titles = list().filter((title) => title !== '')
    const free = titles.find((title) => !taken.has(title))
    if (free !== undefined) return free
    if (best === '') best = titles[0] ?? ''
  }
  return best
}

/** Phrases of one to four words, within one run, with a telling word at both ends. */
function listPhrases(note: ReadNote): Phrase[] {
  const phrases: Phrase[] = []
  note.words.forEach((first, from) => {
    if (first.isEmpty) return
    for (let to = from; to < note.words.length; to++) {
      const last = note.words[to]
      const inside = note.words.slice(from, to + 1)
      if (last === undefined || last.run !== first.run) break
      if (countVisible(note, inside) > MOST_WORDS) break
      if (last.isEmpty) continue
      const stems = inside.filter((word) => !word.isEmpty).map((word) => word.stem)
      const text = shorten(note.text.slice(first.start, last.end))
      phrases.push({ text, key: stems.join(' '), stems: [...new Set(stems)] })
    }
  })
  return phrases
}

/** Words as a reader counts them: "d'attente" is one. */
function countVisible(note: ReadNote, words: readonly Word[]): number {
  return words.filter((word, index) => {
    const next = words[index + 1]
    return next === undefined || /\s/.test(note.text.slice(word.end, next.start))
  }).length
}

function rankPhrases(
  notes: readonly (readonly Phrase[])[],
  pile: WordCounts,
  all: WordCounts,
): string[] {
  const candidates = new Map<string, Candidate>()
  for (const phrases of notes) {
    for (const phrase of new Map(phrases.map((one) => [one.key, one])).values()) {
      const known = candidates.get(phrase.key) ?? { stems: phrase.stems, forms: new Map() }
      candidates.set(phrase.key, known)
      known.forms.set(phrase.text, (known.forms.get(phrase.text) ?? 0) + 1)
    }
  }
  return [...candidates.entries()]
    .map(([key, candidate]) => ({ key, text: pickForm(candidate.forms), score: score(candidate) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .map((ranked) => ranked.text)

  function score({ stems, forms }: Candidate): number {
    const telling = stems.reduce((sum, stem) => sum + weighStem(stem, pile, all), 0)
    const said = [...forms.values()].reduce((sum, count) => sum + count, 0)
    const repeated = Math.min(1, said / Math.max(2, 0.3 * pile.notes))
    return (telling * (SAID_ONCE + (1 - SAID_ONCE) * repeated)) / stems.length ** LENGTH_POWER
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

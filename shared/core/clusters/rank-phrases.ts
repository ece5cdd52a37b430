import type { Language } from './clustering.ts'
import type { Phrase } from './list-phrases.ts'
import { roundShare } from './read-board.ts'
import { type WordCounts, weighStem } from './word-counts.ts'

/** Long phrases hold more telling words; this power of their number keeps two or three words ahead. */
const LENGTH_POWER = 0.55
/** What a phrase nobody repeated keeps of its score. */
const SAID_ONCE = 0.65
/** A phrase that this share of the notes hold, two at least, is as good as repeated by all. */
const REPEATED = 0.3
/** What a word alone keeps: it makes a title only when no phrase is worth a third as much. */
const WORD_ALONE = 0.3
/** What it keeps with an article: in French that is how one names a thing. */
const WITH_ARTICLE = { en: 0.35, fr: 0.5 }
/** How a title says it, where nothing else is in common: "Say" or "Heure" would read as a slip. */
const ALONE: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => `About the word ${word}`,
  fr: (word) => `Autour du mot ${word}`,
}
/** How much it counts that the notes of a phrase are in the middle of their pile. */
const CENTRE_POWER = 0.8
/** How much it counts that as many notes hold each of its words: one in ten narrows the others. */
const EVEN_POWER = 0.5

/** The words of which two may make a title, how much they look like nouns, and what is left of their worth. */
const WORDS_JOINED = 5
const NOUN = 0.5
const JOINED = 0.7
/** What is left when every note that holds the one word holds the other as well. */
const TOGETHER = 0.5
/** Words that begin alike are of one family: "sport et sportives". */
export const FAMILY = 4
const PEOPLE: Readonly<Record<Language, string>> = { en: 'people', fr: 'personnes' }
export const AND: Readonly<Record<Language, string>> = { en: 'and', fr: 'et' }

interface Candidate {
  readonly key: string
  readonly stems: readonly string[]
  readonly forms: Map<string, number>
  /** The forms of a word alone with its article. */
  readonly named: Map<string, number>
  readonly holders: Set<number>
  readonly shapes: number[]
}

interface Ranked {
  readonly key: string
  readonly title: string
  readonly score: number
}

/** A pile as far as its title matters. */
export interface PhrasedPile {
  readonly language: Language
  /** The phrases of each note in that language. */
  readonly phrases: readonly (readonly Phrase[])[]
  /** How near each of these notes is to the middle of the pile, from 0 to 1. */
  readonly closeness: readonly number[]
  readonly counts: WordCounts
  /** Whether most of its notes are about people whom they do not name. */
  readonly isAboutPeople: boolean
}

/** Titles a pile may have, best first: phrases of its notes, and pairs of words that many of them hold. */
export function rankPhrases(pile: PhrasedPile, all: WordCounts): string[] {
  const candidates = gatherPhrases(pile.phrases)
  const ranked = candidates.map((candidate): Ranked => {
    const { key, stems, forms, named } = candidate
    const worth = weighCandidate(candidate, pile, all)
    if (stems.length > 1) return { key, title: pickForm(forms), score: worth }
    return named.size > 0
      ? { key, title: pickForm(named), score: worth * WITH_ARTICLE[pile.language] }
      : { key, title: ALONE[pile.language](pickForm(forms)), score: worth * WORD_ALONE }
  })
  const titles = [...ranked, ...joinWords(candidates, pile, all)]
    .map((one) => ({ ...one, score: roundShare(one.score) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  const alone = candidates.find(({ key, stems }) => stems.length === 1 && key === titles[0]?.key)
  return [...joinPeople(alone, pile), ...titles.map(({ title }) => title)]
}

/** A thing alone tells little of notes that are about people: "La maison" of those that ask who is there. */
function joinPeople(
  alone: Candidate | undefined,
  { language, isAboutPeople }: PhrasedPile,
): readonly string[] {
  if (!isAboutPeople || alone === undefined || mean(alone.shapes) <= NOUN) return []
  return [`${pickForm(alone.forms)} ${AND[language]} ${PEOPLE[language]}`]
}

function gatherPhrases(notes: readonly (readonly Phrase[])[]): Candidate[] {
  const candidates = new Map<string, Candidate>()
  for (const [note, phrases] of notes.entries()) {
    for (const { key, stems, text, named, shape } of new Map(
      phrases.map((phrase) => [phrase.key, phrase]),
    ).values()) {
      const candidate: Candidate = candidates.get(key) ?? {
        key,
        stems,
        forms: new Map(),
        named: new Map(),
        holders: new Set(),
        shapes: [],
      }
      candidates.set(key, candidate)
      countForm(candidate.forms, text)
      if (named !== '') countForm(candidate.named, named)
      candidate.holders.add(note)
      candidate.shapes.push(shape)
    }
  }
  return [...candidates.values()]
}

function countForm(forms: Map<string, number>, form: string): void {
  forms.set(form, (forms.get(form) ?? 0) + 1)
}

function weighCandidate(candidate: Candidate, pile: PhrasedPile, all: WordCounts): number {
  const { stems, holders } = candidate
  const telling = stems.reduce((sum, stem) => sum + weighStem(stem, pile.counts, all), 0)
  const repeated = Math.min(1, holders.size / Math.max(2, REPEATED * pile.counts.notes))
  const said = SAID_ONCE + (1 - SAID_ONCE) * repeated
  const close = mean([...holders].map((note) => pile.closeness[note] ?? 0))
  const holding = stems.map((stem) => pile.counts.stems.get(stem) ?? 0)
  const even = mean(holding) / Math.max(...holding)
  return (
    (telling * said * mean(candidate.shapes) * close ** CENTRE_POWER * even ** EVEN_POWER) /
    stems.length ** LENGTH_POWER
  )
}

/** Of the words that tell most, every two that are no family, the one that more notes hold first. */
function joinWords(
  candidates: readonly Candidate[],
  pile: PhrasedPile,
  all: WordCounts,
): readonly Ranked[] {
  const words = candidates
    .filter(
      ({ stems, holders, shapes }) => stems.length === 1 && holders.size > 1 && mean(shapes) > NOUN,
    )
    .map((word) => ({ ...word, worth: roundShare(weighCandidate(word, pile, all)) }))
    .sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1))
    .slice(0, WORDS_JOINED)
    .sort((a, b) => b.holders.size - a.holders.size)
  return words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .filter(({ key }) => key.slice(0, FAMILY) !== one.key.slice(0, FAMILY))
      .map((other) => {
        const alone = [...other.holders].filter((note) => !one.holders.has(note)).length
        const apart = TOGETHER + (1 - TOGETHER) * (alone / other.holders.size)
        const even = (1 + other.holders.size / one.holders.size) / 2
        return {
          key: `${one.key} & ${other.key}`,
          title: `${pickForm(one.forms)} ${AND[pile.language]} ${pickForm(other.forms)}`,
          score:
            (JOINED * apart * even ** EVEN_POWER * (one.worth + other.worth)) / 2 ** LENGTH_POWER,
        }
      }),
  )
}

function pickForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

import { type Language, nameWord, type ReadNote, type Subjects } from './clustering.ts'
import { AND, FAMILY } from './rank-phrases.ts'
import { readWords } from './read-notes.ts'
import { splitName } from './split-name.ts'
import { shorten } from './title-pile.ts'
import { type WordRoles, weighNoun } from './weigh-nouns.ts'
import { writeWord } from './word-counts.ts'

/** How much a word looks like a noun that may stand in a name. */
const NOUN = 0.5
const MOST_WORDS = 4

/** A pile that a theme stands out in. */
export interface ThemedPile {
  readonly subjects: Subjects
  readonly theme: number
  /** Note indices; `notes` are the same, as read. */
  readonly pile: readonly number[]
  readonly notes: readonly ReadNote[]
  readonly language: Language
  readonly roles: WordRoles
  /** What else it may be titled with, best first. */
  readonly titles: () => readonly string[]
}

/**
 * The name of the theme, as far as notes say it. Beside a half that they write ("Parking"), one that
 * no word of theirs means ("vélos") gives way to another half, or to a thing of the theme that they
 * write, or all of it to a phrase of theirs with that word. A name of which they write nothing stays:
 * it is a heading, which nobody takes for their words.
 */
export function keepSaid(themed: ThemedPile): string {
  const { subjects, theme, pile, language } = themed
  const name = subjects.names[theme]?.[language] ?? ''
  const halves = splitName(name)
  const written = halves.filter((half) => isWritten(half, themed))
  const [half] = written
  const isMeant = (other: string) => pile.some((note) => subjects.halves[note]?.includes(other))
  const more = halves.filter(
    (other) => other !== half && (written.includes(other) || isMeant(other)),
  )
  if (half === undefined || more.length + 1 === halves.length) return name
  const thing = more[0] ?? findThing(half, themed)
  const title = `${half} ${AND[language]} ${thing}`
  if (thing !== undefined && title.split(' ').length <= MOST_WORDS) return shorten(title)
  return findPhrase(half, themed) ?? name
}

function isWritten(half: string, { notes, language }: ThemedPile): boolean {
  const own = beginnings(half, language)
  return notes.some(({ words }) =>
    words.some(({ isEmpty, stem }) => !isEmpty && own.has(stem.slice(0, FAMILY))),
  )
}

/** The noun of the theme, of no family with that half, that most notes hold. */
function findThing(half: string, themed: ThemedPile): string | undefined {
  const { subjects, theme, notes, language, roles } = themed
  const own = beginnings(half, language)
  const holders = new Map<string, number>()
  for (const note of notes.filter((each) => each.language === language)) {
    for (const word of note.words) {
      const form = writeWord(note, word).toLowerCase()
      const isThing =
        subjects.words[nameWord(language, word.stem)] === theme &&
        !own.has(word.stem.slice(0, FAMILY)) &&
        weighNoun(form, language, roles) >= NOUN
      if (isThing) holders.set(form, (holders.get(form) ?? 0) + 1)
    }
  }
  const [best] = [...holders].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best?.[0]
}

function findPhrase(half: string, { notes, language, titles }: ThemedPile): string | undefined {
  const own = beginnings(half, language)
  const isTheirs = (title: string) =>
    notes.some(({ text }) => text.toLowerCase().includes(title.toLowerCase()))
  return titles().find(
    (title) =>
      isTheirs(title) &&
      title.includes(' ') &&
      [...beginnings(title, language)].some((beginning) => own.has(beginning)),
  )
}

function beginnings(text: string, language: Language): ReadonlySet<string> {
  return new Set(
    readWords(text, language)
      .filter(({ isEmpty }) => !isEmpty)
      .map(({ stem }) => stem.slice(0, FAMILY)),
  )
}

import type { ReadNote, Word } from './clustering.ts'
import { isAfterWho, isAsking } from './find-askers.ts'
import { isTorn } from './torn-pairs.ts'
import { isDefinite, isLink, type WordRoles, weighNoun, writeForms } from './weigh-nouns.ts'
import { isNoEnd } from './word-classes.ts'

const MOST_WORDS = 4

/** What an English verb or a French participle leads on with: "topping | up", "lié | à". */
const LEADS_ON = /\S (?:up|off|out|back)$|(?:é|i|u|ant)e?s? (?:à|aux?|par|du|des|une?|la|les?)$/
/** No thing, but a verb with what it is done to: "making | it". */
const DOES_SOMETHING =
  /\S\Sing (?:it|them|me|us|him|her|you|the|an?|my|your|our|his|its|their|this|that|these|those)$/
const SPACED_HYPHEN = /\s-|-\s/
/** A figure, a rank or a time of the day: "100", "2nd", "6pm", "18h30". */
const FIGURE = /^\p{N}+(?:[ap]m|h\p{N}*|min|mn|er|[eè]?me|e|st|nd|rd|th)?$/u
const CAPITAL = /^\p{Lu}(?!\p{Lu})/u
const HYPHEN_OR_APOSTROPHE = /^['’-]\p{L}/u

/** What is left of a phrase's shape with each fault; flat around these values on every set of boards. */
const CUT_AT_END = 0.4
const CUT_AT_START = 0.85
/** What is left with a head, or a word at the other end, that is no noun at all. */
const NO_HEAD = 0.4
const NO_END = 0.55

export interface Phrase {
  readonly text: string
  /** A word alone with the article it has, or with who does it: "la météo", "qui décide"; else empty. */
  readonly named: string
  /** The same for phrases of the same words, however inflected. */
  readonly key: string
  readonly stems: readonly string[]
  /** How much it looks like a noun with all that belongs to it, from 0 to 1. */
  readonly shape: number
}

/** Phrases of one to four words, within one run and no sentence, with a telling word at both ends. */
export function listPhrases(note: ReadNote, roles: WordRoles): Phrase[] {
  const forms = writeForms(note)
  const nouns = forms.map((form) => weighNoun(form, note.language, roles))
  const phrases: Phrase[] = []
  const isEnd = (at: number) =>
    note.words[at]?.isEmpty === false &&
    !FIGURE.test(forms[at] ?? '') &&
    !isNoEnd(forms[at] ?? '', note.language)
  const isTornBefore = (at: number) => {
    const isBare = note.words[at - 1]?.isEmpty === false && note.words[at]?.isEmpty === false
    return isBare && isTorn(forms[at - 1] ?? '', forms[at] ?? '', note.language)
  }
  note.words.forEach((first, from) => {
    if (!isEnd(from) || note.text[first.start - 1] === '-') return
    const end = isAfterWho(note, from) ? from + 1 : note.words.length
    for (let to = from; to < end; to++) {
      const last = note.words[to]
      if (last === undefined || last.run !== first.run) break
      if (last.isEmpty && !isLink(forms[to] ?? '', note.language)) break
      if (to > from && isTornBefore(to)) break
      const inside = note.words.slice(from, to + 1)
      const text = note.text.slice(first.start, last.end)
      if (countVisible(note, inside) > MOST_WORDS || SPACED_HYPHEN.test(text)) break
      if (!isEnd(to) || isGlued(note, last) || isDoing(note, forms, to)) continue
      const stems = inside.filter((word) => !word.isEmpty).map((word) => word.stem)
      phrases.push({
        text: from === 0 ? lowerStart(text) : text,
        named: from === to ? nameThing(note, forms, from) : '',
        key: stems.join(' '),
        stems: [...new Set(stems)],
        shape: weighShape({ note, forms, nouns, from, to }),
      })
    }
  })
  return phrases
}

/** The capital of a note is none of the word: "Badge" is "badge" inside a title, "TV" is "TV". */
function lowerStart(text: string): string {
  return text.replace(CAPITAL, (letter) => letter.toLowerCase())
}

/** Whether the next word hangs on this one: "rez-de", "card's". */
function isGlued(note: ReadNote, word: Word): boolean {
  return HYPHEN_OR_APOSTROPHE.test(note.text.slice(word.end, word.end + 2))
}

function isDoing({ language, words }: ReadNote, forms: readonly string[], at: number): boolean {
  const isFollowed = words[at + 1]?.run === words[at]?.run
  return language === 'en' && isFollowed && DOES_SOMETHING.test(`${forms[at]} ${forms[at + 1]}`)
}

interface Place {
  readonly note: ReadNote
  readonly forms: readonly string[]
  /** How much each word looks like a noun. */
  readonly nouns: readonly number[]
  readonly from: number
  readonly to: number
}

/** A word with the article before it, or what somebody does with who does; empty without. */
function nameThing(note: ReadNote, forms: readonly string[], at: number): string {
  const [before, word] = [note.words[at - 1], note.words[at]]
  const isNamed = before?.run === word?.run && isDefinite(forms[at - 1] ?? '', note.language)
  return isNamed || isAsking(note, at) ? note.text.slice(before?.start, word?.end) : ''
}

function weighShape(place: Place): number {
  const { note, nouns, from, to } = place
  const { words, language } = note
  const [head = 0, end = 0] =
    language === 'en' ? [nouns[to], nouns[from]] : [nouns[from], nouns[to]]
  let shape = (NO_HEAD + (1 - NO_HEAD) * head) * (NO_END + (1 - NO_END) * end)
  const before = words[from - 1]
  if (before?.run === words[from]?.run && before?.isEmpty === false) shape *= CUT_AT_START
  return isCutAtEnd(place) ? shape * CUT_AT_END : shape
}

/** Whether what follows belongs to the phrase: "physical | cards", "topping | up", "lié | à". */
function isCutAtEnd({ note, forms, to }: Place): boolean {
  const next = note.words[to + 1]
  if (next === undefined || next.run !== note.words[to]?.run) return false
  return !next.isEmpty || LEADS_ON.test(`${forms[to]} ${forms[to + 1]}`)
}

/** Words as a reader counts them: "d'attente" is one. */
function countVisible(note: ReadNote, words: readonly Word[]): number {
  return words.filter((word, index) => {
    const next = words[index + 1]
    return next === undefined || /\s/.test(note.text.slice(word.end, next.start))
  }).length
}

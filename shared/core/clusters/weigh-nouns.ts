import type { Language, ReadNote } from './clustering.ts'
import { listWords } from './stop-words.ts'
import { isKnownOther } from './word-classes.ts'
import { writeWord } from './word-counts.ts'

const ARTICLES = listWords(
  'the a an my your our this',
  'le la l les un une mon ma mes notre nos votre vos ce cette ces son sa ses leur leurs',
)
const DEFINITE = listWords('the', 'le la les')
/** With articles, the small words that hold a phrase together. */
const LINKS = listWords(
  'of for in on at with without from to by and or s no',
  'de du des d à au aux en et ou sans avec pour par sur sous dans',
)
const BEFORE_NOUN =
  /^(?:of|for|with|without|no|which|what|du|des|aux?|sans|avec|sur|quel(?:le)?s?)$/
/** A noun is seldom right before one of these, nor before an article: "top up", "lock the door". */
const AFTER_VERB = /^(?:up|off|out|down|back|it|me|them|moi)$/

const NOUN_ENDING = {
  en: /(?:[st]ion|ment|ness|ity|ship|[ae]nce|cy|ure|age)s?$/,
  fr: /(?:[st]ion|ment|age|[ae]nce|is[mt]e|ité|ure|eur|ier|erie|[oa]ire)s?$/,
}
const OTHER_ENDING = {
  en: /(?:ly|ed|[ai]ble|ful|ive|less|ous)$/,
  fr: /(?:[ei]r|ez|ées?|.{5}[^t]és?|[ai]ble|ante?s?|if|ive|eux|euse)$/,
}
/** An ending tells as much as this many places where the word was seen. */
const ENDING_WEIGHT = 2

interface Places {
  noun: number
  verb: number
}

/** How often each word of a board stands where nouns stand, and where verbs do; by language. */
export type WordRoles = Readonly<Record<Language, ReadonlyMap<string, Readonly<Places>>>>

export function readRoles(notes: readonly ReadNote[]): WordRoles {
  const roles = { en: new Map<string, Places>(), fr: new Map<string, Places>() }
  for (const note of notes) {
    const { language, words } = note
    const forms = writeForms(note)
    for (const [at, word] of words.entries()) {
      if (word.isEmpty) continue
      const form = forms[at] ?? ''
      const places = roles[language].get(form) ?? { noun: 0, verb: 0 }
      roles[language].set(form, places)
      const formBeside = (by: number) =>
        words[at + by]?.run === word.run ? (forms[at + by] ?? '') : ''
      const before = formBeside(-1)
      const after = formBeside(1)
      if (ARTICLES[language].has(before) || BEFORE_NOUN.test(before)) places.noun += 1
      else if (before === 'to' || (words[at - 1]?.isGrammar && !isLink(before, language))) {
        places.verb += 1
      }
      if (ARTICLES[language].has(after) || AFTER_VERB.test(after)) places.verb += 1
    }
  }
  return roles
}

/** Whether a word before a noun makes a name of it: "la météo", "the weather". */
export function isDefinite(form: string, language: Language): boolean {
  return DEFINITE[language].has(form)
}

/** Whether a small word holds a phrase together; others ("which", "has", "est") make a sentence of it. */
export function isLink(form: string, language: Language): boolean {
  return ARTICLES[language].has(form) || LINKS[language].has(form)
}

/** How much a word looks like a noun, from 0 to 1: by its ending, and by what stands beside it on the board. */
export function weighNoun(form: string, language: Language, roles: WordRoles): number {
  const { noun, verb } = roles[language].get(form) ?? { noun: 0, verb: 0 }
  return (noun + ENDING_WEIGHT * guessByEnding(form, language)) / (noun + verb + ENDING_WEIGHT)
}

function guessByEnding(form: string, language: Language): number {
  if (isKnownOther(form, language)) return 0.1
  if (NOUN_ENDING[language].test(form)) return 0.9
  return OTHER_ENDING[language].test(form) ? 0.3 : 0.6
}

/** The words of a note in lower case, with their accents: "a" is a verb in French, "à" is not. */
export function writeForms(note: ReadNote): string[] {
  return note.words.map((word) => writeWord(note, word).toLowerCase())
}

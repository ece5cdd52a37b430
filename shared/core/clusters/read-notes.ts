import { mapSteps, partSteps, type Steps } from '../steps.ts'
import type { Language, NoteText, ReadNote, Word } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { guessLanguages } from './guess-languages.ts'
import { stemEnglish } from './stem-english.ts'
import { stemFrench } from './stem-french.ts'
import { findIdle } from './stop-phrases.ts'
import { isGrammarWord, isStopWord } from './stop-words.ts'

/** Words read of one note: the subject of a long note is in its first lines, and cost must stay bounded. */
const WORDS_READ = 60
/** A "word" longer than this is a token, an address or noise; its start is enough to compare it. */
const LETTERS_READ = 40

/** The start of an address, up to the end of the name of its host. */
const HOST = /(?:https?:\/\/(?:www\.)?|www\.|[\w.+-]+@)[^\s/?#:]*/giu
/** What every address has, and says nothing: "https://www." and ".org". */
const ADDRESS_SIGNS = /^https?:\/\/(?:www\.)?|^www\.|\.[\p{L}]+$/giu

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const APOSTROPHE = /['’ʼ]/
const ELIDED = /^(?:c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quelqu)$/
const CLITIC = /^(?:s|t|m|re|ve|d|ll)$/
// A line break or any other sign ends a run: a title never reaches across two sentences.
const GAP_IN_RUN = /^(?:[^\S\r\n]|['’ʼ`´-])*$/u

/** Reads notes into words, sorted by id, each in the language it seems to be written in. */
export function* readNotes(notes: readonly NoteText[]): Steps<ReadNote[]> {
  const sorted = [...notes].sort(
    (a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(a.text, b.text),
  )
  const texts = sorted.map((note) => note.text.normalize('NFC'))
  const tokens = yield* partSteps(mapSteps(texts, splitWords), 0, 0.4)
  const spoken = tokens.map((list, index) =>
    list.map(({ lower, end }) =>
      APOSTROPHE.test(texts[index]?.[end] ?? '') ? `${lower}'` : lower,
    ),
  )
  const languages = yield* partSteps(guessLanguages(spoken), 0.4, 0.6)
  const known = { en: new Map<string, Reading>(), fr: new Map<string, Reading>() }
  const read: ReadNote[] = []
  for (const [index, note] of sorted.entries()) {
    yield 0.6 + 0.4 * (index / sorted.length)
    const language = languages[index] ?? 'en'
    const text = texts[index] ?? ''
    const words = readTokens(text, tokens[index] ?? [], language, known[language])
    read.push({ id: note.id, text, language, words })
  }
  return read
}

/** The words of a text whose language is known. */
export function readWords(text: string, language: Language): Word[] {
  const composed = text.normalize('NFC')
  return readTokens(composed, splitWords(composed), language, new Map())
}

/** The key a word shares with its inflections: the Snowball stem, without accents. */
export function stemWord(lower: string, language: Language): string {
  return language === 'fr' ? foldText(stemFrench(lower)) : stemEnglish(foldText(lower))
}

interface Token {
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly run: number
}

function splitWords(text: string): Token[] {
  const tokens: Token[] = []
  let run = 0
  let end = 0
  for (const match of hideAddressSigns(text).matchAll(WORD)) {
    if (tokens.length >= WORDS_READ) break
    if (!GAP_IN_RUN.test(text.slice(end, match.index))) run += 1
    end = match.index + match[0].length
    const lower = match[0].toLowerCase().slice(0, LETTERS_READ)
    tokens.push({ lower, start: match.index, end, run })
  }
  return tokens
}

/** Blanks instead, so that every word keeps its place. */
function hideAddressSigns(text: string): string {
  return text.replace(HOST, (host) =>
    host.replace(ADDRESS_SIGNS, (sign) => ' '.repeat(sign.length)),
  )
}

type Reading = Pick<Word, 'stem' | 'isGrammar' | 'isEmpty'>

/** @param known words of this language read already: the notes of a board repeat them. */
function readTokens(
  text: string,
  tokens: readonly Token[],
  language: Language,
  known: Map<string, Reading>,
): Word[] {
  const isIdle = findIdle(text, language)
  return tokens.map(({ lower, start, end, run }) => {
    const reading = known.get(lower) ?? readWord(lower, language)
    known.set(lower, reading)
    const { stem, isGrammar, isEmpty } = reading
    const isNothing = isIdle(start)
    return {
      stem,
      start,
      end,
      isGrammar: isNothing || isGrammar,
      isEmpty: isNothing || isEmpty,
      run,
    }
  })
}

function readWord(lower: string, language: Language): Reading {
  const folded = foldText(lower)
  const isPart = language === 'fr' ? ELIDED.test(folded) : CLITIC.test(folded)
  const isGrammar = isPart || [...folded].length < 2 || isGrammarWord(folded, language)
  const isEmpty = isGrammar || isStopWord(folded, language)
  return { stem: stemWord(lower, language), isGrammar, isEmpty }
}

/** Orders strings by UTF-16 code units, the same in every engine and locale. */
function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

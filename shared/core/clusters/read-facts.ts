import { mapSteps, type Steps } from '../steps.ts'
import type { ReadNote } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { haveSameWords, isSameWord, type TellingWord } from './read-wordings.ts'
import { writeWord } from './word-counts.ts'

/** In both languages, from 2 on; without "neuf", which is also "new". */
const NUMBERS =
  'two deux three trois four quatre five cinq six six seven sept eight huit nine - ten dix'.split(
    ' ',
  )
const FIGURE = /^\p{N}/u
/** After "38 years", "old" is counted as well. */
const YEARS = /^(?:years?|yrs?)$/
const SMALL_LETTER = /^\p{Ll}/u
const CAPITALISED = /^\p{Lu}\p{Ll}/u
/** Any word after one of these has a capital. */
const SENTENCE_END = /[.!?…•*\n]/
const BLANK = /^\s+$/

/** What a note states, which another note may state otherwise, and what it says beside. */
export interface Facts {
  /** As digits: "deux" is "2". */
  readonly figures: ReadonlySet<string>
  /** Folded names of people, places and companies, as far as capitals tell them. */
  readonly names: ReadonlySet<string>
  /** The other telling words, but for what is counted: "38 years old" is all one figure. */
  readonly others: readonly TellingWord[]
}

export function readFacts(notes: readonly ReadNote[]): Steps<readonly Facts[]> {
  return mapSteps(notes, readNote)
}

function readNote(note: ReadNote): Facts {
  const figures = new Set<string>()
  const names = new Set<string>()
  const others: TellingWord[] = []
  const canName = !isTitled(note)
  let end = 0
  let isCounting = false
  for (const word of note.words) {
    const form = writeWord(note, word)
    const folded = foldText(form)
    const gap = note.text.slice(end, word.start)
    const isCounted: boolean = isCounting && BLANK.test(gap)
    const figure = readFigure(folded)
    const isName = canName && end > 0 && CAPITALISED.test(form) && !SENTENCE_END.test(gap)
    isCounting = figure !== null || (isCounted && YEARS.test(folded))
    end = word.end
    if (figure !== null) figures.add(figure)
    else if (isCounted || word.isEmpty) continue
    else if (isName) names.add(folded)
    else others.push({ folded, stem: word.stem })
  }
  return { figures, names, others }
}

/** Null when it is none. */
function readFigure(folded: string): string | null {
  const at = NUMBERS.indexOf(folded)
  if (at >= 0) return `${2 + (at >> 1)}`
  return FIGURE.test(folded) ? folded : null
}

/** Whether it is written like an English title: its capitals tell no names. */
function isTitled(note: ReadNote): boolean {
  if (note.language === 'fr') return false
  return note.words.every((word) => word.isEmpty || !SMALL_LETTER.test(writeWord(note, word)))
}

/**
 * Whether each has a figure, or a name, that the other has not, and they say nothing else that is the
 * same, or nothing else at all: "Nadia, 38 ans" and "Marcel, 74 ans" are of one subject and two people.
 */
export function areOtherFacts(a: Facts, b: Facts): boolean {
  const figures = countCommon(a.figures, b.figures)
  const names = countCommon(a.names, b.names)
  const isApart =
    Math.min(a.figures.size, b.figures.size) > figures ||
    Math.min(a.names.size, b.names.size) > names
  if (!isApart) return false
  if (a.others.length + b.others.length === 0 || haveSameWords(a.others, b.others)) return true
  const isShared = (word: TellingWord) => b.others.some((other) => isSameWord(word, other))
  return figures + names === 0 && !a.others.some(isShared)
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length
}

import { mapSteps, type Steps } from '../steps.ts'
import type { ReadNote } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { isOneSlip } from './is-one-slip.ts'
import { LetterRuns } from './letter-runs.ts'

/** Share of three-letter runs in common above which two notes say the same thing, whatever the words. */
const SAME_RUNS = 0.9
/** The same when all their telling words are the same, but for a slip of the finger, and the small ones are not. */
const SAME_RUNS_AND_WORDS = 0.8
const RUN_LENGTHS = [3]
/** Of a note whose first words alone count. */
const LETTERS_LOOKED_AT = 400
/** In shorter words one letter makes another word: "port" and "pont". */
const LETTERS_FOR_A_SLIP = 5

const NEGATIONS =
  'pas non ni ne n sans jamais aucun aucune rien personne ' +
  'no not never nothing nobody none without t don doesn isn'
export const NEGATES: ReadonlySet<string> = new Set(NEGATIONS.split(' '))
// One of these words, or a number, on one side only turns the note into its contrary or another fact.
const TURNS = new Set([
  ...NEGATES,
  ...'moins plus peu trop avant apres toujours less more few before after always'.split(' '),
])

/** "− 2", "3,5" and "3/5" as they are: their words are the same as those of "+2" and "3.5". */
const FIGURE = /(?:[-+−±–]\s*)?\p{N}+(?:[.,:/]\p{N}+)+|[-+−±–]\s*\p{N}+/gu
/** Neither skin tones, nor the minus that figures are read with. */
const SIGN = /[:;=]-?[()]|(?!−)[\p{Sm}\p{Sc}\p{So}%‰]/gu

/** What a note says, and how, to tell it from another of the same notes. */
export interface Wording {
  /** Numbers of its runs of letters, in ascending order. */
  readonly runs: Uint32Array
  /** What turns a note into its contrary or another fact: small words, figures and signs. */
  readonly turns: string
  readonly isNegated: boolean
  readonly telling: readonly TellingWord[]
  /** The other words, in order of letters. */
  readonly small: string
}

export interface TellingWord {
  readonly folded: string
  readonly stem: string
}

export function* readWordings(notes: readonly ReadNote[]): Steps<readonly Wording[]> {
  const runs = new LetterRuns(RUN_LENGTHS)
  return yield* mapSteps(notes, (note) => readWording(note, runs))
}

function readWording(note: ReadNote, runs: LetterRuns): Wording {
  const words = note.words.map((word) => ({
    folded: foldText(note.text.slice(word.start, word.end)),
    stem: word.stem,
    isEmpty: word.isEmpty,
  }))
  return {
    runs: runs.count(note).features.slice().sort(),
    turns: [
      joinSorted(words.filter(({ folded }) => TURNS.has(folded) || /\p{N}/u.test(folded))),
      ...listFigures(note.text),
      ...listSigns(note.text),
    ].join(' '),
    isNegated: words.some(({ folded }) => NEGATES.has(folded)),
    telling: words.filter((word) => !word.isEmpty),
    small: joinSorted(words.filter((word) => word.isEmpty)),
  }
}

function listFigures(text: string): readonly string[] {
  const figures = text.slice(0, LETTERS_LOOKED_AT).match(FIGURE) ?? []
  return figures
    .map((figure) => figure.replace(/\s/gu, '').replace(/[−–]/, '-').replace(/,/g, '.'))
    .sort()
}

/** Symbols, emoji and smileys in their order; said twice, they say no more. */
export function listSigns(text: string): readonly string[] {
  const signs = text.slice(0, LETTERS_LOOKED_AT).match(SIGN) ?? []
  return signs.map((sign) => sign.replace('-', '')).filter((sign, at, all) => sign !== all[at - 1])
}

function joinSorted(words: readonly TellingWord[]): string {
  return words
    .map((word) => word.folded)
    .sort()
    .join(' ')
}

/** Whether they say the same thing, but for what turns it. */
export function areWordedAlike(a: Wording, b: Wording): boolean {
  const isWordForWord = haveSameWords(a.telling, b.telling)
  if (isWordForWord && a.small === b.small) return true
  const least = isWordForWord ? SAME_RUNS_AND_WORDS : SAME_RUNS
  const few = Math.min(a.runs.length, b.runs.length)
  const many = Math.max(1, a.runs.length, b.runs.length)
  return few / many >= least && shareRuns(a.runs, b.runs) >= least
}

/** Whether one says the contrary of the other, or another fact, in the same words. */
export function areOpposed(a: Wording, b: Wording): boolean {
  if (a.turns === b.turns) return false
  return (
    areWordedAlike(a, b) || (a.isNegated !== b.isNegated && haveSameWords(a.telling, b.telling))
  )
}

/** How many of their runs are common to both; never more than the shorter has of the longer. */
function shareRuns(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) common += 1
    if (left <= right) i += 1
    if (left >= right) j += 1
  }
  return common / Math.max(1, a.length + b.length - common)
}

/** Whether each word of one has its own inflection or misspelling in the other; never without a word. */
export function haveSameWords(a: readonly TellingWord[], b: readonly TellingWord[]): boolean {
  if (a.length !== b.length || a.length === 0) return false
  const rest = [...b]
  return a.every((word) => {
    const exact = rest.findIndex((other) => other.stem === word.stem)
    const at = exact >= 0 ? exact : rest.findIndex((other) => isMisspelt(word.folded, other.folded))
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}

/** Whether one is an inflection or a misspelling of the other. */
export function isSameWord(a: TellingWord, b: TellingWord): boolean {
  return a.stem === b.stem || isMisspelt(a.folded, b.folded)
}

function isMisspelt(a: string, b: string): boolean {
  return Math.max(a.length, b.length) >= LETTERS_FOR_A_SLIP && isOneSlip(a, b)
}

import { mapSteps, type Steps } from '../steps.ts'
import type { Language, ReadNote } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { stemWord } from './read-notes.ts'
import { NEGATES } from './read-wordings.ts'
import { writeWord } from './word-counts.ts'

/** What people say of a thing, and its contrary, a pair a line; English, then French. */
const CONTRARIES: readonly (readonly [string, string, string, string])[] = [
  [
    'fast quick rapid prompt instant',
    'slow late delayed delay',
    'rapide vite immédiat',
    'lent retard tard',
  ],
  [
    'cheap affordable free',
    'expensive costly pricey',
    'gratuit abordable',
    'cher chère coûteux onéreux payant',
  ],
  [
    'easy simple intuitive',
    'hard difficult complicated complex',
    'facile simple intuitif',
    'difficile compliqué complexe',
  ],
  [
    'clear readable',
    'unclear confusing vague unreadable',
    'clair lisible',
    'flou confus illisible incompréhensible',
  ],
  [
    'good great excellent perfect',
    'bad poor awful terrible',
    'bon bonne génial excellent parfait',
    'mauvais nul nulle horrible',
  ],
  [
    'friendly kind polite helpful',
    'rude unfriendly impolite',
    'aimable gentil gentille sympa souriant poli',
    'désagréable impoli agressif',
  ],
  ['open', 'closed', 'ouvert', 'fermé'],
  ['quiet calm silent', 'noisy loud noise', 'calme silencieux', 'bruyant bruit'],
  ['hot warm', 'cold', 'chaud', 'froid'],
  ['safe reassuring', 'dangerous unsafe', 'sûr rassurant', 'dangereux inquiétant'],
  [
    'happy satisfied',
    'unhappy dissatisfied disappointed angry',
    'content satisfait ravi',
    'mécontent insatisfait déçu',
  ],
  ['clean', 'dirty', 'propre', 'sale'],
  ['short', 'long', 'court', 'long longue'],
  ['empty', 'full', 'vide', 'plein complet'],
  ['modern', 'outdated obsolete', 'moderne', 'obsolète vieux vieille'],
  ['reliable', 'unreliable', 'fiable', 'capricieux'],
]

/** "Not fast enough" is slow: a negation turns what comes within so many words after it. */
const NEGATED_WITHIN = 3
/** What is compared, or wished for ("plus rapide"), is neither said to be so nor the contrary. */
const COMPARES = /^(?:plus|moins|more|less)$/

/** For each pair of contraries a note is of, the side it is on; not where it is on both. */
export type Stances = ReadonlyMap<number, 1 | -1>

const SIDES: Readonly<
  Record<Language, ReadonlyMap<string, readonly [pair: number, side: 1 | -1]>>
> = {
  en: listSides('en', 0),
  fr: listSides('fr', 2),
}

function listSides(language: Language, from: 0 | 2) {
  const list = (words: string | undefined, pair: number, side: 1 | -1) =>
    (words ?? '')
      .split(' ')
      .map((word) => [stemWord(word, language), [pair, side] as const] as const)
  return new Map(
    CONTRARIES.flatMap((words, pair) => [
      ...list(words[from], pair, 1),
      ...list(words[from + 1], pair, -1),
    ]),
  )
}

export function readStances(notes: readonly ReadNote[]): Steps<readonly Stances[]> {
  return mapSteps(notes, readNote)
}

function readNote(note: ReadNote): Stances {
  const forms = note.words.map((word) => foldText(writeWord(note, word)))
  const stances = new Map<number, 1 | -1>()
  const torn = new Set<number>()
  for (const [at, { stem }] of note.words.entries()) {
    const found = SIDES[note.language].get(stem)
    if (found === undefined || COMPARES.test(forms[at - 1] ?? '')) continue
    const isNegated = forms
      .slice(Math.max(0, at - NEGATED_WITHIN), at)
      .some((form) => NEGATES.has(form))
    const [pair, side] = found
    const own = isNegated ? (side === 1 ? -1 : 1) : side
    if ((stances.get(pair) ?? own) !== own) torn.add(pair)
    stances.set(pair, own)
  }
  for (const pair of torn) stances.delete(pair)
  return stances
}

/** Whether they take the contrary sides of a pair, and the same side of none: "late" and "very fast". */
export function areContrary(a: Stances | undefined, b: Stances | undefined): boolean {
  let isContrary = false
  for (const [pair, side] of a ?? []) {
    const other = b?.get(pair)
    if (other === side) return false
    if (other !== undefined) isContrary = true
  }
  return isContrary
}

import { mapSteps, partSteps, type Steps } from '../steps.ts'
import { addCosines } from './add-cosines.ts'
import type { ReadNote } from './clustering.ts'
import { type Bag, FeatureCounter } from './count-features.ts'
import { LetterRuns } from './letter-runs.ts'
import { averagePairs, makePairs, PAIRS_A_STEP, roundSimilarity } from './pairs.ts'
import { ThemeCosines, type ThemeRow } from './vectors/compare-themes.ts'
import { embedNotes, multiplyTwo } from './vectors/embed-notes.ts'
import type { Meaning } from './vectors/meaning.ts'

/**
 * Stems see that two words are the same; runs of letters also see typos, compounds and words that
 * look alike in both languages. Half of each did best on every set of labelled boards tried.
 */
const STEM_SHARE = 0.5
const LETTER_SHARE = 0.5
const RUN_LENGTHS = [3, 4, 5]

/** What something counts, on boards whose notes share few words and on boards where they share many. */
interface Share {
  readonly few: number
  readonly many: number
}

/**
 * Notes of a workshop say one thing in as many words as there are people, questions to a service in
 * the same ones: how alike the notes of a board are by their words, on average, tells them apart.
 * Where words have little to say, meaning counts more beside letters, and themes within meaning.
 */
const FEW_WORDS = 0.012
const MANY_WORDS = 0.03
const MEANING_SHARE: Share = { few: 0.8, many: 0.6 }
const THEME_SHARE: Share = { few: 0.6, many: 0.15 }
/** Across two languages letters seldom help: meaning alone counts this much more. */
const MORE_ACROSS = 0.1

/** What is known of notes beside their words. */
export interface Known {
  readonly meaning: Meaning
  readonly themes: readonly ThemeRow[]
}

/** Similarity of every pair of notes, at most 1, as a flat triangle; by words alone without `known`. */
export function* measureSimilarities(
  notes: readonly ReadNote[],
  known?: Known,
): Steps<Float64Array> {
  const pairs = makePairs(notes.length)
  const stems = new FeatureCounter()
  const stemBags = yield* partSteps(
    mapSteps(notes, (note) => countStems(note, stems)),
    0,
    0.05,
  )
  yield* partSteps(addCosines(stemBags, stems.size, STEM_SHARE, pairs), 0.05, 0.2)
  const runs = new LetterRuns(RUN_LENGTHS)
  const runBags = yield* partSteps(
    mapSteps(notes, (note) => runs.count(note)),
    0.2,
    0.3,
  )
  yield* partSteps(addCosines(runBags, runs.size, LETTER_SHARE, pairs), 0.3, 0.5)
  if (known !== undefined) yield* partSteps(addMeaning(notes, known, pairs), 0.5, 1)
  for (let at = 0; at < pairs.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield 1
    pairs[at] = roundSimilarity(pairs[at] ?? 0)
  }
  return pairs
}

function* addMeaning(
  notes: readonly ReadNote[],
  { meaning, themes }: Known,
  pairs: Float64Array,
): Steps<void> {
  const common = yield* partSteps(averagePairs(pairs), 0, 0.02)
  const meaningShare = weighShare(MEANING_SHARE, common)
  const themeShare = weighShare(THEME_SHARE, common)
  const rows = yield* partSteps(embedNotes(notes, meaning), 0.02, 0.3)
  const cosines = new ThemeCosines(themes, meaning)
  const isFrench = Uint8Array.from(notes, ({ language }) => Number(language === 'fr'))
  const odd = new Float64Array(notes.length)
  const even = new Float64Array(notes.length)
  const themed = new Float64Array(notes.length)
  for (let i = 1, at = 0; i < notes.length; i++) {
    yield 0.3 + 0.7 * (i / notes.length) ** 2
    if (i % 2 === 1) multiplyTwo(rows, meaning.dimensions, i, odd, even)
    const alike = i % 2 === 1 ? odd : even
    cosines.compareBefore(i, themed)
    for (let j = 0; j < i; j++, at++) {
      const near = (1 - themeShare) * (alike[j] ?? 0) + themeShare * (themed[j] ?? 0)
      const mixed = meaningShare * near + (1 - meaningShare) * (pairs[at] ?? 0)
      const isAcross = isFrench[i] !== isFrench[j]
      pairs[at] = isAcross ? Math.max((meaningShare + MORE_ACROSS) * near, mixed) : mixed
    }
  }
}

function weighShare({ few, many }: Share, common: number): number {
  const place = (common - FEW_WORDS) / (MANY_WORDS - FEW_WORDS)
  return few + (many - few) * Math.min(1, Math.max(0, place))
}

/** The stems of a note; of a note made of stop words only ("c'est pour qui ?"), all of them. */
function countStems(note: ReadNote, counter: FeatureCounter): Bag {
  const telling = note.words.filter((word) => !word.isEmpty)
  const words = telling.length > 0 ? telling : note.words
  return counter.count(words.map((word) => counter.numberOf(word.stem)))
}

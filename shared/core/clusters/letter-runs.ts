import type { ReadNote } from './clustering.ts'
import { type Bag, FeatureCounter } from './count-features.ts'
import { foldText } from './fold-text.ts'

const NUMBER = /^\p{N}+$/u

/** Counts the runs of letters of notes; a word that comes again is cut up once. */
export class LetterRuns {
  readonly #lengths: readonly number[]
  readonly #counter = new FeatureCounter()
  readonly #words = new Map<string, readonly number[]>()

  constructor(lengths: readonly number[]) {
    this.#lengths = lengths
  }

  /** How many different runs were met. */
  get size(): number {
    return this.#counter.size
  }

  count(note: ReadNote): Bag {
    return this.#counter.count(
      note.words.flatMap(({ start, end }) => this.#numberRuns(note.text.slice(start, end))),
    )
  }

  #numberRuns(word: string): readonly number[] {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    // Numbers are equal or not: "2009" is no nearer to "200" than to "30".
    const runs = NUMBER.test(word) ? [] : listRuns(`_${foldText(word)}_`, this.#lengths)
    const numbers = runs.map((run) => this.#counter.numberOf(run))
    this.#words.set(word, numbers)
    return numbers
  }
}

/** Every run of letters of the given lengths in a word. */
function listRuns(word: string, lengths: readonly number[]): string[] {
  const runs: string[] = []
  for (const length of lengths) {
    for (let at = 0; at + length <= word.length; at++) runs.push(word.slice(at, at + length))
  }
  return runs
}

import { mapSteps, type Steps } from '../steps.ts'
import type { ReadNote } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { isOneSlip } from './is-one-slip.ts'
import { listRuns } from './letter-runs.ts'
import { locatePair } from './pairs.ts'

/** Only pairs at least this similar are looked at closely. */
const WORTH_A_LOOK = 0.25
/** Share of three-letter runs in common above which two notes say the same thing, whatever the words. */
const SAME_RUNS = 0.9
/** The same when all their telling words are the same, but for a slip of the finger, and the small ones are not. */
const SAME_RUNS_AND_WORDS = 0.8
const RUN_LENGTHS = [3]
/** In shorter words one letter makes another word: "port" and "pont". */
const LETTERS_FOR_A_SLIP = 5

// One of these words, or a number, on one side only turns the note into its contrary or another fact.
const TURNS = new Set(
  (
    'pas non ni ne n sans jamais aucun aucune rien personne moins plus peu trop avant apres toujours ' +
    'no not never nothing nobody none without less more few before after always t don doesn isn'
  ).split(' '),
)

interface Wording {
  readonly runs: ReadonlySet<string>
  readonly turns: string
  readonly telling: readonly TellingWord[]
  /** The other words, in order of letters. */
  readonly small: string
}

interface TellingWord {
  readonly folded: string
  readonly stem: string
}

/** Groups of note indices that say the same thing but for case, accents, a typo, an ending or word order. */
export function* findDuplicates(
  notes: readonly ReadNote[],
  similarities: Float64Array,
): Steps<readonly (readonly number[])[]> {
  const parent = notes.map((_, index) => index)
  joinEqualTexts(notes, parent)
  const wordings = yield* mapSteps(notes, readWording)
  for (let i = 1; i < notes.length; i++) {
    yield (i / notes.length) ** 2
    for (let j = 0; j < i; j++) {
      if ((similarities[locatePair(i, j)] ?? 0) < WORTH_A_LOOK) continue
      if (findRoot(parent, i) === findRoot(parent, j)) continue
      if (areSame(wordings[i], wordings[j])) join(parent, i, j)
    }
  }
  return listGroups(parent)
}

function joinEqualTexts(notes: readonly ReadNote[], parent: number[]): void {
  const first = new Map<string, number>()
  notes.forEach((note, index) => {
    const text = foldText(note.text).replace(/\s+/gu, ' ').trim()
    if (text === '') return
    const twin = first.get(text)
    if (twin === undefined) first.set(text, index)
    else join(parent, twin, index)
  })
}

function readWording(note: ReadNote): Wording {
  const words = note.words.map((word) => ({
    folded: foldText(note.text.slice(word.start, word.end)),
    stem: word.stem,
    isEmpty: word.isEmpty,
  }))
  return {
    runs: new Set(words.flatMap((word) => listRuns(`_${word.folded}_`, RUN_LENGTHS))),
    turns: joinSorted(words.filter(({ folded }) => TURNS.has(folded) || /\p{N}/u.test(folded))),
    telling: words.filter((word) => !word.isEmpty),
    small: joinSorted(words.filter((word) => word.isEmpty)),
  }
}

function joinSorted(words: readonly TellingWord[]): string {
  return words
    .map((word) => word.folded)
    .sort()
    .join(' ')
}

function areSame(a: Wording | undefined, b: Wording | undefined): boolean {
  if (a === undefined || b === undefined || a.turns !== b.turns) return false
  const isWordForWord = haveSameWords(a.telling, b.telling)
  if (isWordForWord && a.small === b.small) return true
  return shareRuns(a, b) >= (isWordForWord ? SAME_RUNS_AND_WORDS : SAME_RUNS)
}

function shareRuns(a: Wording, b: Wording): number {
  let common = 0
  for (const run of a.runs) if (b.runs.has(run)) common += 1
  return common / Math.max(1, a.runs.size + b.runs.size - common)
}

/** Whether each telling word of one has its own inflection or misspelling in the other. */
function haveSameWords(a: readonly TellingWord[], b: readonly TellingWord[]): boolean {
  if (a.length !== b.length || a.length === 0) return false
  const rest = [...b]
  return a.every((word) => {
    const exact = rest.findIndex((other) => other.stem === word.stem)
    const at = exact >= 0 ? exact : rest.findIndex((other) => isMisspelt(word.folded, other.folded))
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}

function isMisspelt(a: string, b: string): boolean {
  return Math.max(a.length, b.length) >= LETTERS_FOR_A_SLIP && isOneSlip(a, b)
}

function findRoot(parent: number[], index: number): number {
  let root = index
  while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root
  parent[index] = root
  return root
}

/** The lower index stays the root, so that groups do not depend on the order of joining. */
function join(parent: number[], a: number, b: number): void {
  const [low, high] = [findRoot(parent, a), findRoot(parent, b)].sort((x, y) => x - y)
  if (low !== undefined && high !== undefined) parent[high] = low
}

function listGroups(parent: number[]): number[][] {
  const groups = new Map<number, number[]>()
  parent.forEach((_, index) => {
    const root = findRoot(parent, index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [index])
    else group.push(index)
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

import type { ReadNote } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { listRuns } from './measure-similarities.ts'
import { locatePair } from './pairs.ts'

/** Only pairs at least this similar are looked at closely. */
const WORTH_A_LOOK = 0.5
/** Share of three-letter runs in common above which two notes say the same thing. */
const SAME_RUNS = 0.8
const RUN_LENGTHS = [3]

// One of these words, or a number, on one side only turns the note into its contrary or another fact.
const TURNS = new Set(
  'pas non ni sans jamais aucun aucune moins plus peu trop no not never without less more few t don doesn isn'.split(
    ' ',
  ),
)

interface Wording {
  readonly runs: ReadonlySet<string>
  readonly turns: string
}

/** Groups of note indices that say the same thing but for case, accents, a typo, an ending or word order. */
export function findDuplicates(
  notes: readonly ReadNote[],
  similarities: Float64Array,
): readonly (readonly number[])[] {
  const parent = notes.map((_, index) => index)
  joinEqualTexts(notes, parent)
  const wordings = notes.map(readWording)
  for (let i = 1; i < notes.length; i++) {
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
  const words = note.words.map((word) => foldText(note.text.slice(word.start, word.end)))
  return {
    runs: new Set(words.flatMap((word) => listRuns(`_${word}_`, RUN_LENGTHS))),
    turns: words
      .filter((word) => TURNS.has(word) || /\p{N}/u.test(word))
      .sort()
      .join(' '),
  }
}

function areSame(a: Wording | undefined, b: Wording | undefined): boolean {
  if (a === undefined || b === undefined || a.turns !== b.turns) return false
  let common = 0
  for (const run of a.runs) if (b.runs.has(run)) common += 1
  return common > 0 && common / (a.runs.size + b.runs.size - common) >= SAME_RUNS
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
    groups.set(root, [...(groups.get(root) ?? []), index])
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

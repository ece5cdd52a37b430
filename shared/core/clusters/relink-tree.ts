import { partSteps, type Steps } from '../steps.ts'
import type { ClusterTree, HeldPile } from './clustering.ts'
import { linkNotes } from './link-notes.ts'
import { locatePair, makePairs } from './pairs.ts'

/**
 * Farther than anything measured: means over four million pairs with one such pair in them still
 * stand above every cut.
 */
const APART = 1e9

/** What people decided, by note id. */
export interface Decisions {
  readonly held: readonly { readonly id: string; readonly notes: readonly string[] }[]
  /** To be sorted together: no pile may claim them. */
  readonly loose: readonly string[]
}

/**
 * Links the notes anew around what people decided: notes of one held pile stay together, those of two
 * held piles apart, and the rest goes where it is nearest. Nothing is measured again.
 */
export function* relinkTree(tree: ClusterTree, decisions: Decisions): Steps<ClusterTree> {
  const index = new Map(tree.notes.map((note, at) => [note.id, at]))
  const find = (ids: readonly string[]): number[] => ids.flatMap((id) => index.get(id) ?? [])
  const loose = new Set(find(decisions.loose))
  const held = followTwins(
    tree,
    decisions.held.map(({ id, notes }) => ({ id, notes: find(notes) })),
    loose,
  )
  const distances = yield* partSteps(measureDistances(tree, held, loose), 0, 0.5)
  const merges = yield* partSteps(linkNotes(tree.notes.length, distances), 0.5, 1)
  return { ...tree, held, merges: merges.filter(({ distance }) => distance < APART / 1e8) }
}

/** What says the same as a held note goes with it, unless it was decided otherwise. */
function followTwins(
  tree: ClusterTree,
  held: readonly HeldPile[],
  loose: ReadonlySet<number>,
): readonly HeldPile[] {
  const decided = new Set([...loose, ...held.flatMap(({ notes }) => notes)])
  return held.map(({ id, notes }) => {
    const own = new Set(notes)
    const twins = tree.duplicates
      .filter((group) => group.some((note) => own.has(note)))
      .flatMap((group) => group.filter((note) => !decided.has(note)))
    for (const twin of twins) decided.add(twin)
    return { id, notes: [...notes, ...new Set(twins)].sort((a, b) => a - b) }
  })
}

function* measureDistances(
  tree: ClusterTree,
  held: readonly HeldPile[],
  loose: ReadonlySet<number>,
): Steps<Float64Array> {
  const { similarities, notes } = tree
  const distances = makePairs(notes.length)
  for (let i = 1, at = 0; i < notes.length; i++) {
    yield 0.5 * (i / notes.length) ** 2
    for (let j = 0; j < i; j++, at++) distances[at] = 1 - (similarities[at] ?? 0)
  }
  for (const group of tree.duplicates) joinPairs(group, distances)
  for (const { notes: own } of held) joinPairs(own, distances)
  // Flat lists: they are read for every pair. 0: in no pile.
  const ids = held.map(({ id }) => id)
  const piles = new Uint32Array(notes.length)
  for (const { id, notes: own } of held) for (const note of own) piles[note] = 1 + ids.indexOf(id)
  const isLoose = Uint8Array.from(notes, (_, note) => Number(loose.has(note)))
  for (let i = 1, at = 0; i < notes.length; i++) {
    yield 0.5 + 0.5 * (i / notes.length) ** 2
    for (let j = 0; j < i; j++, at++) {
      const areHeldApart = piles[i] !== 0 && piles[j] !== 0 && piles[i] !== piles[j]
      if (areHeldApart || isLoose[i] === 1 || isLoose[j] === 1) distances[at] = APART
    }
  }
  return distances
}

/** Notes that are never split over two piles. */
export function joinPairs(group: readonly number[], distances: Float64Array): void {
  for (const i of group) {
    for (const j of group) if (j < i) distances[locatePair(i, j)] = 0
  }
}

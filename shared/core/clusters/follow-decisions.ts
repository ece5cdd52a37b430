import type { Steps } from '../steps.ts'
import { choosePiles, type Pile } from './choose-piles.ts'
import type { ClusterTree } from './clustering.ts'
import { drawNotes, type Places } from './draw-notes.ts'

/** What people decided, by note id. */
export interface Decisions {
  readonly held: readonly { readonly id: string; readonly notes: readonly string[] }[]
  /** To be sorted together: no pile may claim them. */
  readonly loose: readonly string[]
}

/**
 * The tree with what people decided since it was shown: their piles hold their notes, and draw those
 * of the others that are more of them than of the pile they are in. The rest stays where it is, and
 * nothing is measured again.
 */
export function* followDecisions(tree: ClusterTree, decisions: Decisions): Steps<ClusterTree> {
  const { piles, loose, isOpen } = readDecisions(tree, decisions)
  const joined = piles.map(({ id }) =>
    (tree.held.find((pile) => pile.id === id)?.drawn ?? []).filter(isOpen),
  )
  const isElsewhere = new Set(joined.flat())
  const shown = listProposed(tree)
  const proposed = shown.map((pile) =>
    pile.filter((note) => isOpen(note) && !isElsewhere.has(note)),
  )
  const takenFrom = piles.map(({ notes }) =>
    shown.findIndex((pile) => notes.every((note) => pile.includes(note))),
  )
  return yield* hold(tree, { piles, loose, joined, proposed, takenFrom })
}

/**
 * The tree with what people decided before it was made. Notes that it has beside theirs were never
 * proposed a pile: they go to the pile that they are the most of, or are left to the others.
 */
export function* recallDecisions(tree: ClusterTree, decisions: Decisions): Steps<ClusterTree> {
  const { piles, loose, isOpen } = readDecisions(tree, decisions)
  const proposed = listProposed(tree).filter((pile) => pile.every(isOpen))
  const joined = piles.map(() => [])
  const takenFrom = piles.map(() => -1)
  return yield* hold(tree, { piles, loose, joined, proposed, takenFrom })
}

interface DecidedPile {
  readonly id: string
  /** Note indices, in ascending order. */
  readonly notes: readonly number[]
}

function readDecisions(tree: ClusterTree, decisions: Decisions) {
  const index = new Map(tree.notes.map((note, at) => [note.id, at]))
  const find = (ids: readonly string[]): number[] => ids.flatMap((id) => index.get(id) ?? [])
  const loose = find(decisions.loose)
  const decidedPiles = decisions.held
    .map(({ id, notes }) => ({ id, notes: find(notes).sort((a, b) => a - b) }))
    .filter(({ notes }) => notes.length > 0)
    .sort((a, b) => (a.notes[0] ?? 0) - (b.notes[0] ?? 0))
  const piles = followTwins(tree, decidedPiles, loose)
  const decided = new Set([...loose, ...piles.flatMap(({ notes }) => notes)])
  return { piles, loose, isOpen: (note: number) => !decided.has(note) }
}

/** The piles of the tree as if nothing was decided. */
function listProposed(tree: ClusterTree): readonly Pile[] {
  return choosePiles({ ...tree, held: [], loose: [] }, undefined)
}

function* hold(
  tree: ClusterTree,
  { piles, ...places }: Omit<Places, 'held'> & { readonly piles: readonly DecidedPile[] },
): Steps<ClusterTree> {
  const drawn = yield* drawNotes(tree, { ...places, held: piles.map(({ notes }) => notes) })
  const held = piles.map((pile, at) => ({ ...pile, drawn: drawn[at] ?? [] }))
  return { ...tree, held, loose: places.loose }
}

/** What says the same as a held note goes with it, unless it was decided otherwise. */
function followTwins(
  tree: ClusterTree,
  held: readonly DecidedPile[],
  loose: readonly number[],
): readonly DecidedPile[] {
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

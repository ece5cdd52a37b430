import { choosePiles, type Pile } from './choose-piles.ts'
import type { Cluster, Clustering, ClusterTree } from './clustering.ts'
import { explainPile } from './explain-pile.ts'
import { namePile } from './name-pile.ts'
import { type BoardWords, readBoard } from './read-board.ts'

/**
 * Cuts a tree into piles with titles and reasons; cheap enough to follow a slider.
 *
 * @param pieces the number of piles wished for; the nearest the notes allow. Absent, they decide.
 */
export function cutTree(tree: ClusterTree, pieces?: number): Clustering {
  const piles = joinHeld(tree, choosePiles(tree, pieces))
  const board = readBoard(tree.notes, tree.subjects)
  const taken = new Set<string>()
  const ids = new Set(tree.held.map(({ id }) => id))
  const clusters = piles.map(({ id, notes }) => {
    const cluster = describePile(tree, notes, board, taken)
    return { ...cluster, id: id ?? freeId(cluster.id, ids) }
  })
  const placed = new Set(piles.flatMap(({ notes }) => notes))
  return {
    clusters,
    undecided: tree.notes.filter((_, index) => !placed.has(index)).map((note) => note.id),
  }
}

interface NamedPile {
  /** Null: not held by anybody. */
  readonly id: string | null
  readonly notes: Pile
}

/** Held piles are always there, whatever the cut, each with what it draws. The largest come first. */
function joinHeld(tree: ClusterTree, piles: readonly Pile[]): NamedPile[] {
  const held = tree.held.map(({ id, notes, drawn }) => ({
    id,
    notes: [...notes, ...drawn].sort((a, b) => a - b),
  }))
  return [...piles.map((notes) => ({ id: null, notes })), ...held].sort(
    (a, b) => b.notes.length - a.notes.length || (a.notes[0] ?? 0) - (b.notes[0] ?? 0),
  )
}

/** A pile is named by its first note; somebody may hold that pile without that note. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}+`, taken) : id
}

function describePile(
  tree: ClusterTree,
  pile: Pile,
  board: BoardWords,
  taken: Set<string>,
): Cluster {
  const notes = pile.flatMap((index) => tree.notes[index] ?? [])
  const ids = notes.map((note) => note.id)
  const title = namePile(tree, pile, board, taken)
  taken.add(title)
  const members = new Set(pile)
  const same = tree.duplicates.map((group) => group.filter((index) => members.has(index)))
  const copies = same.flatMap(([, ...others]) => others.flatMap((index) => tree.notes[index] ?? []))
  return {
    id: `pile-${ids[0] ?? ''}`,
    title,
    reason: explainPile(notes, new Set(copies), board.counts, tree.subjects),
    notes: ids,
    duplicates: tree.duplicates
      .filter((group) => group.every((index) => members.has(index)))
      .map((group) => group.flatMap((index) => tree.notes[index]?.id ?? [])),
  }
}

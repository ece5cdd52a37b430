import type { ClusterTree } from './clustering.ts'

interface Limits {
  /** Where the tree is cut when nobody asked for a number of piles. */
  readonly cut: number
  /** A note farther than this from what it was joined to is a weak member. */
  readonly weak: number
  /** At most this many times the square root of the notes stand apart: people cannot hold more piles. */
  readonly crowd: number
}

// One set for every board, chosen on labelled boards of several sources; all flat around these values.
const BY_WORDS: Limits = { cut: 0.9, weak: 0.9, crowd: Number.POSITIVE_INFINITY }
/** By meaning, notes of one pile are at least this alike on a board whose notes have nothing in common… */
const LEAST_ALIKE = 0.15
/** …and this many times more than its notes are on average: where all look alike, that joins nothing. */
const MORE_ALIKE = 3.5
const LOWEST_CUT = 0.74
const HIGHEST_CUT = 0.92
const WEAK_ABOVE_CUT = 0.04
const CROWD = 2
const LEAST_CROWD = 3

/** A pile as note indices, in ascending order. */
export type Pile = readonly number[]

/**
 * Cuts the tree into piles beside those people hold, whose notes are in none of them. Notes no pile
 * may claim (alone, or joined to the rest by next to nothing) are in none either. With `pieces`, the
 * nearest number of piles the notes allow, held ones included.
 */
export function choosePiles(tree: ClusterTree, pieces: number | undefined): Pile[] {
  const taken = listTaken(tree)
  const nodes = describeNodes(tree, taken)
  const kept =
    pieces === undefined ? countNear(tree) : findKept(tree, nodes, pieces - tree.held.length)
  return listRoots(tree, kept)
    .flatMap((root) => [
      ...(isPile(nodes[root]) ? [listStrong(tree, nodes, root)] : []),
      ...listApart(tree, nodes, root),
    ])
    .map((pile) => pile.filter((note) => !taken.has(note)).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/** The fewest and the most piles there can be, held ones included: each number between is possible. */
export function rangePieces(tree: ClusterTree): { readonly fewest: number; readonly most: number } {
  const counts = [...listAnswers(tree, describeNodes(tree, listTaken(tree))).keys()]
  const held = tree.held.length
  return { fewest: held + Math.min(...counts), most: held + Math.max(...counts) }
}

function listTaken(tree: ClusterTree): ReadonlySet<number> {
  return new Set([...tree.loose, ...tree.held.flatMap((pile) => [...pile.notes, ...pile.drawn])])
}

/** An atom is a note, or notes that say the same thing: it is never split. */
interface TreeNode {
  readonly isAtom: boolean
  readonly size: number
  /** Atoms under this node that joined the others near enough. */
  readonly strong: number
  /** Notes of these that nobody has taken. */
  readonly free: number
  /** Notes that say the same thing and joined the others too far: each group is a pile of its own. */
  readonly apart: number
}

export function limitsOf({ isByMeaning, company }: ClusterTree): Limits {
  if (!isByMeaning) return BY_WORDS
  const height = 1 - LEAST_ALIKE - MORE_ALIKE * company.average
  const cut = Math.min(HIGHEST_CUT, Math.max(LOWEST_CUT, height))
  return { cut, weak: cut + WEAK_ABOVE_CUT, crowd: CROWD }
}

function describeNodes(tree: ClusterTree, taken: ReadonlySet<number>): TreeNode[] {
  const { weak } = limitsOf(tree)
  const count = tree.notes.length
  const nodes = tree.notes.map((_, note) => describeNote(taken.has(note)))
  tree.merges.forEach((merge, index) => {
    const node = { isAtom: merge.distance === 0, size: 0, strong: 0, free: 0, apart: 0 }
    for (const child of [nodes[merge.left], nodes[merge.right]]) {
      if (child === undefined) continue
      node.size += child.size
      node.apart += child.apart + Number(isApart(child, merge.distance, weak))
      if (child.isAtom && merge.distance > weak) continue
      node.strong += child.isAtom ? 1 : child.strong
      node.free += child.free
    }
    nodes[count + index] = node
  })
  return nodes
}

function describeNote(isTaken: boolean): TreeNode {
  return { isAtom: true, size: 1, strong: 0, free: isTaken ? 0 : 1, apart: 0 }
}

/** A pile that notes were taken from is one down to its last note. */
function isPile(node: TreeNode | undefined): boolean {
  if (node === undefined || node.free === 0) return false
  return node.isAtom ? node.size > 1 : node.strong > 1
}

function isApart(child: TreeNode | undefined, distance: number, weak: number): boolean {
  return child?.isAtom === true && distance > weak && isPile(child)
}

function countPiles(node: TreeNode | undefined): number {
  return Number(isPile(node)) + (node?.apart ?? 0)
}

/** How many merges stand when nobody asked for a number of piles. */
function countNear(tree: ClusterTree): number {
  const { cut, crowd } = limitsOf(tree)
  const near = tree.merges.filter((merge) => merge.distance <= cut).length
  const { strangers } = tree.company
  const count = Math.max(1, tree.notes.length - strangers)
  const most = Math.max(LEAST_CROWD, Math.round(crowd * Math.sqrt(count))) + strangers
  return Math.min(tree.merges.length, Math.max(near, tree.notes.length - most))
}

/** How many merges to keep for the number of piles nearest to the one asked for. */
function findKept(tree: ClusterTree, nodes: readonly TreeNode[], pieces: number): number {
  const answers = listAnswers(tree, nodes)
  const counts = [...answers.keys()]
  const nearest = Math.min(Math.max(...counts), Math.max(Math.min(...counts), pieces))
  return answers.get(nearest) ?? countNear(tree)
}

/**
 * How many merges to keep for each number of piles there can be. Of the cuts that give one number, it is
 * the one nearest to the automatic cut, which changes least under a moving slider; but none before there
 * are the most piles, where fewer of them would leave more notes alone.
 */
function listAnswers(tree: ClusterTree, nodes: readonly TreeNode[]): ReadonlyMap<number, number> {
  const cuts = countCuts(tree, nodes)
  const most = Math.max(...cuts.map(({ piles }) => piles))
  const peak = cuts.findIndex(({ piles }) => piles === most)
  const near = countNear(tree)
  const automatic = cuts.findIndex(({ kept }) => kept === near)
  const start = Math.max(peak, automatic)
  const now = cuts[start]?.piles ?? 0
  const more = cuts.slice(peak, start).filter(({ piles }) => piles > now)
  const fewer = cuts.slice(start).filter(({ piles }) => piles <= now)
  const proposed = cuts.filter(({ kept, piles }) => kept === near && piles > 0)
  const byPreference = [...proposed, ...more.reverse(), ...fewer]
  // Of two with one key, a map keeps the later.
  return new Map(byPreference.reverse().map(({ kept, piles }) => [piles, kept]))
}

interface Cut {
  readonly kept: number
  readonly piles: number
}

/** From what says the same kept together only, to all of it joined. */
function countCuts(tree: ClusterTree, nodes: readonly TreeNode[]): readonly Cut[] {
  const same = tree.merges.filter((merge) => merge.distance === 0).length
  let piles = listRoots(tree, same).reduce((sum, root) => sum + countPiles(nodes[root]), 0)
  return [
    { kept: same, piles },
    ...tree.merges.slice(same).map((merge, at): Cut => {
      const parts = countPiles(nodes[merge.left]) + countPiles(nodes[merge.right])
      piles += countPiles(nodes[tree.notes.length + same + at]) - parts
      return { kept: same + at + 1, piles }
    }),
  ]
}

/** The nodes nothing is above when only the `kept` closest merges stand. */
function listRoots(tree: ClusterTree, kept: number): number[] {
  const roots = new Set(tree.notes.keys())
  tree.merges.slice(0, kept).forEach((merge, index) => {
    roots.delete(merge.left)
    roots.delete(merge.right)
    roots.add(tree.notes.length + index)
  })
  return [...roots]
}

/** The notes under a root, weak members left out. */
function listStrong(tree: ClusterTree, nodes: readonly TreeNode[], root: number): number[] {
  if (nodes[root]?.isAtom) return listNotes(tree, root)
  const merge = tree.merges[root - tree.notes.length]
  if (merge === undefined) return []
  return [merge.left, merge.right].flatMap((child) =>
    nodes[child]?.isAtom && merge.distance > limitsOf(tree).weak
      ? []
      : listStrong(tree, nodes, child),
  )
}

function listApart(tree: ClusterTree, nodes: readonly TreeNode[], root: number): number[][] {
  const merge = tree.merges[root - tree.notes.length]
  if (merge === undefined || nodes[root]?.apart === 0) return []
  return [merge.left, merge.right].flatMap((child) =>
    isApart(nodes[child], merge.distance, limitsOf(tree).weak)
      ? [listNotes(tree, child)]
      : listApart(tree, nodes, child),
  )
}

function listNotes(tree: ClusterTree, node: number): number[] {
  const merge = tree.merges[node - tree.notes.length]
  if (merge === undefined) return [node]
  return [...listNotes(tree, merge.left), ...listNotes(tree, merge.right)]
}

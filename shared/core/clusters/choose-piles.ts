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
  const taken = new Set([
    ...tree.loose,
    ...tree.held.flatMap((pile) => [...pile.notes, ...pile.drawn]),
  ])
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

function limitsOf({ isByMeaning, company }: ClusterTree): Limits {
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

/**
 * How many merges to keep for the number of piles nearest to the one asked for. Many cuts give the
 * same number: the one nearest to the automatic cut changes least under a moving slider.
 */
function findKept(tree: ClusterTree, nodes: readonly TreeNode[], pieces: number): number {
  const automatic = countNear(tree)
  const same = tree.merges.filter((merge) => merge.distance === 0).length
  let piles = listRoots(tree, same).reduce((sum, root) => sum + countPiles(nodes[root]), 0)
  let best = { kept: same, miss: Math.abs(piles - pieces), far: Math.abs(same - automatic) }
  for (let kept = same + 1; kept <= tree.merges.length; kept++) {
    const merge = tree.merges[kept - 1]
    if (merge === undefined) break
    const parts = countPiles(nodes[merge.left]) + countPiles(nodes[merge.right])
    piles += countPiles(nodes[tree.notes.length + kept - 1]) - parts
    const cut = { kept, miss: Math.abs(piles - pieces), far: Math.abs(kept - automatic) }
    if (cut.miss < best.miss || (cut.miss === best.miss && cut.far <= best.far)) best = cut
  }
  return best.kept
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

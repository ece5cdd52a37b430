import { finishSteps } from '../steps.ts'
import type { ClusterTree } from './clustering.ts'
import { linkNotes } from './link-notes.ts'
import { distancesAmong } from './pairs.ts'

/**
 * Parts a pile in two along its widest gap; the first part is the larger. A note far from all the
 * others is no part of its own as long as the rest can be parted. Null under two notes, and where all
 * say the same thing.
 */
export function splitNotes<Id extends string>(
  tree: ClusterTree,
  ids: readonly Id[],
): readonly [readonly Id[], readonly Id[]] | null {
  const wanted = new Set<string>(ids)
  const notes = [...tree.notes.keys()].filter((at) => wanted.has(tree.notes[at]?.id ?? ''))
  const isOneThing = tree.duplicates.some((group) => notes.every((note) => group.includes(note)))
  if (notes.length < 2 || isOneThing) return null
  const distances = finishSteps(distancesAmong(notes, tree.similarities))
  const merges = finishSteps(linkNotes(notes.length, distances))
  const list = (node: number): number[] => {
    const merge = merges[node - notes.length]
    return merge === undefined ? [node] : [...list(merge.left), ...list(merge.right)]
  }
  const parts = merges
    .map(
      ({ left, right }) => [list(left), list(right)].sort((a, b) => a.length - b.length)[0] ?? [],
    )
    .reverse()
  const part = new Set(parts.find(({ length }) => length > 1) ?? parts[0])
  const name = (at: number): Id => (tree.notes[notes[at] ?? 0]?.id ?? '') as Id
  const [larger = [], smaller = []] = [false, true]
    .map((isInside) => [...notes.keys()].filter((at) => part.has(at) === isInside).map(name))
    .sort((a, b) => b.length - a.length)
  return [larger, smaller]
}

import { buildClusterTree } from './build-cluster-tree.ts'
import type { Clustering, NoteText } from './clustering.ts'
import { cutTree } from './cut-tree.ts'

/**
 * Sorts notes into titled piles, each with its reason. Same notes, same piles, whatever their order.
 *
 * @param options.pieces the number of piles wished for; absent, the notes decide.
 */
export function clusterNotes(
  notes: readonly NoteText[],
  options: { readonly pieces?: number } = {},
): Clustering {
  return cutTree(buildClusterTree(notes), options.pieces)
}

import { finishSteps } from '../steps.ts'
import { buildClusterTree } from './build-cluster-tree.ts'
import type { Clustering, NoteText } from './clustering.ts'
import { cutTree } from './cut-tree.ts'
import type { Meaning } from './vectors/meaning.ts'

/**
 * Sorts notes into titled piles at once, each with its reason. Same notes, same piles, whatever
 * their order.
 *
 * @param options.pieces the number of piles wished for; absent, the notes decide.
 * @param options.meaning absent, notes are compared by their words alone.
 */
export function clusterNotes(
  notes: readonly NoteText[],
  options: { readonly pieces?: number; readonly meaning?: Meaning } = {},
): Clustering {
  return cutTree(finishSteps(buildClusterTree(notes, options.meaning)), options.pieces)
}

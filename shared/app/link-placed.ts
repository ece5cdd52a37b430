import type { ClusterTree } from '../core/clusters/clustering.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'
import type { Desk } from './desk.ts'
import type { Job } from './run-work.ts'

/** Measures notes of the board against each other; the work tells how many are done. */
export function linkPlaced(
  desk: Desk,
  job: Job,
  notes: readonly PlacedNote[],
): Promise<ClusterTree> {
  const total = notes.length
  job.progress({ total })
  return desk.sorter.link(
    notes.map(({ id, text }) => ({ id, text })),
    {
      signal: job.signal,
      onProgress: (share) => job.progress({ done: Math.floor(share * total) }),
    },
  )
}

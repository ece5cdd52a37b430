import type { NodeKey } from '../core/board/keys.ts'
import { type ClusterPreview, cutPreview, emptyClusterDesk } from './cluster-desk.ts'
import type { Desk } from './desk.ts'
import { nameScope } from './piles-document.ts'
import { readNotes } from './read-board.ts'
import { runWork } from './run-work.ts'

/** Proposes piles for the notes of some sections, or of one zone of them; nothing moves. */
export async function proposeClusters(
  desk: Desk,
  sections: readonly NodeKey[],
  zone: string | null,
): Promise<void> {
  await runWork(desk, 'cluster', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const wanted = new Set<NodeKey>(sections)
    const notes = reading.collected.notes.filter(
      (note) =>
        note.section !== null &&
        (wanted.size === 0 || wanted.has(note.section)) &&
        (zone === null || note.zone === zone),
    )
    const total = notes.length
    job.progress({ total })
    const tree = await desk.sorter.link(
      notes.map(({ id, text }) => ({ id, text })),
      {
        signal: job.signal,
        onProgress: (share) => job.progress({ done: Math.floor(share * total) }),
      },
    )
    const preview: ClusterPreview = {
      sections,
      zone,
      scope: nameScope(desk, notes, zone),
      tree,
      base: tree,
      notes: new Map(notes.map((note) => [note.id, note])),
      wish: 0,
      piles: [],
      undecided: [],
      titles: new Map(),
      places: new Map(),
      record: null,
    }
    const { records } = desk.state.clusters ?? emptyClusterDesk
    desk.update({ clusters: { records, preview: cutPreview(preview, 0) } })
    return null
  })
}

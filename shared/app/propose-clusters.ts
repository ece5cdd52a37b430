import type { NodeKey } from '../core/board/keys.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'
import { type ClusterPreview, emptyClusterDesk } from './cluster-desk.ts'
import { relinkPreview } from './decide-piles.ts'
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
      record: null,
      ...recall(desk, sections, zone, notes),
    }
    const { records } = desk.state.clusters ?? emptyClusterDesk
    const linked = await relinkPreview(desk, preview)
    desk.update({ clusters: { records, preview: linked } })
    return null
  })
}

/** The proposal last put aside in each session: asked for again, it keeps what was decided. */
const putAside = new WeakMap<Desk, ClusterPreview>()

/** Puts the proposal aside. Nothing has moved. */
export function dropClusters(desk: Desk): void {
  const preview = desk.state.clusters?.preview ?? null
  if (preview !== null) putAside.set(desk, preview)
  desk.updatePreview(() => null)
}

/** What was decided on the same notes before; later notes come to it. */
function recall(
  desk: Desk,
  sections: readonly NodeKey[],
  zone: string | null,
  notes: readonly PlacedNote[],
): Pick<ClusterPreview, 'titles' | 'places'> {
  const before = putAside.get(desk)
  if (before?.zone !== zone || before.sections.join() !== sections.join()) {
    return { titles: new Map(), places: new Map() }
  }
  const here = new Set(notes.map(({ id }) => id))
  return {
    titles: before.titles,
    places: new Map([...before.places].filter(([note]) => here.has(note))),
  }
}

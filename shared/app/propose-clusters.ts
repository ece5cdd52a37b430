import type { PlacedNote } from '../core/notes/collect-notes.ts'
import { chooseNotes } from './choose-notes.ts'
import { type ClusterPreview, emptyClusterDesk } from './cluster-desk.ts'
import type { NoteChoice } from './clusters-view.ts'
import { relinkPreview } from './decide-piles.ts'
import type { Desk } from './desk.ts'
import { nameScope } from './piles-document.ts'
import { readNotes } from './read-board.ts'
import { runWork } from './run-work.ts'

/** Proposes piles for the notes that were chosen; nothing moves. */
export async function proposeClusters(desk: Desk, choice: NoteChoice): Promise<void> {
  await runWork(desk, 'cluster', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const notes = await chooseNotes(desk, reading, choice)
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
      choice,
      scope: nameScope(desk, notes, choice.zone),
      tree,
      base: tree,
      notes: new Map(notes.map((note) => [note.id, note])),
      wish: 0,
      piles: [],
      undecided: [],
      record: null,
      ...recall(desk, choice, notes),
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
  choice: NoteChoice,
  notes: readonly PlacedNote[],
): Pick<ClusterPreview, 'titles' | 'places' | 'aside'> {
  const before = putAside.get(desk)
  if (before === undefined || JSON.stringify(before.choice) !== JSON.stringify(choice)) {
    return { titles: new Map(), places: new Map(), aside: new Set() }
  }
  const here = new Set(notes.map(({ id }) => id))
  return {
    titles: before.titles,
    places: new Map([...before.places].filter(([note]) => here.has(note))),
    aside: new Set([...before.aside].filter((note) => here.has(note))),
  }
}

import { type ClusterRecord, listRecorded } from '../core/notes/cluster-record.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'
import { findOwnPiles } from '../core/notes/find-own-piles.ts'
import { choiceOf, chooseNotes } from './choose-notes.ts'
import type { ClusterPreview } from './cluster-desk.ts'
import type { NoteChoice } from './clusters-view.ts'
import { recallPlaces } from './decide-piles.ts'
import type { Desk } from './desk.ts'
import { nameScope } from './piles-document.ts'
import { readNotes } from './read-board.ts'
import { type Job, runWork } from './run-work.ts'
import { layClusters } from './view-clusters.ts'

/** Proposes piles for the notes that were chosen; nothing moves. */
export async function proposeClusters(desk: Desk, choice: NoteChoice): Promise<void> {
  await runWork(desk, 'cluster', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const notes = await chooseNotes(desk, reading, choice)
    const before = findBefore(reading.records, notes)
    const isSame = before !== undefined && JSON.stringify(choiceOf(before)) === tell(choice)
    await proposeFor(desk, job, notes, {
      choice,
      before: before?.piles ?? [],
      own: findOwnPiles(notes, reading.snapshot),
      isLater: false,
      record: isSame && !before.isSelection ? before.id : null,
      manner: null,
      ...recall(desk, choice, notes),
    })
    return null
  })
}

function tell({ sections, zone, selection, withoutGroups, withoutZones }: NoteChoice): string {
  return JSON.stringify({ sections, zone, selection, withoutGroups, withoutZones })
}

/** The latest piles on the board that hold some of these notes. */
function findBefore(
  records: readonly ClusterRecord[],
  notes: readonly PlacedNote[],
): ClusterRecord | undefined {
  const here = new Set(notes.map(({ id }) => id))
  return [...records].reverse().find((record) => listRecorded(record).some((id) => here.has(id)))
}

type Start = Omit<
  ClusterPreview,
  'scope' | 'tree' | 'base' | 'notes' | 'wish' | 'piles' | 'undecided'
>

/** Measures the notes, then proposes piles from what is known already. */
export async function proposeFor(
  desk: Desk,
  job: Job,
  notes: readonly PlacedNote[],
  start: Start,
): Promise<void> {
  const total = notes.length
  job.progress({ total })
  const tree = await desk.sorter.link(
    notes.map(({ id, text }) => ({ id, text })),
    {
      signal: job.signal,
      onProgress: (share) => job.progress({ done: Math.floor(share * total) }),
    },
  )
  const linked = await recallPlaces(desk, {
    ...start,
    scope: nameScope(desk, notes, start.choice.zone),
    tree,
    base: tree,
    notes: new Map(notes.map((note) => [note.id, note])),
    wish: 0,
    piles: [],
    undecided: [],
  })
  desk.update({ clusters: layClusters(linked, desk.state.clusters?.records ?? []) })
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
): Pick<ClusterPreview, 'titles' | 'places' | 'aside' | 'quiet'> {
  const before = putAside.get(desk)
  if (before === undefined || before.isLater || tell(before.choice) !== tell(choice)) {
    return { titles: new Map(), places: new Map(), aside: new Set(), quiet: new Set() }
  }
  const here = new Set(notes.map(({ id }) => id))
  return {
    titles: before.titles,
    quiet: before.quiet,
    places: new Map([...before.places].filter(([note]) => here.has(note))),
    aside: new Set([...before.aside].filter((note) => here.has(note))),
  }
}

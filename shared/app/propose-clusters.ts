import { type ClusterRecord, listRecorded } from '../core/notes/cluster-record.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'
import { findOwnPiles } from '../core/notes/find-own-piles.ts'
import { choiceOf, chooseNotes } from './choose-notes.ts'
import type { ClusterPreview } from './cluster-desk.ts'
import type { NoteChoice } from './clusters-view.ts'
import { recallPlaces } from './decide-piles.ts'
import type { Desk } from './desk.ts'
import { linkPlaced } from './link-placed.ts'
import { nameClustered } from './piles-document.ts'
import { readNotes } from './read-board.ts'
import { type Earlier, isSame, keepDecisions, recallDecisions } from './recall-decisions.ts'
import { type Job, runWork } from './run-work.ts'
import { layClusters } from './view-clusters.ts'

/** Proposes piles for the notes that were chosen; nothing moves. */
export async function proposeClusters(desk: Desk, choice: NoteChoice): Promise<void> {
  await runWork(desk, 'cluster', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const notes = await chooseNotes(desk, reading, choice)
    const before = findBefore(reading.records, notes)
    const isAgain = before !== undefined && isSame(choiceOf(before), choice)
    const { decided, earlier } = recallDecisions(desk, choice, notes, before)
    const start = {
      choice,
      before: before?.piles ?? [],
      own: findOwnPiles(notes, reading.snapshot),
      isLater: false,
      record: isAgain && !before.isSelection ? before.id : null,
      manner: null,
      ...decided,
    }
    await proposeFor(desk, job, notes, start, earlier)
    return null
  })
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
  'scope' | 'tree' | 'base' | 'notes' | 'wish' | 'piles' | 'undecided' | 'isBegun'
>

/** Measures the notes, then proposes piles from what is known already. */
export async function proposeFor(
  desk: Desk,
  job: Job,
  notes: readonly PlacedNote[],
  start: Start,
  earlier: Earlier,
): Promise<void> {
  const tree = await linkPlaced(desk, job, notes)
  const preview = {
    ...start,
    scope: nameClustered(desk, notes, start.choice.zone),
    tree,
    base: tree,
    notes: new Map(notes.map((note) => [note.id, note])),
    wish: 0,
    piles: [],
    undecided: [],
    isBegun: false,
  }
  const linked = await recallPlaces(desk, preview, earlier)
  desk.update({ clusters: layClusters(linked, desk.state.clusters?.records ?? []) })
}

/** Puts the proposal aside. Nothing has moved. */
export function dropClusters(desk: Desk): void {
  const preview = desk.state.clusters?.preview ?? null
  if (preview !== null) keepDecisions(desk, preview)
  desk.updatePreview(() => null)
}

import type { HostId } from '../core/board/keys.ts'
import { type ClusterRecord, listPlaces, listRecorded } from '../core/notes/cluster-record.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'
import { choiceOf, chooseNotes } from './choose-notes.ts'
import type { ClusterPreview } from './cluster-desk.ts'
import type { Desk } from './desk.ts'
import { proposeFor } from './propose-clusters.ts'
import { readNotes } from './read-board.ts'
import { runWork } from './run-work.ts'

/**
 * Proposes a pile for each note that came after the latest piles were applied: the nearest, or to be
 * sorted together. What people did with the piles meanwhile stands: notes that they took out are left
 * aside.
 */
export async function sortLater(desk: Desk): Promise<void> {
  const stored = desk.state.clusters?.records.at(-1)
  if (stored === undefined || stored.isSelection) return
  await runWork(desk, 'cluster', async (job) => {
    const reading = await readNotes(desk, job)
    const now = reading?.records.find(({ id }) => id === stored.id)
    if (reading === null || now === undefined) return null
    const choice = choiceOf(now)
    const here = new Set(listRecorded(now))
    const gone = new Set([...now.aside, ...listRecorded(stored).filter((id) => !here.has(id))])
    const chosen = new Set((await chooseNotes(desk, reading, choice)).map(({ id }) => id))
    const notes = reading.collected.notes.filter(({ id }) => here.has(id) || chosen.has(id))
    const start = { choice, ...startFrom(now, notes, gone) }
    await proposeFor(desk, job, notes, start, { shown: null, notes: here })
    return null
  })
}

function startFrom(
  now: ClusterRecord,
  notes: readonly PlacedNote[],
  gone: ReadonlySet<HostId>,
): Pick<
  ClusterPreview,
  'before' | 'own' | 'quiet' | 'isLater' | 'record' | 'manner' | 'places' | 'titles' | 'aside'
> {
  const there = new Set(notes.map(({ id }) => id))
  return {
    before: now.piles,
    own: [],
    quiet: new Set(now.piles.map(({ id }) => id)),
    isLater: true,
    record: now.id,
    manner: now.manner,
    places: new Map([...listPlaces(now)].filter(([note]) => there.has(note))),
    titles: new Map(),
    aside: new Set([...gone].filter((note) => there.has(note))),
  }
}

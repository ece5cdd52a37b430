import type { MoveStep } from '../core/board/change-plan.ts'
import type { BoardDocument } from '../core/board/document.ts'
import { isNear } from '../core/board/find-twins.ts'
import { type Point, translate } from '../core/board/geometry.ts'
import type { HostId } from '../core/board/keys.ts'
import { absoluteRect, indexById, type Snapshot } from '../core/board/snapshot.ts'
import { WorkshopError } from '../core/errors.ts'
import { slotRect } from '../core/layout/layout-clusters.ts'
import { type ClusterRecord, listRecorded } from '../core/notes/cluster-record.ts'
import type { Manner } from '../core/notes/manner.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { type ClusterPreview, listClustered } from './cluster-desk.ts'
import { loadRecords, saveRecords, showRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { followTotals } from './follow-totals.ts'
import { holdingLease } from './lease.ts'
import { moveNotes } from './move-notes.ts'
import { performSteps } from './perform-steps.ts'
import { findPiles, layOutPiles } from './piles-document.ts'
import { finishBadges, type PlacedPiles, placePiles, placeWhose } from './place-piles.ts'
import { planHomes } from './plan-homes.ts'
import { keepDecisions } from './recall-decisions.ts'
import { bareRecord, recordPreview } from './record-piles.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'
import { straightenPiles } from './straighten-piles.ts'

/**
 * Shows the piles on the board: their notes moved into columns beside everything else, each place kept
 * first; or left where they are with a badge each; or copied. A proposal whose applying was stopped
 * stays, and applying it again goes on where it was.
 */
export async function applyClusters(desk: Desk, manner: Manner): Promise<void> {
  const { clusters, placed } = desk.state
  const preview = clusters?.preview ?? null
  if (preview === null || placed === null) return
  await runWork(desk, 'move-notes', (job) =>
    holdingLease(desk, job, () => applyPreview(desk, job, { preview, placed, manner })),
  )
}

interface Applying {
  readonly preview: ClusterPreview
  readonly placed: WorkshopSetup
  readonly manner: Manner
}

async function applyPreview(
  desk: Desk,
  job: Job,
  { preview, placed, manner }: Applying,
): Promise<Ending> {
  const snapshot = await job.read()
  const { records } = await loadRecords(desk, placed)
  giveWay(desk, preview, records)
  const begun = records.find(({ id }) => id === preview.record)
  const bare = begun?.manner === manner ? begun : bareRecord(placed, records, snapshot, manner)
  const outlined = recordPreview(bare, preview, snapshot, desk.host.profile)
  const prepared = await placePiles(desk, outlined, snapshot)
  const targets = manner === 'move' ? targetsOf(desk, outlined, prepared) : new Map<HostId, Point>()
  const record = { ...outlined, homes: aim(outlined.homes, targets) }
  await saveRecords(desk, placed, [...records.filter(({ id }) => id !== record.id), record])
  desk.updatePreview((current) => ({ ...current, record: record.id }))
  job.progress({ total: listClustered(preview).length, done: 0 })
  const drawn = await prepared.draw(job)
  const ending = await fill(desk, job, { record, records, placed, snapshot, targets, drawn })
  if (ending.outcome !== 'done') {
    if (ending.moved > 0) desk.updatePreview((current) => ({ ...current, isBegun: true }))
    return ending
  }
  // Taken off again, the piles are proposed as they were decided.
  keepDecisions(desk, { ...preview, record: null })
  desk.updatePreview(() => null)
  desk.update({ choice: null })
  return ending
}

/**
 * Piles that somebody else made of these notes meanwhile are shown in the place of the proposal: a second press
 * must not take them apart. Proposed anew, it begins from them, with what was decided here.
 */
function giveWay(desk: Desk, preview: ClusterPreview, records: readonly ClusterRecord[]): void {
  const known = new Set(desk.state.clusters?.records.map(({ id }) => id))
  showRecords(desk, records)
  const theirs = records
    .filter(
      (record) =>
        !known.has(record.id) && listRecorded(record).some((note) => preview.notes.has(note)),
    )
    .at(-1)
  if (theirs === undefined) return
  keepDecisions(desk, { ...preview, record: theirs.id })
  desk.updatePreview(() => null)
  desk.update({ choice: null })
  throw new WorkshopError('someone-else', 'Another facilitator put piles on the board meanwhile.')
}

interface Filling {
  readonly record: ClusterRecord
  readonly records: readonly ClusterRecord[]
  readonly placed: WorkshopSetup
  readonly snapshot: Snapshot
  readonly targets: ReadonlyMap<HostId, Point>
  readonly drawn: { readonly holder: HostId | null; readonly ending: Ending }
}

/** Once the piles are drawn: notes come into their columns, badges into the sections of their notes. */
async function fill(
  desk: Desk,
  job: Job,
  { record, records, placed, snapshot, targets, drawn }: Filling,
): Promise<Ending> {
  if (record.manner === 'badge') return finishBadges(desk, job, record, drawn.ending)
  const holder = drawn.holder ?? findPiles(record, snapshot)?.id
  if (holder === undefined) throw new WorkshopError('item-gone', 'The piles are gone.')
  const clustered = new Set(targets.keys())
  const leaving = {
    ...record,
    homes: record.homes.filter(({ note }) => !clustered.has(note)),
  }
  const moves = [
    ...planHomes(leaving, records, snapshot, desk.documentOf(placed)).steps,
    ...moveSteps(targets, holder, snapshot),
  ]
  const laidOut = layOutPiles(desk, record, snapshot)
  const straight = await straighten(desk, job, record, laidOut, moves)
  if (straight.outcome !== 'done') return straight
  const ending = await moveNotes(desk, job, placed, snapshot, moves)
  if (ending.outcome !== 'done') return followTotals(desk, job, placed, ending)
  const whose = await placeWhose(desk, job, laidOut)
  const moved = record.manner === 'copy' ? record.copied.length : ending.moved
  const filled = {
    ...{ ...whose, moved, created: drawn.ending.created + whose.created },
    kept: [...whose.kept, ...ending.kept],
  }
  return followTotals(desk, job, placed, filled)
}

async function straighten(
  desk: Desk,
  job: Job,
  record: ClusterRecord,
  { sections: [section] }: BoardDocument,
  moves: readonly MoveStep[],
): Promise<Ending> {
  if (section === undefined) return nothingDone
  const moving = new Set(moves.map(({ on }) => on))
  const steps = straightenPiles(record, section, await job.read(), moving)
  return performSteps(desk, job, steps)
}

function aim(homes: ClusterRecord['homes'], targets: ReadonlyMap<HostId, Point>) {
  return homes.map((home) => {
    const to = targets.get(home.note)
    return to === undefined ? home : { ...home, to }
  })
}

/** Where each note goes on the page. */
function targetsOf(
  desk: Desk,
  record: ClusterRecord,
  { section, corner }: PlacedPiles,
): ReadonlyMap<HostId, Point> {
  const piles = [
    ...record.piles.map(({ id, notes }) => ({ zone: `cluster.${id}`, notes })),
    { zone: 'undecided', notes: record.undecided },
  ]
  const { profile } = desk.host
  return new Map(
    piles.flatMap(({ zone: id, notes }) => {
      const zone = section.zones.find((candidate) => candidate.id === id)
      if (zone === undefined) return []
      return notes.map((note, index) => {
        const { x, y } = translate(slotRect(zone, index, profile), { x: corner.x, y: corner.y })
        return [note, { x, y }] as const
      })
    }),
  )
}

function moveSteps(
  targets: ReadonlyMap<HostId, Point>,
  into: HostId,
  snapshot: Snapshot,
): readonly MoveStep[] {
  const live = indexById(snapshot)
  return [...targets].flatMap(([on, to]): readonly MoveStep[] => {
    const found = live.get(on)
    if (found === undefined) return []
    const isThere = found.parent === into && isNear(absoluteRect(found, live), to)
    return isThere ? [] : [{ do: 'move', on, to, into }]
  })
}

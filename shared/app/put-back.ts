import type { HostId, NodeKey } from '../core/board/keys.ts'
import type { Fault } from '../core/errors.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { ClusterPreview } from './cluster-desk.ts'
import { loadRecords, saveRecords, showRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { followTotals } from './follow-totals.ts'
import { holdingLease } from './lease.ts'
import { moveNotes } from './move-notes.ts'
import { performSteps } from './perform-steps.ts'
import { findPiles } from './piles-document.ts'
import { planHomes } from './plan-homes.ts'
import { regroupNotes } from './regroup-notes.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'
import { settleHomes } from './settle-homes.ts'
import { listWithout } from './tag-notes.ts'
import { listStrayed, planOff } from './take-off-piles.ts'

/**
 * Takes piles off the board: notes that were moved go back where they were, into the groups (Ctrl+G) they
 * were in, badges and copies go. A note that somebody has since moved out of the piles stays where they put
 * it, and is listed with those that were deleted. When the section of some notes is gone, the piles stay
 * until they are put back once more: the section may have been placed again by then. `id` null: those that
 * are shown.
 */
export async function putBack(desk: Desk, id: string | null): Promise<void> {
  const { clusters, placed } = desk.state
  const shown = id ?? clusters?.records.at(-1)?.id
  if (placed === null || shown === undefined) return
  await runWork(desk, 'put-back', (job) =>
    holdingLease(desk, job, async () => {
      const { records } = await loadRecords(desk, placed)
      const record = records.find((one) => one.id === shown)
      if (record === undefined) {
        // Somebody else took them back: what is left is shown.
        showRecords(desk, records)
        return nothingDone
      }
      const { ending, left, gone } = await takeOff(desk, job, record, records, placed)
      const kept = records.flatMap((one) => (one === record ? left : [without(one, record, gone)]))
      if (left[0] !== record) await saveRecords(desk, placed, kept)
      if (left.length === 0) desk.updatePreview(forget(record))
      return ending
    }),
  )
}

/** Another record once the piles of `record` are off the board: notes that it took out of them go further back. */
function without(one: ClusterRecord, record: ClusterRecord, gone: HostId | null): ClusterRecord {
  return gone === null ? one : settleHomes(one, [record], (parent) => parent === gone)
}

/** What is proposed once its piles are off the board: it begins anew. */
function forget({ id }: ClusterRecord): (preview: ClusterPreview) => ClusterPreview {
  return (preview) =>
    preview.record === id ? { ...preview, record: null, isBegun: false } : preview
}

interface TakenOff {
  readonly ending: Ending
  /** What of the piles stays: all of them, those of notes that wait for their section, or none. */
  readonly left: readonly ClusterRecord[]
  /** The section of the piles, once it is off the board. */
  readonly gone: HostId | null
}

async function takeOff(
  desk: Desk,
  job: Job,
  record: ClusterRecord,
  records: readonly ClusterRecord[],
  placed: WorkshopSetup,
): Promise<TakenOff> {
  const snapshot = await job.read()
  const document = desk.documentOf(placed)
  const { steps, homeless, beside } = planHomes(record, records, snapshot, document)
  const waiting = new Set([...homeless.values()].flat())
  const moving = new Set([...steps.map(({ on }) => on), ...(steps.length > 0 ? waiting : [])])
  const strayed = listStrayed(record, records, snapshot, moving)
  const moved = await moveNotes(desk, job, placed, snapshot, steps)
  const kept = [...moved.kept, ...strayed, ...listWithout(beside, snapshot, 'beside')]
  if (moved.outcome !== 'done') {
    return { ending: await followTotals(desk, job, placed, moved), left: [record], gone: null }
  }
  if (waiting.size > 0 && steps.length > 0) {
    const faults = [...homeless.keys()].map((key) => tellGone(desk, placed, key))
    const part: Ending = { ...moved, outcome: 'partial', kept, faults }
    const ending = await followTotals(desk, job, placed, part)
    return { ending, left: [narrowTo(record, waiting)], gone: null }
  }
  const apart = await regroupNotes(desk, job, record, new Set(strayed.map(({ id }) => id)))
  const removed = await removePiles(desk, job, record)
  const lists = [...removed.kept, ...kept, ...listWithout(apart, snapshot, 'ungrouped')]
  const back = { ...removed, moved: moved.moved, kept: lists }
  const ending = await followTotals(desk, job, placed, back)
  const isOff = ending.outcome === 'done'
  const gone = isOff ? (findPiles(record, snapshot)?.id ?? null) : null
  return { ending, left: isOff ? [] : [record], gone }
}

function tellGone(desk: Desk, placed: WorkshopSetup, key: NodeKey | null): Fault {
  const section = desk.documentOf(placed).sections.find((one) => one.key === key)
  const detail = `the section ${key ?? ''} that notes came from`
  return { code: 'item-gone', on: section?.title ?? key ?? '', detail }
}

/** The piles as they are once all but these notes are home again. */
function narrowTo(record: ClusterRecord, notes: ReadonlySet<HostId>): ClusterRecord {
  const isLeft = (note: HostId) => notes.has(note)
  return {
    ...record,
    piles: record.piles.map((pile) => ({ ...pile, notes: pile.notes.filter(isLeft) })),
    undecided: record.undecided.filter(isLeft),
    homes: record.homes.filter(({ note }) => notes.has(note)),
  }
}

/** Takes the drawing of the piles away; notes that are still there stay in place. */
async function removePiles(desk: Desk, job: Job, record: ClusterRecord): Promise<Ending> {
  const snapshot = await job.read()
  const { steps, kept } = planOff(desk, record, snapshot)
  const ending = await performSteps(desk, job, steps)
  return { ...ending, kept }
}

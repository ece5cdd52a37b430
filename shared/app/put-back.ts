import { orderSteps } from '../core/board/order-steps.ts'
import { planRemoval } from '../core/board/plan-changes.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords, saveRecords } from './cluster-records.ts'
import { describeKept } from './describe-kept.ts'
import type { Desk } from './desk.ts'
import { holdingLease } from './lease.ts'
import { locateDocument } from './locate-document.ts'
import { moveNotes } from './move-notes.ts'
import { performSteps } from './perform-steps.ts'
import { layOutPiles } from './piles-document.ts'
import { planHomes } from './plan-homes.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'

/**
 * Puts the notes of the latest piles back where they were. A note that somebody has since moved out
 * of the piles stays where they put it. When the section of some notes is gone, the piles stay until
 * they are put back once more: the section may have been placed again by then.
 */
export async function putBack(desk: Desk): Promise<void> {
  const { clusters, placed } = desk.state
  if (placed === null || clusters === null || clusters.records.length === 0) return
  await runWork(desk, 'put-back', (job) =>
    holdingLease(desk, job, async () => {
      const { records } = await loadRecords(desk, placed)
      const record = records.at(-1)
      if (record === undefined) return nothingDone
      const ending = await emptyPiles(desk, job, record, placed)
      if (ending.outcome === 'done') await saveRecords(desk, placed, records.slice(0, -1))
      return ending
    }),
  )
}

async function emptyPiles(
  desk: Desk,
  job: Job,
  record: ClusterRecord,
  placed: WorkshopSetup,
): Promise<Ending> {
  const snapshot = await desk.host.read(job.signal)
  const { steps, homeless } = planHomes(record, snapshot, placed.doc)
  const moved = await moveNotes(desk, job, placed, snapshot, steps)
  if (moved.outcome !== 'done') return moved
  if (homeless.length > 0 && steps.length > 0) {
    const titles = new Map(desk.documentOf(placed).sections.map(({ key, title }) => [key, title]))
    const faults = homeless.map((key) => ({
      code: 'item-gone' as const,
      on: key === null ? '' : (titles.get(key) ?? key),
      detail: `the section ${key ?? ''} that notes came from`,
    }))
    return { ...moved, outcome: 'partial', faults }
  }
  return { ...(await removePiles(desk, job, record)), moved: moved.moved }
}

/** Takes the drawing of the piles away; notes that are still there stay in place. */
async function removePiles(desk: Desk, job: Job, record: ClusterRecord): Promise<Ending> {
  const snapshot = await desk.host.read(job.signal)
  const laidOut = layOutPiles(desk, record)
  const placed = locateDocument(laidOut, snapshot)
  const plan = planRemoval(record.doc, snapshot, placed)
  const steps = orderSteps(plan, placed ?? laidOut)
  const ending =
    steps.length === 0 ? nothingDone : await performSteps(desk, job, steps, () => undefined)
  return { ...ending, kept: describeKept(plan.kept, laidOut, snapshot) }
}

import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords, saveRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { followTotals } from './follow-totals.ts'
import { holdingLease } from './lease.ts'
import { moveNotes } from './move-notes.ts'
import { performSteps } from './perform-steps.ts'
import { planHomes } from './plan-homes.ts'
import { regroupNotes } from './regroup-notes.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'
import { listWithout } from './tag-notes.ts'
import { listStrayed, planOff } from './take-off-piles.ts'

/**
 * Takes piles off the board: notes that were moved go back where they were, badges and copies go.
 * So do the groups (Ctrl+G) they were in. A note that somebody has since moved out of the piles stays where they put it, and is listed with those
 * that were deleted. When the section of some notes is gone, the piles stay until they are put back once
 * more: the section may have been placed again by then. `id` null: the latest piles.
 */
export async function putBack(desk: Desk, id: string | null): Promise<void> {
  const { clusters, placed } = desk.state
  if (placed === null || clusters === null || clusters.records.length === 0) return
  await runWork(desk, 'put-back', (job) =>
    holdingLease(desk, job, async () => {
      const { records } = await loadRecords(desk, placed)
      const record = id === null ? records.at(-1) : records.find((one) => one.id === id)
      if (record === undefined) return nothingDone
      const ending = await takeOff(desk, job, record, placed)
      const others = records.filter((one) => one !== record)
      if (ending.outcome === 'done') await saveRecords(desk, placed, others)
      return ending
    }),
  )
}

async function takeOff(
  desk: Desk,
  job: Job,
  record: ClusterRecord,
  placed: WorkshopSetup,
): Promise<Ending> {
  const snapshot = await job.read()
  const { steps, homeless, beside } = planHomes(record, snapshot, desk.documentOf(placed))
  const strayed = listStrayed(record, snapshot, new Set(steps.map(({ on }) => on)))
  const moved = await moveNotes(desk, job, placed, snapshot, steps)
  if (moved.outcome !== 'done') return followTotals(desk, job, placed, moved)
  if (homeless.length > 0 && steps.length > 0) {
    const titles = new Map(desk.documentOf(placed).sections.map(({ key, title }) => [key, title]))
    const faults = homeless.map((key) => ({
      code: 'item-gone' as const,
      on: key === null ? '' : (titles.get(key) ?? key),
      detail: `the section ${key ?? ''} that notes came from`,
    }))
    return { ...moved, outcome: 'partial', faults }
  }
  const apart = await regroupNotes(desk, job, record, new Set(strayed.map(({ id }) => id)))
  const ending = await removePiles(desk, job, record)
  const kept = [
    ...ending.kept,
    ...moved.kept,
    ...strayed,
    ...listWithout(beside, snapshot, 'beside'),
    ...listWithout(apart, snapshot, 'ungrouped'),
  ]
  const back = { ...ending, moved: moved.moved, kept }
  return followTotals(desk, job, placed, back)
}

/** Takes the drawing of the piles away; notes that are still there stay in place. */
async function removePiles(desk: Desk, job: Job, record: ClusterRecord): Promise<Ending> {
  const snapshot = await job.read()
  const { steps, kept } = planOff(desk, record, snapshot)
  const ending =
    steps.length === 0 ? nothingDone : await performSteps(desk, job, steps, () => undefined)
  return { ...ending, kept }
}

import type { BoardDocument } from '../core/board/document.ts'
import { orderSteps } from '../core/board/order-steps.ts'
import { planRemoval } from '../core/board/plan-changes.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords, saveRecords } from './cluster-records.ts'
import { describeKept } from './describe-kept.ts'
import type { Desk } from './desk.ts'
import { holdingLease } from './lease.ts'
import { locateDocument } from './locate-document.ts'
import { performSteps } from './perform-steps.ts'
import { layOutPiles } from './piles-document.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'
import { STORED } from './stored.ts'

/** Takes away what Atelier placed and nobody rewrote; people's notes stay where they are. */
export async function removePlaced(desk: Desk): Promise<void> {
  const setup = desk.state.placed
  if (setup === null) return
  await runWork(desk, 'remove', (job) => holdingLease(desk, job, () => removeAll(desk, job, setup)))
}

async function removeAll(desk: Desk, job: Job, setup: WorkshopSetup): Promise<Ending> {
  const snapshot = await desk.host.read(job.signal)
  const { records } = await loadRecords(desk, setup)
  const parts = [
    planPart(desk.documentOf(setup), snapshot),
    ...records.map((record) => planPart(layOutPiles(desk, record), snapshot)),
  ]
  const steps = parts.flatMap((part) => part.steps)
  job.progress({ total: steps.length, steps: { done: 0, total: steps.length } })
  const ending =
    steps.length === 0
      ? nothingDone
      : await performSteps(desk, job, steps, (_outcome, done) => job.progress({ done }))
  if (ending.outcome === 'done') await forget(desk, records.length > 0)
  return { ...ending, kept: parts.flatMap((part) => part.kept) }
}

function planPart(laidOut: BoardDocument, snapshot: Snapshot) {
  const placed = locateDocument(laidOut, snapshot)
  const plan = planRemoval(laidOut.id, snapshot, placed)
  return {
    steps: orderSteps(plan, placed ?? laidOut),
    kept: describeKept(plan.kept, laidOut, snapshot),
  }
}

async function forget(desk: Desk, hasRecords: boolean): Promise<void> {
  await desk.host.shared.write(STORED.setup, null)
  await desk.host.shared.write(STORED.agenda, null)
  if (hasRecords) await saveRecords(desk, [])
  desk.update({
    placed: null,
    sections: [],
    agenda: null,
    counts: null,
    votes: null,
    comparison: null,
    clusters: null,
    takeaway: null,
  })
}

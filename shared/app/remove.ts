import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords, saveRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { holdingLease } from './lease.ts'
import { performSteps } from './perform-steps.ts'
import { layOutPiles } from './piles-document.ts'
import { planPart } from './plan-part.ts'
import { forgetEvidence, planEvidenceRemoval } from './remove-evidence.ts'
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
  const evidence = await planEvidenceRemoval(desk, setup, snapshot)
  const parts = [
    planPart(desk.documentOf(setup), snapshot),
    ...records.map((record) => planPart(layOutPiles(desk, record), snapshot)),
    ...evidence,
  ]
  const steps = parts.flatMap((part) => part.steps)
  job.progress({ total: steps.length, steps: { done: 0, total: steps.length } })
  const ending =
    steps.length === 0
      ? nothingDone
      : await performSteps(desk, job, steps, (_outcome, done) => job.progress({ done }))
  if (ending.outcome === 'done') await forget(desk, records.length > 0, evidence.length > 0)
  return { ...ending, kept: parts.flatMap((part) => part.kept) }
}

async function forget(desk: Desk, hasRecords: boolean, hasEvidence: boolean): Promise<void> {
  await desk.host.shared.write(STORED.setup, null)
  await desk.host.shared.write(STORED.agenda, null)
  if (hasRecords) await saveRecords(desk, [])
  if (hasEvidence) await forgetEvidence(desk)
  desk.update({
    placed: null,
    sections: [],
    agenda: null,
    counts: null,
    votes: null,
    comparison: null,
    clusters: null,
    evidence: null,
    takeaway: null,
  })
}

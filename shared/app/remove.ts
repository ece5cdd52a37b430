import { faultOf } from '../core/errors.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords, saveRecords } from './cluster-records.ts'
import { type Desk, nothingKnown } from './desk.ts'
import { dropWorkshop } from './keep-workshop.ts'
import { holdingLease } from './lease.ts'
import { performSteps } from './perform-steps.ts'
import { planPart } from './plan-part.ts'
import { planTotalsOff } from './plan-totals.ts'
import { readPlaced } from './read-placed.ts'
import { forgetEvidence, planEvidenceRemoval } from './remove-evidence.ts'
import { type Ending, type Job, runWork } from './run-work.ts'
import { readWorkshops } from './stored-workshops.ts'
import { planOff } from './take-off-piles.ts'

/** Takes away what Atelier placed and nobody rewrote; people's notes stay where they are. */
export async function removePlaced(desk: Desk): Promise<void> {
  const setup = desk.state.placed
  if (setup === null) return
  await runWork(desk, 'remove', (job) => holdingLease(desk, job, () => removeAll(desk, job, setup)))
}

async function removeAll(desk: Desk, job: Job, setup: WorkshopSetup): Promise<Ending> {
  const snapshot = await job.read()
  const { records } = await loadRecords(desk, setup)
  const evidence = await planEvidenceRemoval(desk, setup, snapshot)
  const parts = [
    planPart(desk.documentOf(setup), snapshot),
    ...records.map((record) => planOff(desk, record, snapshot)),
    ...evidence,
    planTotalsOff(desk.documentOf(setup), snapshot),
  ]
  const steps = parts.flatMap((part) => part.steps)
  job.progress({ total: steps.length, steps: { done: 0, total: steps.length } })
  const ending = await performSteps(desk, job, steps, (_outcome, done) => job.progress({ done }))
  if (ending.outcome === 'done') {
    if (records.length > 0) await saveRecords(desk, setup, [])
    if (evidence.length > 0) await forgetEvidence(desk, setup)
    await forget(desk, setup)
  }
  return { ...ending, kept: parts.flatMap((part) => part.kept) }
}

/** The others stay; the one that came last is taken up. */
async function forget(desk: Desk, setup: WorkshopSetup): Promise<void> {
  await dropWorkshop(desk, setup.doc)
  desk.update({ ...nothingKnown, placed: null, sections: [] })
  try {
    const { workshops } = await readWorkshops(desk)
    const next = workshops.at(-1)
    if (next === undefined) desk.update({ workshops })
    else await readPlaced(desk, next, workshops)
  } catch (error) {
    // What was asked is done.
    desk.updateBoard({ fault: faultOf(error) })
  }
}

import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { performSteps } from './perform-steps.ts'
import { planTotalsAlong } from './plan-totals.ts'
import type { Ending, Job } from './run-work.ts'

/** Once notes were moved, the plates that say their votes come along: one reading, when there are any. */
export async function followTotals(
  desk: Desk,
  job: Job,
  setup: WorkshopSetup,
  moved: Ending,
): Promise<Ending> {
  if (moved.outcome !== 'done' || desk.state.totals === 0) return moved
  const steps = planTotalsAlong(desk.documentOf(setup), await desk.host.read(job.signal))
  if (steps.length === 0) return moved
  const { outcome, faults } = await performSteps(desk, job, steps, () => undefined)
  return { ...moved, outcome, faults }
}

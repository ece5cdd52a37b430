import type { FaultCode } from '../core/errors.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { performSteps } from './perform-steps.ts'
import { planTotalsAlong } from './plan-totals.ts'
import type { Ending, Job } from './run-work.ts'

/** Faults that leave the other notes to be moved. */
const OF_ONE_NOTE: ReadonlySet<FaultCode> = new Set(['item-gone', 'item-locked'])

/**
 * Once notes were moved, the plates that say their votes come along: one reading, when there are any. Notes
 * that could not be moved keep theirs where they are.
 */
export async function followTotals(
  desk: Desk,
  job: Job,
  setup: WorkshopSetup,
  moved: Ending,
): Promise<Ending> {
  const isStopped = !moved.faults.every(({ code }) => OF_ONE_NOTE.has(code))
  if (moved.outcome === 'cancelled' || isStopped || desk.state.totals === 0) return moved
  const steps = planTotalsAlong(desk.documentOf(setup), await job.read())
  if (steps.length === 0) return moved
  const { outcome, faults } = await performSteps(desk, job, steps)
  return {
    ...moved,
    outcome: outcome === 'done' ? moved.outcome : outcome,
    faults: [...moved.faults, ...faults],
  }
}

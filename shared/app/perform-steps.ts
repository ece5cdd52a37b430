import type { Step } from '../core/board/change-plan.ts'
import type { Fault } from '../core/errors.ts'
import type { Desk } from './desk.ts'
import { nameBriefly } from './name-briefly.ts'
import type { Outcome } from './ports.ts'
import { type Ending, type Job, nothingDone, tellWait } from './run-work.ts'

/** More would only hide the first ones. */
const MOST_FAULTS = 50

/**
 * Has the host perform the steps, if any, and adds up what became of them. `onOutcome` hears of each
 * one. The ending says nothing of sections and of what was kept: the caller knows.
 */
export async function performSteps(
  desk: Desk,
  job: Job,
  steps: readonly Step[],
  onOutcome: (outcome: Outcome, done: number) => void = () => undefined,
): Promise<Ending> {
  if (steps.length === 0) return nothingDone
  const sums = { create: 0, update: 0, remove: 0, move: 0, raise: 0, regroup: 0 }
  const faults: Fault[] = []
  let tried = 0
  const performed = await desk.host.perform(steps, {
    signal: job.signal,
    onStep(outcome) {
      tried += 1
      const step = steps[outcome.index]
      if (outcome.fault !== null) faults.push(nameFault(outcome.fault, step))
      else if (step !== undefined) sums[step.do] += 1
      job.progress({ steps: { done: tried, total: steps.length } })
      onOutcome(outcome, tried)
    },
    onWait(waitMs) {
      job.progress(tellWait(waitMs))
    },
  })
  const { stopped } = performed
  if (stopped !== null && stopped.code !== 'cancelled') faults.unshift(stopped)
  return {
    ...nothingDone,
    outcome: outcomeOf(stopped, faults, sums),
    created: sums.create,
    updated: sums.update,
    removed: sums.remove,
    moved: sums.move,
    faults: faults.slice(0, MOST_FAULTS),
  }
}

/** Hosts name what a fault happened to in all its words; who is told that it is locked must find it. */
function nameFault(fault: Fault, step: Step | undefined): Fault {
  const named = { ...fault, on: nameBriefly(fault.on) }
  return fault.code === 'item-locked' && step !== undefined && 'on' in step
    ? { ...named, item: step.on }
    : named
}

function outcomeOf(
  stopped: Fault | null,
  faults: readonly Fault[],
  sums: Readonly<Record<Step['do'], number>>,
): Ending['outcome'] {
  if (stopped?.code === 'cancelled') return 'cancelled'
  if (faults.length === 0) return 'done'
  return sums.create + sums.update + sums.remove + sums.move > 0 ? 'partial' : 'failed'
}

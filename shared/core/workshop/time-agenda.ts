import { type AgendaPhase, DAY_MINUTES, listPhases, wrapMinute } from './agenda-phases.ts'
import type { WorkshopSetup } from './setup.ts'

/** A fixed time up to six hours before the moment it is reached was missed; otherwise it is waited for. */
const MOST_MISSED = 6 * 60

/** A phase with its place in time. All in minutes. */
export interface TimedPhase extends AgendaPhase {
  /** From the start of the workshop; it never wraps. */
  readonly startsIn: number
  /** Free before it: what is left until its fixed time, or the slack. */
  readonly freeMinutes: number
  /** How long after its fixed time it starts, because what is before does not fit. */
  readonly missedBy: number
}

export interface TimedAgenda {
  readonly phases: readonly TimedPhase[]
  /** Sum of the phases, breaks included. */
  readonly busyMinutes: number
  /** Sum of what is free, slack included. */
  readonly freeMinutes: number
  /** The end, in minutes from the start: busy and free. */
  readonly endsIn: number
}

/**
 * When everything happens if nothing is late. Phases follow one another; one with a fixed time waits
 * for it, and starts as soon as it can when that time has passed. The slack is kept before the last
 * phase, which is what workshops that run late lose: decisions and next steps.
 */
export function timeAgenda(setup: WorkshopSetup): TimedAgenda {
  const phases = listPhases(setup)
  const last = phases.length - 1
  let end = 0
  const timed = phases.map((phase, index) => {
    const slack = index === last ? slackBefore(setup, phases.length) : 0
    const wait = waitFor(phase.fixedMinute, setup.startMinute + end)
    const freeMinutes = Math.max(slack, wait)
    const startsIn = end + freeMinutes
    end = startsIn + phase.minutes
    const missedBy = phase.fixedMinute === null ? 0 : freeMinutes - wait
    return { ...phase, startsIn, freeMinutes, missedBy }
  })
  const sum = (minutesOf: (phase: TimedPhase) => number) =>
    timed.reduce((total, phase) => total + minutesOf(phase), 0)
  return {
    phases: timed,
    busyMinutes: sum(({ minutes }) => minutes),
    freeMinutes: sum(({ freeMinutes }) => freeMinutes),
    endsIn: end,
  }
}

/** A single phase has nothing before it that could take longer. */
export function slackBefore(setup: WorkshopSetup, phaseCount: number): number {
  return phaseCount < 2 ? 0 : setup.slackMinutes
}

/** Minutes until a fixed time, negative when it has passed; nothing to wait for without one. */
function waitFor(fixedMinute: number | null, nowMinute: number): number {
  if (fixedMinute === null) return 0
  const ahead = wrapMinute(fixedMinute - nowMinute)
  return ahead >= DAY_MINUTES - MOST_MISSED ? ahead - DAY_MINUTES : ahead
}

import { MINUTE_MS } from './agenda-phases.ts'
import type { OwnPhase, WorkshopSetup } from './setup.ts'
import { slackBefore, timeAgenda } from './time-agenda.ts'

/** One phase as it is lived. Times are milliseconds since 1970, UTC. */
export interface LivedPhase {
  readonly id: string
  /** As announced. */
  readonly plannedMs: number
  readonly leastMs: number
  /** What its timer runs for: shortened when late, lengthened by hand. */
  readonly totalMs: number
  /** Timer time already used, up to `since` when the timer runs. */
  readonly spentMs: number
  /** When it was first entered; null while it is to come. */
  readonly startedAt: number | null
  /** Before this it does not start: lunch. Null when it just follows. */
  readonly fixedAt: number | null
  /** Kept free before it. */
  readonly slackMs: number
  /** 1 gives time back before all others; 0 was not chosen for that. */
  readonly cutRank: number
  /** What it is, when the recipe does not say it. */
  readonly own: OwnPhase | null
}

/** Where the workshop is. Plain JSON; the clock is always an argument. */
export interface AgendaState {
  readonly status: 'not-started' | 'running' | 'paused' | 'finished'
  /** When the first phase is announced to start. */
  readonly announcedAt: number
  /** −1 before the start. */
  readonly current: number
  /** Since when the timer runs; null when it does not. */
  readonly since: number | null
  readonly phases: readonly LivedPhase[]
}

/** The phases of a setup, none of them entered, announced to start at an instant (ms UTC). */
export function listLivedPhases(setup: WorkshopSetup, announcedAt: number): readonly LivedPhase[] {
  const { phases } = timeAgenda(setup)
  const own = new Map(setup.phases.map((phase) => [phase.id, phase.own ?? null]))
  return phases.map(({ recipe, minutes, leastMinutes, fixedMinute, startsIn, missedBy }, index) => {
    const isLast = index === phases.length - 1
    return {
      id: recipe.id,
      plannedMs: minutes * MINUTE_MS,
      leastMs: leastMinutes * MINUTE_MS,
      totalMs: minutes * MINUTE_MS,
      spentMs: 0,
      startedAt: null,
      fixedAt: fixedMinute === null ? null : announcedAt + (startsIn - missedBy) * MINUTE_MS,
      slackMs: isLast ? slackBefore(setup, phases.length) * MINUTE_MS : 0,
      cutRank: setup.cutFirst.indexOf(recipe.id) + 1,
      own: own.get(recipe.id) ?? null,
    }
  })
}

export function isUnderWay(state: AgendaState): boolean {
  return state.status === 'running' || state.status === 'paused'
}

/** Moves the running time into `spentMs`. A clock that went backwards takes nothing away. */
export function bankTime(state: AgendaState, now: number): AgendaState {
  if (state.since === null) return state
  const passed = Math.max(0, now - state.since)
  return {
    ...replaceCurrent(state, (phase) => ({ ...phase, spentMs: phase.spentMs + passed })),
    since: now,
  }
}

export function replaceCurrent(
  state: AgendaState,
  change: (phase: LivedPhase) => LivedPhase,
): AgendaState {
  const phases = state.phases.map((phase, index) =>
    index === state.current ? change(phase) : phase,
  )
  return { ...state, phases }
}

/** Time left in the current phase, in ms, never negative. */
export function leftMs(state: AgendaState, now: number): number {
  const phase = bankTime(state, now).phases[state.current]
  return phase === undefined ? 0 : Math.max(0, phase.totalMs - phase.spentMs)
}

/** A phase to come that will not take place: whoever skipped it may take it back. */
export function isSkipped({ totalMs, plannedMs, startedAt }: LivedPhase): boolean {
  return startedAt === null && totalMs === 0 && plannedMs > 0
}

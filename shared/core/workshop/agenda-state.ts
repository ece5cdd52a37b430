import { DAY_MINUTES, MINUTE_MS } from './agenda-phases.ts'

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

/** Starting this far from the announced time is another session (a rehearsal), not a delay. */
const LATEST_START_MS = 2 * 60 * MINUTE_MS
const DAY_MS = DAY_MINUTES * MINUTE_MS

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

function replaceCurrent(
  state: AgendaState,
  change: (phase: LivedPhase) => LivedPhase,
): AgendaState {
  const phases = state.phases.map((phase, index) =>
    index === state.current ? change(phase) : phase,
  )
  return { ...state, phases }
}

export function beginAgenda(state: AgendaState, now: number): AgendaState {
  const announcedAt = state.announcedAt + Math.round((now - state.announcedAt) / DAY_MS) * DAY_MS
  const isRehearsal = Math.abs(now - announcedAt) > LATEST_START_MS
  return enterPhase({ ...state, announcedAt: isRehearsal ? now : announcedAt }, 0, now)
}

/** Enters a phase, or ends after the last. A phase entered again goes on with the time it had left. */
export function enterPhase(state: AgendaState, index: number, now: number): AgendaState {
  if (index >= state.phases.length) return { ...state, status: 'finished', since: null }
  // The phase that is left keeps its time, in case one comes back; the delay is counted without it.
  const left = replaceCurrent(state, (phase) => ({ ...phase, totalMs: phase.spentMs }))
  const plan = planAhead(left, now)
  const entered = { ...state, status: 'running', current: index, since: now } as const
  return replaceCurrent(entered, (phase) => ({
    ...phase,
    totalMs: phase.startedAt === null ? (plan.lengths[index] ?? phase.totalMs) : phase.totalMs,
    startedAt: phase.startedAt ?? now,
  }))
}

export function addMinutes(state: AgendaState, minutes: number): AgendaState {
  if (!Number.isFinite(minutes)) return state
  return replaceCurrent(state, (phase) => {
    const left = Math.max(0, phase.totalMs - phase.spentMs)
    const wanted = Math.min(DAY_MS, Math.max(0, left + minutes * MINUTE_MS))
    return { ...phase, totalMs: phase.spentMs + wanted }
  })
}

/** Time left in the current phase, in ms, never negative. */
export function leftMs(state: AgendaState, now: number): number {
  const phase = bankTime(state, now).phases[state.current]
  return phase === undefined ? 0 : Math.max(0, phase.totalMs - phase.spentMs)
}

export interface PlanAhead {
  /** Behind (positive) or ahead of what was announced, ms. */
  readonly lateMs: number
  /** Length of each phase, ms: those to come are shortened where they may be. */
  readonly lengths: readonly number[]
  /** Indices of the phases to come that give time back, in order. */
  readonly absorbing: readonly number[]
}

/** How late the workshop is, and which breaks and cuttable phases to come take the delay. */
export function planAhead(state: AgendaState, now: number): PlanAhead {
  const lateMs = measureDelay(state, now)
  let debtMs = Math.max(0, Math.trunc(lateMs / MINUTE_MS) * MINUTE_MS)
  const absorbing: number[] = []
  const lengths = state.phases.map((phase, index) => {
    if (index <= state.current || phase.startedAt !== null) return phase.totalMs
    const given = Math.min(debtMs, phase.totalMs - phase.leastMs)
    if (given > 0) absorbing.push(index)
    debtMs -= given
    return phase.totalMs - given
  })
  return { lateMs, lengths, absorbing }
}

function measureDelay(state: AgendaState, now: number): number {
  if (!isUnderWay(state)) return 0
  const announced = state.phases
    .slice(0, state.current + 1)
    .reduce((sum, phase) => sum + phase.plannedMs, state.announcedAt)
  return now + leftMs(state, now) - announced
}

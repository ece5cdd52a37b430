import { planAhead } from './absorb-delay.ts'
import { DAY_MINUTES, MINUTE_MS } from './agenda-phases.ts'
import { type AgendaState, isSkipped, replaceCurrent } from './lived-agenda.ts'

/** Starting this far from the announced time is another session (a rehearsal), not a delay. */
const LATEST_START_MS = 2 * 60 * MINUTE_MS
const DAY_MS = DAY_MINUTES * MINUTE_MS

export function beginAgenda(state: AgendaState, now: number): AgendaState {
  const announcedAt = state.announcedAt + Math.round((now - state.announcedAt) / DAY_MS) * DAY_MS
  const isRehearsal = Math.abs(now - announcedAt) > LATEST_START_MS
  return enterPhase(announceAgain(state, isRehearsal ? now : announcedAt), 0, now)
}

/** Announces the start for another time; what has a fixed time keeps its distance from the start. */
export function announceAgain(state: AgendaState, announcedAt: number): AgendaState {
  const shift = announcedAt - state.announcedAt
  const phases = state.phases.map((phase) =>
    phase.fixedAt === null ? phase : { ...phase, fixedAt: phase.fixedAt + shift },
  )
  return { ...state, announcedAt, phases }
}

/** The phase to enter after the current one: those that were skipped are passed over. */
export function nextOf(state: AgendaState): number {
  const found = state.phases.findIndex((phase, index) => index > state.current && !isSkipped(phase))
  return found === -1 ? state.phases.length : found
}

/** The phase to come back to: the last one after the end; −1 when there is none. */
export function previousOf(state: AgendaState): number {
  if (state.status === 'finished') return state.current
  const before = state.phases.slice(0, Math.max(0, state.current))
  return before.map((phase) => !isSkipped(phase)).lastIndexOf(true)
}

/** Skips a phase to come, or takes it back; one that began, or an unknown one, stays as it is. */
export function skipPhase(state: AgendaState, id: string, isOut: boolean): AgendaState {
  const phases = state.phases.map((phase, index) => {
    if (phase.id !== id || index <= state.current || phase.startedAt !== null) return phase
    return { ...phase, totalMs: isOut ? 0 : phase.plannedMs }
  })
  return { ...state, phases }
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

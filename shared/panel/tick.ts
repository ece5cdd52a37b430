import type { AgendaView } from '../app/view.ts'

const MINUTE_MS = 60_000

/** Milliseconds left in the phase at `now` (ms UTC): the session says how much and when, we count. */
export function leftAt({ state, leftMs, asOf }: AgendaView, now: number): number {
  const passed = state === 'running' || state === 'over' ? Math.max(0, now - asOf) : 0
  return Math.max(0, leftMs - passed)
}

/** Whole minutes behind (positive) or ahead at `now`: a pause or a phase that overruns adds to it. */
export function lateAt({ state, leftMs, asOf, lateMinutes }: AgendaView, now: number): number {
  const passed = Math.max(0, now - asOf)
  const lost =
    state === 'paused' ? passed : state === 'running' || state === 'over' ? passed - leftMs : 0
  return lateMinutes + Math.floor(Math.max(0, lost) / MINUTE_MS)
}

/** "18:24", or "2:05:00" from a hundred minutes on. A second that has begun is still shown. */
export function clockFace(leftMs: number): string {
  const { minutes, seconds } = splitTime(leftMs)
  const end = String(seconds).padStart(2, '0')
  if (minutes < 100) return `${String(minutes).padStart(2, '0')}:${end}`
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${end}`
}

export function splitTime(leftMs: number): { readonly minutes: number; readonly seconds: number } {
  const whole = Math.ceil(Math.max(0, leftMs) / 1000)
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 }
}

/** Too little is known before that much of the work. */
const LEAST_SHARE = 0.05
const LEAST_WAIT_MS = 2000
const STEP_SECONDS = 5

/**
 * Seconds a piece of work still needs at the pace it had since `startedAt`, rounded up to five; null
 * while it cannot be told.
 */
export function estimateSeconds(
  startedAt: number,
  now: number,
  steps: { readonly done: number; readonly total: number },
): number | null {
  const { done, total } = steps
  if (total === 0 || done < total * LEAST_SHARE || done >= total) return null
  if (now - startedAt < LEAST_WAIT_MS) return null
  const seconds = ((now - startedAt) * (total - done)) / done / 1000
  return Math.max(STEP_SECONDS, Math.ceil(seconds / STEP_SECONDS) * STEP_SECONDS)
}

import type { AgendaDescription, AgendaEvent } from '../core/workshop/agenda.ts'
import type { BoardTimer, TimerReading } from './ports.ts'

const MINUTE_MS = 60_000
/** Hosts count in whole seconds, and news take a moment: less than this is the same time, ms. */
const SAME_MS = 2_500

export type Run = Pick<AgendaDescription, 'state' | 'leftMs'>

/**
 * Brings the host's timer to what the agenda says. Hosts refuse to pause or stop a timer that is off.
 *
 * @param runNow what the agenda says by now: a host may take long to read, and to start.
 */
export async function mirrorAgenda(
  timer: BoardTimer,
  event: AgendaEvent,
  runNow: () => Run,
): Promise<void> {
  const now = await timer.read()
  const { state, leftMs } = runNow()
  if (state === 'running' && leftMs > 0) {
    const isSame = isNear(now.leftMs, leftMs)
    if (now.state === 'running' && isSame) return
    if (now.state === 'paused' && isSame && event.type === 'resume') await timer.resume()
    else await timer.start(leftMs)
    if (!isNear(leftMs, runNow().leftMs)) await correct(timer, runNow)
  } else if (state === 'paused') {
    if (now.state === 'running') await timer.pause()
  } else if (now.state !== 'stopped') await timer.stop()
}

/** A start that took long left too much on the timer: once more, with what is left by then. */
async function correct(timer: BoardTimer, runNow: () => Run): Promise<void> {
  const { state, leftMs } = await timer.read()
  const left = runNow().leftMs
  if (state !== 'running' || isNear(leftMs, left)) return
  if (left > 0) await timer.start(left)
  else await timer.stop()
}

function isNear(oneMs: number, otherMs: number): boolean {
  return Math.abs(oneMs - otherMs) <= SAME_MS
}

/** What somebody who used the host's timer wants of the agenda; null when there is nothing to do. */
export function readWish(reading: TimerReading, { state, leftMs }: Run): AgendaEvent | null {
  const isOn = state === 'running' || state === 'paused'
  if (!isOn) return null
  if (reading.state === 'stopped') {
    // A timer that ran to its end stops by itself.
    return state === 'running' && leftMs > SAME_MS ? { type: 'pause' } : null
  }
  if (reading.state === 'paused' && state === 'running') return { type: 'pause' }
  if (reading.state === 'running' && state === 'paused') return { type: 'resume' }
  if (isNear(reading.leftMs, leftMs)) return null
  return { type: 'add-minutes', minutes: (reading.leftMs - leftMs) / MINUTE_MS }
}

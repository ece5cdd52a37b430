import type { AgendaDescription, AgendaEvent } from '../core/workshop/agenda.ts'
import type { BoardTimer, TimerReading } from './ports.ts'

const MINUTE_MS = 60_000
/** Hosts count in whole seconds, and news take a moment: less than this is the same time, ms. */
const SAME_MS = 2_500

export type Run = Pick<AgendaDescription, 'state' | 'leftMs'>

/** Brings the host's timer to what the agenda says. Hosts refuse to pause or stop a timer that is off. */
export async function mirrorAgenda(
  timer: BoardTimer,
  event: AgendaEvent,
  { state, leftMs }: Run,
): Promise<void> {
  const now = await timer.read()
  if (state === 'running' && leftMs > 0) {
    const isSame = event.type === 'resume' && Math.abs(now.leftMs - leftMs) <= SAME_MS
    if (now.state === 'paused' && isSame) await timer.resume()
    else if (now.state !== 'running' || Math.abs(now.leftMs - leftMs) > SAME_MS) {
      await timer.start(leftMs)
    }
  } else if (state === 'paused') {
    if (now.state === 'running') await timer.pause()
  } else if (now.state !== 'stopped') await timer.stop()
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
  const change = reading.leftMs - leftMs
  return Math.abs(change) > SAME_MS ? { type: 'add-minutes', minutes: change / MINUTE_MS } : null
}

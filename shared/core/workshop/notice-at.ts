import { MINUTE_MS } from './agenda-phases.ts'

const FIVE_MINUTES_MS = 5 * MINUTE_MS

/** What is told of the time left in a phase. */
export type Notice = 'none' | 'five-minutes' | 'one-minute' | 'time-up'

/** A phase that lasts five minutes does not begin by saying that five are left. */
export function noticeAt(leftMs: number, totalMs: number): Notice {
  if (leftMs <= 0) return 'time-up'
  if (leftMs <= MINUTE_MS && totalMs > MINUTE_MS) return 'one-minute'
  return leftMs <= FIVE_MINUTES_MS && totalMs > FIVE_MINUTES_MS ? 'five-minutes' : 'none'
}

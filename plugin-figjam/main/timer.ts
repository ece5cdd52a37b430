import type { TimerReading } from '../../shared/app/ports.ts'
import type { TimerAct } from '../bridge/protocol.ts'

const STATES = { STOPPED: 'stopped', PAUSED: 'paused', RUNNING: 'running' } as const

function readTimer(timer: TimerAPI): TimerReading {
  return { state: STATES[timer.state], leftMs: timer.remaining * 1000 }
}

/** Null where the editor has no timer. */
export function actOnTimer(act: TimerAct): TimerReading | null {
  const { timer } = figma
  if (timer === undefined) return null
  if (act.type === 'start') timer.start(Math.max(1, Math.round(act.totalMs / 1000)))
  else if (act.type !== 'read') timer[act.type]()
  return readTimer(timer)
}

/** Everybody on the board shares the timer, and may use it. */
export function listenToTimer(tell: (reading: TimerReading) => void): void {
  const { timer } = figma
  if (timer === undefined) return
  const events = [
    'timerstart',
    'timerstop',
    'timerpause',
    'timerresume',
    'timeradjust',
    'timerdone',
  ] as const
  for (const name of events) figma.on(name, () => tell(readTimer(timer)))
}

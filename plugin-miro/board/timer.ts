import type { BoardTimer, TimerReading } from '../../shared/app/ports.ts'
import { fieldsOf } from '../../shared/core/parse-value.ts'
import { unhurried } from './calls.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'

/** https://developers.miro.com/docs/websdk-reference-timer: milliseconds, no tick, three statuses. */
const STATES = new Map<unknown, TimerReading['state']>([
  ['STARTED', 'running'],
  ['STOPPED', 'stopped'],
  ['PAUSED', 'paused'],
])
const EVENTS = ['start', 'update', 'finish'] as const

function readTimer(value: unknown): TimerReading {
  const { status, restDuration } = fieldsOf(value)
  const state = STATES.get(status) ?? 'stopped'
  if (state === 'stopped' || typeof restDuration !== 'number') {
    return { state: 'stopped', leftMs: 0 }
  }
  return { state, leftMs: restDuration }
}

/** The board's own timer, which people use too. */
export function openTimer({ api, calls }: Desk): BoardTimer {
  const order = async (act: () => Promise<unknown>) =>
    void (await calls.call(COST.plain, unhurried, act))
  const read = async () => readTimer(await calls.call(COST.plain, unhurried, () => api.timer.get()))
  return {
    read,
    async start(totalMs) {
      // Whether a running timer may be started anew is not documented: one that is off may.
      if ((await read()).state !== 'stopped') await order(() => api.timer.stop())
      await order(() => api.timer.start(Math.max(1, Math.round(totalMs))))
    },
    pause: () => order(() => api.timer.pause()),
    resume: () => order(() => api.timer.resume()),
    stop: () => order(() => api.timer.stop()),
    onChange(listener) {
      const handler = (event: { readonly timer?: unknown }) => listener(readTimer(event.timer))
      for (const name of EVENTS) api.timer.on(name, handler)
      return () => {
        for (const name of EVENTS) api.timer.off(name, handler)
      }
    },
  }
}

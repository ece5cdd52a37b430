import * as v from 'valibot'
import type { BoardTimer, TimerReading } from '../../shared/app/ports.ts'
import { unhurried } from './calls.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'

/** https://developers.miro.com/docs/websdk-reference-timer: milliseconds, no tick, three statuses. */
const timer = v.object({
  status: v.picklist(['STARTED', 'STOPPED', 'PAUSED']),
  restDuration: v.number(),
})
const STATES = { STARTED: 'running', STOPPED: 'stopped', PAUSED: 'paused' } as const
const EVENTS = ['start', 'update', 'finish'] as const

function readTimer(value: unknown): TimerReading {
  const parsed = v.safeParse(timer, value)
  if (!parsed.success) return { state: 'stopped', leftMs: 0 }
  const { status, restDuration } = parsed.output
  return { state: STATES[status], leftMs: status === 'STOPPED' ? 0 : restDuration }
}

/** The board's own timer, which people use too. */
export function openTimer({ api, calls }: Desk): BoardTimer {
  const order = async (act: () => Promise<unknown>) =>
    void (await calls.call(COST.plain, unhurried, act))
  return {
    read: async () => readTimer(await calls.call(COST.plain, unhurried, () => api.timer.get())),
    start: (totalMs) => order(() => api.timer.start(Math.max(1, Math.round(totalMs)))),
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

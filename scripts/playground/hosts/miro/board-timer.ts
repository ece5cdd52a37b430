import type { HostClock } from './clock.ts'
import { refuseEmulated } from './refusal.ts'

/** https://developers.miro.com/docs/websdk-reference-timer ; all durations in ms. */
export interface TimerState {
  readonly status: 'STARTED' | 'STOPPED' | 'PAUSED'
  readonly restDuration: number
  readonly totalDuration: number
}

export type TimerEvent = 'start' | 'update' | 'finish'

/** The one timer of the board, shared by apps and the native UI; it never ticks, it only changes. */
export class BoardTimer {
  readonly #clock: HostClock
  readonly #announce: (event: TimerEvent, state: TimerState) => void
  #status: TimerState['status'] = 'STOPPED'
  #total = 0
  #restAtChange = 0
  #changedAt = 0
  #cancel: () => void = () => {}

  constructor(clock: HostClock, announce: (event: TimerEvent, state: TimerState) => void) {
    this.#clock = clock
    this.#announce = announce
  }

  get(): TimerState {
    return { status: this.#status, restDuration: this.#rest(), totalDuration: this.#total }
  }

  start(durationMs: number, whenRunning: 'replace' | 'reject'): TimerState {
    this.#checkDuration(durationMs)
    if (this.#status !== 'STOPPED' && whenRunning === 'reject') {
      refuseEmulated('The timer is already started.')
    }
    this.#total = durationMs
    return this.#set('STARTED', durationMs, 'start')
  }

  stop(): TimerState {
    this.#checkRunning()
    return this.#set('STOPPED', 0, 'update')
  }

  pause(): TimerState {
    this.#checkRunning()
    return this.#set('PAUSED', this.#rest(), 'update')
  }

  resume(): TimerState {
    this.#checkRunning()
    return this.#set('STARTED', this.#rest(), 'update')
  }

  prolong(durationMs: number): TimerState {
    this.#checkDuration(durationMs)
    this.#checkRunning()
    this.#total += durationMs
    return this.#set(this.#status, this.#rest() + durationMs, 'update')
  }

  #checkDuration(durationMs: number): void {
    if (!(durationMs > 0)) refuseEmulated('The duration of the timer must be more than 0.')
  }

  #checkRunning(): void {
    if (this.#status === 'STOPPED') refuseEmulated('The timer is not started.')
  }

  #rest(): number {
    if (this.#status !== 'STARTED') return this.#restAtChange
    return Math.max(0, this.#restAtChange - (this.#clock.now() - this.#changedAt))
  }

  #set(status: TimerState['status'], restMs: number, event: TimerEvent): TimerState {
    this.#cancel()
    this.#cancel = () => {}
    this.#status = status
    this.#restAtChange = restMs
    this.#changedAt = this.#clock.now()
    if (status === 'STARTED') {
      this.#cancel = this.#clock.after(restMs, () => {
        this.#set('STOPPED', 0, 'finish')
      })
    }
    const state = this.get()
    this.#announce(event, state)
    return state
  }
}

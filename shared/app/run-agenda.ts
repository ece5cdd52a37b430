import { faultOf } from '../core/errors.ts'
import {
  type AgendaEvent,
  type AgendaState,
  describeAgenda,
  startAgenda,
  stepAgenda,
} from '../core/workshop/agenda.ts'
import type { Desk } from './desk.ts'
import type { BoardTimer, TimerReading } from './ports.ts'
import { STORED } from './stored.ts'

const MINUTE_MS = 60_000
/** Left times at which the panel is told something new. */
const NOTICES_MS = [5 * MINUTE_MS, MINUTE_MS, 0] as const

/** Runs the phases: keeps the state on the board, mirrors it on the host's timer, wakes at each notice. */
export class AgendaRunner {
  readonly #desk: Desk
  #timer: BoardTimer | null = null
  #stopListening: () => void = () => undefined
  #stopWaiting: () => void = () => undefined

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Takes up an agenda found on the board, and the host's timer when there is one. */
  async open(): Promise<void> {
    this.#timer = await this.#desk.host.timer()
    this.#stopListening =
      this.#timer?.onChange((reading) => this.#follow(reading)) ?? (() => undefined)
    this.#desk.updateBoard({ nativeTimer: this.#timer !== null })
    this.#wakeAtNextNotice()
  }

  close(): void {
    this.#stopListening()
    this.#stopWaiting()
  }

  async step(event: AgendaEvent): Promise<void> {
    const { placed, agenda } = this.#desk.state
    if (placed === null) return
    const { time } = this.#desk
    const before = agenda ?? startAgenda(placed, time.now(), time.offsetMinutes())
    const state = stepAgenda(before, event, time.now())
    this.#desk.update({ agenda: state })
    this.#wakeAtNextNotice()
    // The facilitator's clock has changed already; the board follows, and says so when it cannot.
    try {
      await this.#desk.host.shared.write(STORED.agenda, state)
      await this.#mirror(event, state)
    } catch (error) {
      this.#desk.updateBoard({ fault: faultOf(error) })
    }
  }

  async #mirror(event: AgendaEvent, state: AgendaState): Promise<void> {
    const timer = this.#timer
    if (timer === null) return
    const { leftMs, state: running } = this.#describe(state)
    if (event.type === 'pause') await timer.pause()
    else if (event.type === 'resume') await timer.resume()
    else if (running === 'running' && leftMs > 0) await timer.start(leftMs)
    else if (running !== 'paused') await timer.stop()
  }

  /** Somebody used the host's own timer: our agenda follows what it can tell. */
  #follow(reading: TimerReading): void {
    const { agenda } = this.#desk.state
    if (agenda === null) return
    const { state } = this.#describe(agenda)
    const event: AgendaEvent | null =
      reading.state === 'paused' && state === 'running'
        ? { type: 'pause' }
        : reading.state === 'running' && state === 'paused'
          ? { type: 'resume' }
          : null
    if (event === null) return
    this.#desk.update({ agenda: stepAgenda(agenda, event, this.#desk.time.now()) })
    this.#wakeAtNextNotice()
  }

  #describe(state: AgendaState): ReturnType<typeof describeAgenda> {
    const { placed } = this.#desk.state
    const { time } = this.#desk
    if (placed === null) throw new Error('An agenda runs only for a placed workshop.')
    return describeAgenda(placed, state, time.now(), time.offsetMinutes())
  }

  #wakeAtNextNotice(): void {
    this.#stopWaiting()
    this.#stopWaiting = () => undefined
    const { agenda, placed } = this.#desk.state
    if (agenda === null || placed === null) return
    const { state, leftMs } = this.#describe(agenda)
    const next = NOTICES_MS.find((notice) => notice < leftMs)
    if (state !== 'running' || next === undefined) return
    this.#stopWaiting = this.#desk.time.after(leftMs - next, () => {
      this.#desk.publish()
      this.#wakeAtNextNotice()
    })
  }
}

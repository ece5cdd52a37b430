import { faultOf } from '../core/errors.ts'
import { loadPart } from '../core/load-part.ts'
import {
  type AgendaEvent,
  type AgendaState,
  describeAgenda,
  startAgenda,
  stepAgenda,
} from '../core/workshop/agenda.ts'
import { followSetup } from '../core/workshop/follow-setup.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { mirrorAgenda, type Run, readWish } from './mirror-agenda.ts'
import type { BoardTimer, TimerReading } from './ports.ts'

const MINUTE_MS = 60_000
/** Left times at which the panel is told something new. */
const NOTICES_MS = [5 * MINUTE_MS, MINUTE_MS, 0] as const

/** Runs the phases: keeps the state on the board, mirrors it on the host's timer, wakes at each notice. */
export class AgendaRunner {
  readonly #desk: Desk
  #timer: BoardTimer | null = null
  /** Orders under way: what the timer says meanwhile is our own doing, or older than it. */
  #orders = 0
  /** What may be on the board: what was last seen there, and what was tried to be kept since. */
  readonly #known = new Set<AgendaState>()
  /** How often somebody else had moved the agenda: what was done on ours before is void. */
  #round = 0
  #keeping: Promise<void> = Promise.resolve()
  #mirroring: Promise<void> = Promise.resolve()
  #stopListening: () => void = () => undefined
  #stopWaiting: () => void = () => undefined

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Takes up an agenda found on the board, and the host's timer when there is one. */
  async open(): Promise<void> {
    this.#timer = await this.#desk.host.timer()
    // A board may be opened twice at once.
    this.#stopListening()
    this.#stopListening =
      this.#timer?.onChange((news) => void this.#orTell(() => this.#follow(news))) ??
      (() => undefined)
    this.#desk.updateBoard({ nativeTimer: this.#timer !== null })
    this.#wakeAtNextNotice()
  }

  close(): void {
    this.#stopListening()
    this.#stopListening = () => undefined
    this.#stopWaiting()
  }

  async step(event: AgendaEvent): Promise<void> {
    const { placed, agenda } = this.#desk.state
    if (placed === null) return
    const { time } = this.#desk
    const before = agenda ?? startAgenda(placed, time.now(), time.offsetMinutes())
    await this.#put(stepAgenda(before, event, time.now()), event)
  }

  /** The setup is another one than `before`: what is to come follows it. */
  async adapt(before: WorkshopSetup | null): Promise<void> {
    const { placed, agenda } = this.#desk.state
    if (placed?.doc !== before?.doc) this.#wakeAtNextNotice()
    if (before === null || agenda === null || placed?.doc !== before.doc) return
    const event = { type: 'tick' } as const
    const banked = stepAgenda(agenda, event, this.#desk.time.now())
    const state = followSetup(banked, before, placed)
    if (JSON.stringify(state.phases) !== JSON.stringify(banked.phases))
      await this.#put(state, event)
  }

  /** The facilitator's clock changes first; the board follows, and says so when it cannot. */
  async #put(state: AgendaState, event: AgendaEvent): Promise<void> {
    const kept = this.#keep(state)
    this.#orders += 1
    try {
      // Before another workshop may be taken up.
      const described = this.#describe(state)
      const since = this.#desk.time.now()
      if (await kept) await this.#mirror(event, described, since)
    } finally {
      this.#orders -= 1
    }
  }

  /**
   * One order after the other, each of what is left by then: a host may be slow, and of two that overlap
   * the older one could come last.
   */
  #mirror(event: AgendaEvent, { state, leftMs }: Run, since: number): Promise<void> {
    const timer = this.#timer
    if (timer === null) return this.#mirroring
    const runNow = () => {
      const gone = state === 'running' ? this.#desk.time.now() - since : 0
      return { state, leftMs: leftMs - gone }
    }
    const order = () => mirrorAgenda(timer, event, runNow)
    this.#mirroring = this.#mirroring.then(() => this.#orTell(order))
    return this.#mirroring
  }

  /** Somebody used the host's own timer: our agenda follows what it can tell. */
  async #follow(news: TimerReading): Promise<void> {
    if (this.#wishIn(news) === null || this.#timer === null) return
    // News may be older than our last order: only what the timer still says counts.
    const event = this.#wishIn(await this.#timer.read())
    const { agenda } = this.#desk.state
    if (agenda === null || event === null) return
    await this.#keep(stepAgenda(agenda, event, this.#desk.time.now()))
  }

  #wishIn(reading: TimerReading): AgendaEvent | null {
    const { agenda } = this.#desk.state
    return agenda === null || this.#orders > 0 ? null : readWish(reading, this.#describe(agenda))
  }

  /**
   * Shows it at once and keeps it, one after the other: what is kept last is what came last. What
   * somebody else has moved since is shown in its place, and is theirs; ends with whether it is ours.
   */
  async #keep(state: AgendaState): Promise<boolean> {
    const desk = this.#desk
    const { placed, agenda } = desk.state
    this.#take(state)
    const round = this.#round
    const write = async () => {
      if (placed === null || round !== this.#round) return
      if (agenda !== null) this.#known.add(agenda)
      const part = await loadPart(() => import('./keep-agenda.ts'))
      const theirs = await part.keepAgenda(desk, placed, state, this.#known)
      if (theirs === null) return
      this.#round += 1
      if (desk.state.placed?.doc === placed.doc) this.#take(theirs)
    }
    this.#keeping = this.#keeping.then(() => this.#orTell(write))
    await this.#keeping
    return round === this.#round
  }

  #take(state: AgendaState): void {
    this.#desk.update({ agenda: state })
    this.#wakeAtNextNotice()
  }

  async #orTell(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.#desk.updateBoard({ fault: faultOf(error) })
    }
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

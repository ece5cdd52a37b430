import type { HostClock } from '../../scripts/playground/hosts/miro/clock.ts'
import type { BoardHost, BoardTimer, TimerReading } from '../../shared/app/ports.ts'

/** A host's timer on which some orders take long: they may not overtake each other. */
export class SlowTimer implements BoardTimer {
  readonly #clock: HostClock
  #state: TimerReading['state'] = 'stopped'
  #leftAtChange = 0
  #changedAt = 0
  readonly listeners = new Set<(news: TimerReading) => void>()
  /** How long an order is under way, in ms: half of it before it is obeyed. */
  readonly delays = { start: 100, pause: 100 }

  constructor(clock: HostClock) {
    this.#clock = clock
  }

  get now(): TimerReading {
    const gone = this.#state === 'running' ? this.#clock.now() - this.#changedAt : 0
    return { state: this.#state, leftMs: this.#leftAtChange - gone }
  }

  async read(): Promise<TimerReading> {
    await this.#wait(100)
    return this.now
  }

  start(totalMs: number): Promise<void> {
    return this.#obey(this.delays.start, 'running', () => totalMs)
  }

  pause(): Promise<void> {
    return this.#obey(this.delays.pause, 'paused')
  }

  resume(): Promise<void> {
    return this.#obey(100, 'running')
  }

  stop(): Promise<void> {
    return this.#obey(100, 'stopped', () => 0)
  }

  onChange(listener: (news: TimerReading) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** News, whatever the timer says by now. */
  announce(news: TimerReading): void {
    for (const listener of this.listeners) listener(news)
  }

  async #obey(
    delayMs: number,
    state: TimerReading['state'],
    leftMs = () => this.now.leftMs,
  ): Promise<void> {
    await this.#wait(delayMs / 2)
    this.#leftAtChange = leftMs()
    this.#changedAt = this.#clock.now()
    this.#state = state
    await this.#wait(delayMs / 2)
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#clock.after(ms, resolve)
    })
  }
}

/** The same host with another timer. */
export function withTimer(host: BoardHost, timer: BoardTimer): BoardHost {
  return new Proxy(host, {
    get(target, name) {
      if (name === 'timer') return () => Promise.resolve(timer)
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

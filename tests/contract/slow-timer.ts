import type { BoardHost, BoardTimer, TimerReading } from '../../shared/app/ports.ts'

/** A host's timer on which pausing takes long: orders may not overtake each other. */
export class SlowTimer implements BoardTimer {
  readonly #wait: (ms: number) => Promise<void>
  state: TimerReading['state'] = 'stopped'
  leftMs = 0

  constructor(wait: (ms: number) => Promise<void>) {
    this.#wait = wait
  }

  async read(): Promise<TimerReading> {
    await this.#wait(100)
    return { state: this.state, leftMs: this.leftMs }
  }

  async start(totalMs: number): Promise<void> {
    await this.#wait(100)
    this.leftMs = totalMs
    this.state = 'running'
  }

  async pause(): Promise<void> {
    await this.#wait(10_000)
    this.state = 'paused'
  }

  async resume(): Promise<void> {
    await this.#wait(100)
    this.state = 'running'
  }

  async stop(): Promise<void> {
    await this.#wait(100)
    this.state = 'stopped'
  }

  onChange(): () => void {
    return () => undefined
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

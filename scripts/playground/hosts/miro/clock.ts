// The only globals this file borrows; the realm has no page and no Node types.
declare function setTimeout(run: () => void, delayMs: number): number
declare function clearTimeout(handle: number): void

/**
 * Time for the emulated host. Everything that waits (the message boundary, latency, credit windows,
 * the board timer) waits on one clock, so that a test can run an hour of Miro in a moment.
 */
export interface HostClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs at least one macrotask later; gives a function that cancels. */
  after(delayMs: number, run: () => void): () => void
}

/** The clock of the wall, for the playground. */
export function createRealClock(): HostClock {
  return {
    now: () => Date.now(),
    after(delayMs, run) {
      const handle = setTimeout(run, delayMs)
      return () => clearTimeout(handle)
    },
  }
}

interface Waiting {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/**
 * A clock that stands still but for `advance`. With `jumps` it moves on by itself to the next
 * thing anyone waits for, so a thousand calls of 60 ms cost no real time and keep their order.
 * Calls without delay always go ahead, one macrotask each.
 */
export class SimulatedClock implements HostClock {
  readonly #jumps: boolean
  readonly #waiting = new Set<Waiting>()
  #now: number
  #order = 0
  #pumping = false

  constructor(options: { readonly startMs?: number; readonly jumps?: boolean } = {}) {
    this.#now = options.startMs ?? Date.UTC(2026, 0, 5, 9)
    this.#jumps = options.jumps ?? false
  }

  now(): number {
    return this.#now
  }

  after(delayMs: number, run: () => void): () => void {
    const waiting: Waiting = { at: this.#now + Math.max(0, delayMs), order: this.#order++, run }
    this.#waiting.add(waiting)
    this.#pump()
    return () => {
      this.#waiting.delete(waiting)
    }
  }

  /** Moves time on, running what falls due on the way, in order. */
  advance(durationMs: number): void {
    const end = this.#now + durationMs
    for (let next = this.#next(); next !== null && next.at <= end; next = this.#next()) {
      this.#take(next)
    }
    this.#now = end
  }

  #pump(): void {
    if (this.#pumping || !this.#isDue(this.#next())) return
    this.#pumping = true
    setTimeout(() => {
      this.#pumping = false
      const next = this.#next()
      if (next !== null && this.#isDue(next)) this.#take(next)
      this.#pump()
    }, 0)
  }

  #isDue(waiting: Waiting | null): boolean {
    return waiting !== null && (this.#jumps || waiting.at <= this.#now)
  }

  #take(waiting: Waiting): void {
    this.#waiting.delete(waiting)
    this.#now = Math.max(this.#now, waiting.at)
    waiting.run()
  }

  #next(): Waiting | null {
    let first: Waiting | null = null
    for (const waiting of this.#waiting) {
      const isEarlier =
        first === null ||
        waiting.at < first.at ||
        (waiting.at === first.at && waiting.order < first.order)
      if (isEarlier) first = waiting
    }
    return first
  }
}

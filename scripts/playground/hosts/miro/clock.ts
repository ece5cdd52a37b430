// The only globals this file borrows; the realm has no page and no Node types.
declare function setTimeout(run: () => void, delayMs: number): number
declare function clearTimeout(handle: number): void
declare const setImmediate: ((run: () => void) => void) | undefined

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

/** The next macrotask; a timeout costs a whole millisecond where there is something better. */
function runSoon(run: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(run)
  else setTimeout(run, 0)
}

/** The clock of the wall, for the playground. */
export function createRealClock(): HostClock {
  return {
    now: () => Date.now(),
    after(delayMs, run) {
      if (delayMs > 0) {
        const handle = setTimeout(run, delayMs)
        return () => clearTimeout(handle)
      }
      let cancelled = false
      runSoon(() => {
        if (!cancelled) run()
      })
      return () => {
        cancelled = true
      }
    },
  }
}

interface Waiting {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

function isEarlier(a: Waiting, b: Waiting | null): boolean {
  return b === null || a.at < b.at || (a.at === b.at && a.order < b.order)
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
    const waiting: Waiting = { at: this.#now + Math.max(0, delayMs), order: this.#order, run }
    this.#order += 1
    this.#waiting.add(waiting)
    if (this.#jumps || delayMs <= 0) this.#pump()
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
    if (this.#pumping) return
    this.#pumping = true
    runSoon(() => {
      this.#pumping = false
      const next = this.#next()
      if (next === null || (!this.#jumps && next.at > this.#now)) return
      this.#take(next)
      this.#pump()
    })
  }

  #take(waiting: Waiting): void {
    this.#waiting.delete(waiting)
    this.#now = Math.max(this.#now, waiting.at)
    waiting.run()
  }

  /** Waiting things are kept in the order they came, so one that is due already ends the search. */
  #next(): Waiting | null {
    let first: Waiting | null = null
    for (const waiting of this.#waiting) {
      if (isEarlier(waiting, first)) first = waiting
      if (waiting.at <= this.#now) break
    }
    return first
  }
}

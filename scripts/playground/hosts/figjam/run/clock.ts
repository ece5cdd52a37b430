/** Time as the emulator sees it; tests and the playground may bring their own. */
export interface Clock {
  /** Milliseconds from any fixed moment. */
  now(): number
  /** Calls back after a delay, ms. */
  after(delayMs: number, work: () => void): TimerHandle
}

export interface TimerHandle {
  cancel(): void
}

interface Timers {
  setTimeout(work: () => void, delayMs: number): unknown
  clearTimeout(handle: unknown): void
}

/** The surroundings' own clock. */
export function createClock(): Clock {
  const timers = globalThis as unknown as Timers
  return {
    now: () => Date.now(),
    after(delayMs, work) {
      const handle = timers.setTimeout(work, delayMs)
      return { cancel: () => timers.clearTimeout(handle) }
    },
  }
}

/** Time as the emulator sees it; tests and the playground may bring their own. */
export interface Clock {
  /** Milliseconds from any fixed moment. */
  now(): number
  /** Calls back after a delay, ms. */
  after(delayMs: number, work: () => void): Alarm
}

export interface Alarm {
  cancel(): void
}

/** The surroundings' own clock. */
export function createClock(): Clock {
  return {
    now: () => Date.now(),
    after(delayMs, work) {
      const handle = setTimeout(work, delayMs)
      return { cancel: () => clearTimeout(handle) }
    },
  }
}

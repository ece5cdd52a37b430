import { type HostClock, SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import type { Surroundings } from '../../shared/app/ports.ts'

/** Waits of a session on the time of a clock; chance from a counter. */
export function surroundingsOn(clock: HostClock, seed = 1): Surroundings {
  let next = seed
  return {
    now: () => clock.now(),
    offsetMinutes: () => 60,
    after: (delayMs, callback) => clock.after(delayMs, callback),
    seed() {
      next += 1
      return next
    },
  }
}

/** An hour passes in no time: whoever waits is woken as soon as nothing else is to be done. */
export function jumpingClock(): SimulatedClock {
  return new SimulatedClock({ jumps: true })
}

const HASTE = 40

/** The clock of the wall, running faster: for hosts that keep to the wall's. */
export function hastyClock(): HostClock {
  const started = Date.now()
  return {
    now: () => started + (Date.now() - started) * HASTE,
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs / HASTE)
      return () => clearTimeout(timer)
    },
  }
}

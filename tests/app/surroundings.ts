import type { Surroundings } from '../../shared/app/ports.ts'

/** Real time, chance from a seed. */
export function testSurroundings(seed = 1): Surroundings {
  let next = seed
  return {
    now: () => Date.now(),
    offsetMinutes: () => 60,
    after(delayMs, callback) {
      const timer = setTimeout(callback, delayMs)
      return () => clearTimeout(timer)
    },
    seed() {
      next += 1
      return next
    },
  }
}

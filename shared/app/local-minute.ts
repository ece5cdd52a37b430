import type { Surroundings } from './ports.ts'

/** Minutes after local midnight, whole. */
export function localMinute(time: Surroundings): number {
  const minutes = Math.floor(time.now() / 60_000) + time.offsetMinutes()
  return ((minutes % 1440) + 1440) % 1440
}

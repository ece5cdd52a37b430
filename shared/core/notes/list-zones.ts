import type { Zone } from '../board/document.ts'

/**
 * Each zone once, the first of its name: a full zone that was enlarged has more columns further
 * right, which are the same zone.
 */
export function listZones(zones: readonly Zone[]): readonly Zone[] {
  const known = new Map<string, Zone>()
  for (const zone of zones) if (!known.has(zone.id)) known.set(zone.id, zone)
  return [...known.values()]
}

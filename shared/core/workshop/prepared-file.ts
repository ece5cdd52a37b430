import type { WorkshopSetup } from './setup.ts'

/** Names the format and its version; a reader refuses what is newer than it knows. See PREPARED.md. */
export const PREPARED_FORMAT = 'atelier-prepared-workshop'
export const PREPARED_VERSION = 1
/** At the end of the name of such a file. */
export const PREPARED_END = '.atelier.json'
/** In bytes or UTF-16 units; 300 people and a template of one's own take less than half of it. */
export const LONGEST_PREPARED = 2_000_000

/** A prepared workshop as a file: everything the facilitator chose, names included. */
export function writePrepared(setup: WorkshopSetup): string {
  const file = { format: PREPARED_FORMAT, version: PREPARED_VERSION, setup }
  return `${JSON.stringify(file, null, 2)}\n`
}

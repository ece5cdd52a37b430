import type { HostId } from '../../shared/core/board/keys.ts'
import type { StampFault } from '../../shared/core/board/snapshot.ts'
import type { Stamp } from '../../shared/core/board/stamp.ts'
import { encodePool, parsePool } from '../../shared/core/board/stamp-codec.ts'
import { fieldsOf } from '../../shared/core/parse-value.ts'

/** The metadata key of our entries. */
export const ENTRY_KEY = 'atelier'
/**
 * An item takes 6 KB of metadata: https://developers.miro.com/docs/websdk-reference-frame
 * The rest of it holds the entry's frame: names of fields and of carriers.
 */
const LARGEST_POOL = 4_800

/** What a carrier holds: the stamps of the items around it, and who carries the rest. */
export interface PoolEntry {
  readonly pool: string
  /** First carriers of every part of the section's stamps, this one's included. */
  readonly carriers: readonly HostId[]
}

/** Null when there is no entry of ours. */
export function parseEntry(value: unknown): {
  readonly stamps: readonly Stamp[] | StampFault
  readonly carriers: readonly HostId[]
} | null {
  const { pool, carriers } = fieldsOf(value)
  if (typeof pool !== 'string' || !Array.isArray(carriers)) return null
  if (!carriers.every((id): id is HostId => typeof id === 'string')) return null
  return { stamps: parsePool(pool), carriers }
}

/** Splits stamps into parts that an item can carry. */
export function splitStamps(stamps: readonly Stamp[]): readonly (readonly Stamp[])[] {
  if (encodePool(stamps).length <= LARGEST_POOL || stamps.length < 2) return [stamps]
  const half = Math.ceil(stamps.length / 2)
  return [...splitStamps(stamps.slice(0, half)), ...splitStamps(stamps.slice(half))]
}

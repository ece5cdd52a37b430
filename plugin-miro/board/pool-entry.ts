import * as v from 'valibot'
import type { HostId } from '../../shared/core/board/keys.ts'
import type { StampFault } from '../../shared/core/board/snapshot.ts'
import type { Stamp } from '../../shared/core/board/stamp.ts'
import { encodePool, parsePool } from '../../shared/core/board/stamp-codec.ts'

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

const entry = v.object({ pool: v.string(), carriers: v.array(v.string()) })

/** Null when there is no entry of ours. */
export function parseEntry(value: unknown): {
  readonly stamps: readonly Stamp[] | StampFault
  readonly carriers: readonly HostId[]
} | null {
  const parsed = v.safeParse(entry, value)
  if (!parsed.success) return null
  const { pool, carriers } = parsed.output
  return { stamps: parsePool(pool), carriers: carriers as readonly string[] as readonly HostId[] }
}

/** Splits stamps into parts that an item can carry. */
export function splitStamps(stamps: readonly Stamp[]): readonly (readonly Stamp[])[] {
  if (encodePool(stamps).length <= LARGEST_POOL || stamps.length < 2) return [stamps]
  const half = Math.ceil(stamps.length / 2)
  return [...splitStamps(stamps.slice(0, half)), ...splitStamps(stamps.slice(half))]
}

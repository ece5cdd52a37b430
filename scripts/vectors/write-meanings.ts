import { unpackKeys } from '../../shared/core/clusters/vectors/unpack-keys.ts'
import { packKeys } from './pack-keys.ts'
import type { WrittenMeaning } from './read-meanings.ts'

const HEADER_BYTES = 36
const ENGLISH_BYTES_AT = 24
const FRENCH_BYTES_AT = 28
const ALIASES_AT = 16
const ALIAS_BYTES_AT = 32
const WRITTEN = /^[=*>]/

/** The table with these meanings among its aliases, in the place of those that were written before. */
export function writeMeanings(table: Uint8Array, meanings: readonly WrittenMeaning[]): Uint8Array {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const english = HEADER_BYTES + view.getUint32(ENGLISH_BYTES_AT, true)
  const aliases = english + view.getUint32(FRENCH_BYTES_AT, true)
  const targets = aliases + view.getUint32(ALIAS_BYTES_AT, true)
  const count = view.getUint32(ALIASES_AT, true)
  const entries = new Map(
    unpackKeys(table.subarray(HEADER_BYTES, english)).map((key, entry) => [key, entry]),
  )
  const known = unpackKeys(table.subarray(aliases, targets))
    .map((key, at) => ({ key, entry: view.getUint16(targets + 2 * at, true) }))
    .filter(({ key }) => !WRITTEN.test(key))
  const written = meanings.map(({ key, target }) => {
    const entry = entries.get(target)
    if (entry === undefined) throw new Error(`The table has no ${target}, for ${key}.`)
    return { key, entry }
  })
  const all = [...known, ...written]
  const keys = packKeys(all.map(({ key }) => key))
  const made = Uint8Array.from([
    ...table.subarray(0, aliases),
    ...keys,
    ...all.flatMap(({ entry }) => [entry & 255, entry >> 8]),
    ...table.subarray(targets + 2 * count),
  ])
  const header = new DataView(made.buffer)
  header.setUint32(ALIASES_AT, all.length, true)
  header.setUint32(ALIAS_BYTES_AT, keys.length, true)
  return made
}

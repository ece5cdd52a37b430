import { BYTES_OF_SHARES, type Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { readTable } from './read-table.ts'

/**
 * The table with zeros for the vectors and themes of words that have another meaning now: no key leads
 * to these, and zeros weigh nothing once packed. Throws when a key leads to zeros: its own meaning was
 * given up in an earlier table, which is where to begin again.
 */
export function blankEntries(table: Uint8Array): Uint8Array {
  const blank = Uint8Array.from(table)
  const meaning = readTable(blank)
  const { codes, dimensions, groupSize, rarity, themes } = meaning
  const groups = dimensions / groupSize
  const keys = listKeys(meaning)
  for (let entry = 0; entry < rarity.length; entry++) {
    const own = codes.subarray(entry * groups, (entry + 1) * groups)
    const key = keys.get(entry)
    if (key !== undefined && own.every((code) => code === 0))
      throw new Error(`The table has no meaning of ${key} any more: begin with one of before.`)
    if (key !== undefined) continue
    own.fill(0)
    themes.shares.fill(0, entry * BYTES_OF_SHARES, (entry + 1) * BYTES_OF_SHARES)
  }
  return blank
}

/** By entry, a key that leads to it. */
function listKeys({ entries }: Meaning): ReadonlyMap<number, string> {
  return new Map(
    [...entries.en, ...entries.fr].map(([key, entry]): [number, string] => [entry, key]),
  )
}

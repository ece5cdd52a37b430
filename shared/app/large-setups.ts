import { fieldsOf } from '../core/parse-value.ts'
import type { Store } from './ports.ts'
import { readInPieces, writeInPieces } from './store-pieces.ts'
import { STORED } from './stored.ts'

/** Entries hold 64 KB on one host and 100 kB on the other; a character takes up to three bytes. */
const LONGEST_ENTRY = 20_000
const PLACES = ['setup-a', 'setup-b'] as const

/**
 * A store that takes a setup with templates of any size. What one entry cannot hold is written in
 * pieces, where the last one is not: a run that dies in the middle leaves the former setup readable.
 */
export function holdingLargeSetups(store: Store): Store {
  const placeIn = (value: unknown) => PLACES.find((place) => place === fieldsOf(value)['in'])
  return {
    async read(name) {
      const value = await store.read(name)
      const place = name === STORED.setup ? placeIn(value) : undefined
      return place === undefined ? value : readInPieces(store, place)
    },
    async write(name, value) {
      const isLarge = name === STORED.setup && JSON.stringify(value).length > LONGEST_ENTRY
      if (!isLarge) return store.write(name, value)
      const [first, second] = PLACES
      const place = placeIn(await store.read(name)) === first ? second : first
      await writeInPieces(store, place, value)
      await store.write(name, { in: place })
    },
  }
}

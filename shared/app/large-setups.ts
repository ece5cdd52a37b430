import { fieldsOf } from '../core/parse-value.ts'
import type { Store } from './ports.ts'
import { readInPieces, writeInPieces } from './store-pieces.ts'
import { isSetupName } from './stored.ts'

/** Entries hold 64 KB on one host and 100 kB on the other; a character takes up to three bytes. */
const LONGEST_ENTRY = 20_000
/** Ends of the names under which the pieces are. */
const PLACES = ['a', 'b'] as const

/**
 * A store that takes setups with templates of any size. What one entry cannot hold is written in
 * pieces, where the last one is not: a run that dies in the middle leaves the former setup readable.
 */
export function holdingLargeSetups(store: Store): Store {
  const placeIn = (value: unknown) => PLACES.find((place) => place === fieldsOf(value)['in'])
  return {
    async read(name) {
      const value = await store.read(name)
      const place = isSetupName(name) ? placeIn(value) : undefined
      return place === undefined ? value : readInPieces(store, `large-${name}-${place}`)
    },
    async write(name, value) {
      const isLarge = isSetupName(name) && JSON.stringify(value).length > LONGEST_ENTRY
      if (!isLarge) return store.write(name, value)
      const place = placeIn(await store.read(name)) === 'a' ? 'b' : 'a'
      await writeInPieces(store, `large-${name}-${place}`, value)
      await store.write(name, { in: place })
    },
  }
}

import { fieldsOf } from '../core/parse-value.ts'
import type { Store } from './ports.ts'
import { readInPieces, writeInPieces } from './store-pieces.ts'
import { isSetupName } from './stored.ts'

/** Entries hold 64 KB on one host and 100 kB on the other; a character takes up to three bytes. */
const LONGEST_ENTRY = 20_000
/** End of the name under which the pieces are; an earlier Atelier had a second one. */
const PLACE = 'a'
const PLACES = [PLACE, 'b'] as const

/**
 * A store that takes setups with templates of any size: what one entry cannot hold is written in pieces,
 * and the entry says so.
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
      await writeInPieces(store, `large-${name}-${PLACE}`, value)
      await store.write(name, { in: PLACE })
    },
  }
}

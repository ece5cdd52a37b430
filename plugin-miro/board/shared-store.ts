import type { Store } from '../../shared/app/ports.ts'
import { unhurried } from './calls.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import type { Keepsake } from './keepsake.ts'

/** The collection that everybody on the board shares; 64 KB a key. */
const COLLECTION = 'atelier'
/** What the session calls the setup, which alone tells a workshop from its items. */
const SETUP = 'setup'

/** What is kept with the board. On a copied board the setup is found again on the items. */
export function openSharedStore({ api, calls }: Desk, keepsake: Keepsake): Store {
  const collection = api.storage.collection(COLLECTION)
  const read = (name: string) => calls.call(COST.plain, unhurried, () => collection.get(name))
  const write = async (name: string, value: unknown) => {
    await calls.call(COST.plain, unhurried, () => collection.set(name, value as never))
  }
  const recover = async () => {
    const found = await keepsake.find()
    if (found === undefined) return undefined
    try {
      await write(SETUP, found)
    } catch {
      // On a board that cannot be written it is found again the next time.
    }
    return found
  }
  return {
    async read(name) {
      const value = await read(name)
      if (name !== SETUP) return value
      const setup = value ?? (value === null ? null : await recover())
      keepsake.take(setup)
      return setup
    },
    async write(name, value) {
      await write(name, value)
      if (name === SETUP) keepsake.take(value)
    },
  }
}

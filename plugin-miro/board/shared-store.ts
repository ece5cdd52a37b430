import { holdingLargeSetups } from '../../shared/app/large-setups.ts'
import type { Store } from '../../shared/app/ports.ts'
import { isSetupName, namesBeside, STORED } from '../../shared/app/stored.ts'
import { unhurried } from './calls.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import type { Keepsake } from './keepsake.ts'

/** What is kept with the board. On a copied board the setups are found again on the items. */
export function openSharedStore({ calls, collection }: Desk, keepsake: Keepsake): Store {
  const { read, write } = holdingLargeSetups({
    read: (name) => calls.call(COST.plain, unhurried, () => collection.get(name)),
    async write(name, value) {
      await calls.call(COST.plain, unhurried, () => collection.set(name, value))
    },
  })
  const recover = async () => {
    const [first, ...others] = await keepsake.find()
    if (first === undefined) return undefined
    try {
      for (const { doc, setup } of others) await write(namesBeside(doc).setup, setup)
      if (others.length > 0) {
        await write(
          STORED.others,
          others.map(({ doc }) => doc),
        )
      }
      // Last: once it is there, nobody looks for the others.
      await write(STORED.setup, first.setup)
    } catch {
      // On a board that cannot be written it is found again the next time.
    }
    return first.setup
  }
  return {
    async read(name) {
      const value = await read(name)
      if (!isSetupName(name)) return value
      const isLost = value === undefined && name === STORED.setup
      const setup = isLost ? await recover() : value
      keepsake.take(setup)
      return setup
    },
    async write(name, value) {
      await write(name, value)
      if (isSetupName(name)) keepsake.take(value)
    },
  }
}

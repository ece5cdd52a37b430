import type { Surroundings } from '../../shared/app/ports.ts'
import { type CallOptions, unhurried } from './calls.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'

/** Beside what the session keeps in the same collection, under names of its own. */
const NAME = 'revision'

/**
 * Tells other facilitators' pages that stamps were written, so that they read them again. Miro
 * pushes changes of a collection for free; asking would cost credits at every reading.
 */
export class RevisionMark {
  readonly #desk: Desk
  readonly #time: Surroundings
  #own = ''
  #listening: Promise<unknown> | null = null

  constructor(desk: Desk, time: Surroundings) {
    this.#desk = desk
    this.#time = time
  }

  /** From the first reading on: before it there is nothing to forget. */
  async listen(options: CallOptions): Promise<void> {
    const { calls, collection, shelf } = this.#desk
    const hear = (value: unknown) => {
      if (value !== undefined && value !== null && value !== this.#own) shelf.forget()
    }
    this.#listening ??= calls.call(0, options, () => collection.onValue(NAME, hear))
    try {
      await this.#listening
    } catch (error) {
      this.#listening = null
      throw error
    }
  }

  async change(): Promise<void> {
    const { calls, collection } = this.#desk
    this.#own = `${this.#time.now().toString(36)}-${this.#time.seed().toString(36)}`
    await calls.call(COST.plain, unhurried, () => collection.set(NAME, this.#own))
  }
}

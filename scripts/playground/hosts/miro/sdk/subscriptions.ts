import type { Commander, EventHandler } from './commander.ts'

/** Remembers which inner handler serves which of the app's, so `off` finds it. */
export class SubscriptionBook {
  readonly #commander: Commander
  readonly #entries: {
    readonly event: string
    readonly outer: unknown
    readonly inner: EventHandler
  }[] = []

  constructor(commander: Commander) {
    this.#commander = commander
  }

  add(event: string, outer: unknown, inner: EventHandler, place: object = {}): Promise<void> {
    this.#entries.push({ event, outer, inner })
    return this.#commander.subscribe(event, inner, place)
  }

  async remove(event: string, outer: unknown): Promise<void> {
    const index = this.#entries.findIndex((entry) => entry.event === event && entry.outer === outer)
    const [entry] = index < 0 ? [] : this.#entries.splice(index, 1)
    if (entry !== undefined) await this.#commander.unsubscribe(event, entry.inner)
  }
}

import type { Surroundings } from '../../shared/app/ports.ts'
import { WorkshopError } from '../../shared/core/errors.ts'

/**
 * Budgets and weights: https://developers.miro.com/docs/websdk-reference-rate-limiting
 * Other apps of the same user may share them, so we spend at most 80 %.
 */
const PER_MINUTE = 100_000
const PER_HOUR = 1_000_000
const SHARE = 0.8
/** A call counts when it reaches the host, which may be a little after it left. */
const ON_THE_WAY_MS = 2_000
const MINUTE_MS = 60_000 + ON_THE_WAY_MS
const HOUR_MS = 3_600_000 + ON_THE_WAY_MS

export const COST = { plain: 50, heavy: 500 } as const

interface Spent {
  readonly at: number
  readonly cost: number
}

/** Counts what we spend over both windows, and makes callers wait for the shorter one. */
export class CreditMeter {
  readonly #time: Surroundings
  readonly #spent: Spent[] = []
  #minuteStart = 0
  #inMinute = 0
  #inHour = 0

  constructor(time: Surroundings) {
    this.#time = time
  }

  /**
   * Takes the cost now and answers 0, or takes nothing and answers how long to wait, in ms.
   * @throws WorkshopError `rate-limited-hour` when the hour's share is used up.
   */
  take(cost: number): number {
    this.#forget()
    if (this.#inHour + cost > PER_HOUR * SHARE) {
      throw new WorkshopError('rate-limited-hour', 'The share of this hour’s credits is used up.')
    }
    if (this.#inMinute + cost > PER_MINUTE * SHARE) return this.#untilRoom(cost)
    this.#spent.push({ at: this.#time.now(), cost })
    this.#inMinute += cost
    this.#inHour += cost
    return 0
  }

  /** Credits spent in the last hour, for figures. */
  get spent(): number {
    this.#forget()
    return this.#inHour
  }

  #untilRoom(cost: number): number {
    const now = this.#time.now()
    let free = PER_MINUTE * SHARE - this.#inMinute
    for (let index = this.#minuteStart; index < this.#spent.length; index += 1) {
      const entry = this.#spent[index]
      if (entry === undefined) break
      free += entry.cost
      if (free >= cost) return Math.max(1, entry.at + MINUTE_MS - now)
    }
    return MINUTE_MS
  }

  #forget(): void {
    const now = this.#time.now()
    let entry = this.#spent[this.#minuteStart]
    while (entry !== undefined && entry.at <= now - MINUTE_MS) {
      this.#inMinute -= entry.cost
      this.#minuteStart += 1
      entry = this.#spent[this.#minuteStart]
    }
    let oldest = this.#spent[0]
    while (oldest !== undefined && oldest.at <= now - HOUR_MS) {
      this.#inHour -= oldest.cost
      this.#spent.shift()
      this.#minuteStart -= 1
      oldest = this.#spent[0]
    }
  }
}

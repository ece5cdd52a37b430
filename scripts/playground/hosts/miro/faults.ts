import { refuse, refuseEmulated, sentences } from './refusal.ts'

/** What happens to one call instead of its answer. `lost-reply`: it is done, nobody hears. */
export type CallFault =
  | { readonly kind: 'refuse'; readonly message: string }
  | { readonly kind: 'lost-reply' }
  | { readonly kind: 'hang' }

/** Troubles on demand, read at every call; tests and the playground's controls set them. */
export class MiroFaults {
  /** Added to every call, in ms. */
  latencyMs = 0
  /** Up to this much more, from the seed; calls then finish out of order. */
  latencyJitterMs = 0
  /** Share of calls that fail, from the seed. */
  failureRate = 0
  offline = false
  /** A viewer's board: reads work, writes are refused. */
  readOnly = false
  /** Decides about a call by its number (from 1) and name; null lets it pass. */
  onCall: ((call: number, command: string) => CallFault | null) | null = null
  readonly #lockedTries = new Map<string, number>()

  /** The item is being edited by someone: that many tries fail, then it is free. */
  lockItem(id: string, tries: number): void {
    this.#lockedTries.set(id, tries)
  }

  /** Refuses while someone holds the item; transient (…/websdk-reference-error-handling). */
  checkFree(id: string): void {
    const left = this.#lockedTries.get(id) ?? 0
    if (left <= 0) return
    this.#lockedTries.set(id, left - 1)
    refuse(sentences.lockedByClient(id))
  }

  /** Refuses a frame write while someone holds one of its children. */
  checkChildrenFree(id: string, children: readonly string[]): void {
    for (const child of children) {
      const left = this.#lockedTries.get(child) ?? 0
      if (left <= 0) continue
      this.#lockedTries.set(child, left - 1)
      refuse(sentences.lockedChildren(id))
    }
  }

  /** Refuses by chance. */
  checkLuck(draw: () => number): void {
    if (this.failureRate > 0 && draw() < this.failureRate) {
      refuseEmulated(sentences.unknown('the emulated network failed'))
    }
  }
}

/** A seeded source of numbers in [0, 1): mulberry32, a public-domain generator. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

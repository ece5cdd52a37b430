/**
 * How often each feature (a stem, a run of letters) is in a note, in the order they are met.
 * Features are numbered: a string costs a look-up at every turn.
 */
export interface Bag {
  readonly features: Uint32Array
  readonly times: Uint32Array
}

/** Numbers features as they are met, and counts them note by note. */
export class FeatureCounter {
  readonly #numbers = new Map<string, number>()
  /** Where each feature stands in the last bag that holds it. */
  readonly #places: number[] = []

  get size(): number {
    return this.#numbers.size
  }

  numberOf(feature: string): number {
    const known = this.#numbers.get(feature)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(feature, number)
    this.#places.push(0)
    return number
  }

  count(list: readonly number[]): Bag {
    const features = new Uint32Array(list.length)
    const times = new Uint32Array(list.length)
    let size = 0
    for (const feature of list) {
      const place = this.#places[feature] ?? 0
      // A place left by another bag holds another feature in this one, or none yet.
      if (place < size && features[place] === feature) {
        times[place] = (times[place] ?? 0) + 1
      } else {
        this.#places[feature] = size
        features[size] = feature
        times[size] = 1
        size += 1
      }
    }
    return { features: features.subarray(0, size), times: times.subarray(0, size) }
  }
}

import { type Chance, shuffle } from './chance.ts'

/** Something a group could write, and where. */
export interface Sample {
  readonly text: string
  readonly canvas: string
  readonly zone: string
}

/** Samples drawn one by one: none comes back before all that fit were used. */
export class SampleDeck {
  readonly #samples: readonly Sample[]
  readonly #chance: Chance
  #left: readonly Sample[] = []

  constructor(samples: readonly Sample[], chance: Chance) {
    this.#samples = samples
    this.#chance = chance
  }

  /** The next sample that fits, or null when none ever does. */
  draw(fits: (sample: Sample) => boolean): Sample | null {
    return this.#take(fits) ?? this.#takeAgain(fits)
  }

  #take(fits: (sample: Sample) => boolean): Sample | null {
    const at = this.#left.findIndex(fits)
    const found = this.#left[at]
    if (found === undefined) return null
    this.#left = this.#left.filter((_, index) => index !== at)
    return found
  }

  #takeAgain(fits: (sample: Sample) => boolean): Sample | null {
    const again = this.#samples.filter(fits)
    if (again.length === 0) return null
    this.#left = [...this.#left, ...shuffle(again, this.#chance)]
    return this.#take(fits)
  }
}

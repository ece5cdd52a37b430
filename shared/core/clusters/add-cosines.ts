import { partSteps, type Steps } from '../steps.ts'
import type { Bag } from './count-features.ts'

/** An index of features: which notes hold each, and with what weight, note after note. */
interface Index {
  /** Where the list of each feature begins; it ends where the next begins. */
  readonly starts: Uint32Array
  readonly notes: Uint32Array
  readonly weights: Float64Array
}

/**
 * Adds `share` times the TF-IDF cosine of every pair of bags to the flat triangle `pairs`.
 * Only pairs with a feature in common are visited, through an index of features.
 *
 * @param features how many features the bags number.
 */
export function* addCosines(
  bags: readonly Bag[],
  features: number,
  share: number,
  pairs: Float64Array,
): Steps<void> {
  const frequency = yield* partSteps(countBags(bags, features), 0, 0.1)
  const rarity = Float64Array.from(
    frequency,
    (count) => Math.log((bags.length + 1) / (count + 1)) + 1,
  )
  const { starts, notes, weights } = makeIndex(frequency)
  const ends = starts.slice()
  for (const [note, bag] of bags.entries()) {
    yield 0.1 + 0.9 * (note / bags.length)
    const row = (note * (note - 1)) / 2
    const weighted = weighBag(bag, rarity)
    for (let place = 0; place < weighted.length; place++) {
      const feature = bag.features[place] ?? 0
      if ((frequency[feature] ?? 0) < 2) continue
      const weight = weighted[place] ?? 0
      const shared = share * weight
      const end = ends[feature] ?? 0
      for (let at = starts[feature] ?? 0; at < end; at++) {
        const pair = row + (notes[at] ?? 0)
        pairs[pair] = (pairs[pair] ?? 0) + shared * (weights[at] ?? 0)
      }
      notes[end] = note
      weights[end] = weight
      ends[feature] = end + 1
    }
  }
}

/** In how many bags each feature is. */
function* countBags(bags: readonly Bag[], features: number): Steps<Uint32Array> {
  const frequency = new Uint32Array(features)
  for (const [index, bag] of bags.entries()) {
    yield index / bags.length
    for (const feature of bag.features) frequency[feature] = (frequency[feature] ?? 0) + 1
  }
  return frequency
}

/** Empty, with room for what `frequency` announces; a feature of one note brings nothing near. */
function makeIndex(frequency: Uint32Array): Index {
  const starts = new Uint32Array(frequency.length)
  let room = 0
  frequency.forEach((count, feature) => {
    starts[feature] = room
    if (count > 1) room += count
  })
  return { starts, notes: new Uint32Array(room), weights: new Float64Array(room) }
}

/** TF-IDF weights of a bag, scaled to length 1, in the order of its features. */
function weighBag({ features, times }: Bag, rarity: Float64Array): Float64Array {
  const weights = new Float64Array(features.length)
  let squares = 0
  for (let place = 0; place < weights.length; place++) {
    const weight = (1 + Math.log(times[place] ?? 1)) * (rarity[features[place] ?? 0] ?? 0)
    weights[place] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  return weights.map((weight) => weight / length)
}

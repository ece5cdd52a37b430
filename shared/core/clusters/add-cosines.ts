import type { Steps } from '../steps.ts'

/** How often each feature (a stem, a run of letters) is in a note. */
export type Bag = ReadonlyMap<string, number>

interface Posting {
  readonly notes: number[]
  readonly weights: number[]
}

/**
 * Adds `share` times the TF-IDF cosine of every pair of bags to the flat triangle `pairs`.
 * Only pairs with a feature in common are visited, through an index of features.
 */
export function* addCosines(bags: readonly Bag[], share: number, pairs: Float64Array): Steps<void> {
  const frequency = yield* countBags(bags)
  const index = new Map<string, Posting>()
  for (const [note, bag] of bags.entries()) {
    yield note / bags.length
    const row = (note * (note - 1)) / 2
    for (const [feature, weight] of weighBag(bag, frequency, bags.length)) {
      if ((frequency.get(feature) ?? 0) < 2) continue
      const posting = index.get(feature) ?? { notes: [], weights: [] }
      if (posting.notes.length === 0) index.set(feature, posting)
      addPosting(posting, row, share * weight, pairs)
      posting.notes.push(note)
      posting.weights.push(weight)
    }
  }
}

/** In how many bags each feature is. */
function* countBags(bags: readonly Bag[]): Steps<Map<string, number>> {
  const frequency = new Map<string, number>()
  for (const bag of bags) {
    yield 0
    for (const feature of bag.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1)
  }
  return frequency
}

function addPosting(posting: Posting, row: number, weight: number, pairs: Float64Array): void {
  const { notes, weights } = posting
  for (let at = 0; at < notes.length; at++) {
    const pair = row + (notes[at] ?? 0)
    pairs[pair] = (pairs[pair] ?? 0) + weight * (weights[at] ?? 0)
  }
}

/** TF-IDF weights of a bag, scaled to length 1. */
function weighBag(
  bag: Bag,
  frequency: ReadonlyMap<string, number>,
  count: number,
): [string, number][] {
  const weighted: [string, number][] = []
  let squares = 0
  for (const [feature, times] of bag) {
    const rarity = Math.log((count + 1) / ((frequency.get(feature) ?? 0) + 1)) + 1
    const weight = (1 + Math.log(times)) * rarity
    weighted.push([feature, weight])
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  return weighted.map(([feature, weight]) => [feature, weight / length])
}

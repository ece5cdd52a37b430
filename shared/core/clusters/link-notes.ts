import type { Steps } from '../steps.ts'
import type { Merge } from './clustering.ts'
import { locatePair } from './pairs.ts'

/** Distances this close are a tie, won by the lower index; similarities are rounded to 1e-6 before. */
const TIE = 1e-9

interface Step {
  readonly low: number
  readonly high: number
  readonly distance: number
}

/**
 * Builds the tree of average linkage by following nearest neighbours until two are each other's
 * nearest (Benzécri 1982; https://en.wikipedia.org/wiki/Nearest-neighbor_chain_algorithm): time and
 * memory grow with the square of the notes. The triangle of distances is used up.
 */
export function* linkNotes(count: number, distances: Float64Array): Steps<Merge[]> {
  const alive = Array.from({ length: count }, (_, index) => index)
  const sizes = new Float64Array(count).fill(1)
  const heights = new Float64Array(count)
  const steps: Step[] = []
  const chain: number[] = []
  while (alive.length > 1) {
    yield (1 - alive.length / count) ** 0.5
    if (chain.length === 0) chain.push(alive[0] ?? 0)
    const last = chain[chain.length - 1] ?? 0
    const before = chain[chain.length - 2]
    const nearest = findNearest(last, before, alive, distances)
    if (nearest.index !== before) {
      chain.push(nearest.index)
      continue
    }
    chain.length -= 2
    const low = Math.min(last, nearest.index)
    const high = Math.max(last, nearest.index)
    // A mean of equal numbers may come out a hair lower than they are; a pile never stands below its parts.
    const height = Math.max(nearest.distance, heights[low] ?? 0, heights[high] ?? 0)
    heights[low] = height
    steps.push({ low, high, distance: height })
    alive.splice(alive.indexOf(high), 1)
    averageInto(low, high, alive, sizes, distances)
  }
  return nameNodes(count, steps)
}

function findNearest(
  from: number,
  before: number | undefined,
  alive: readonly number[],
  distances: Float64Array,
): { readonly index: number; readonly distance: number } {
  let index = before ?? -1
  let distance =
    before === undefined ? Number.POSITIVE_INFINITY : (distances[locatePair(from, before)] ?? 0)
  for (const other of alive) {
    if (other === from) continue
    const candidate = distances[locatePair(from, other)] ?? 0
    if (candidate < distance - TIE) {
      distance = candidate
      index = other
    }
  }
  return { index, distance }
}

/** The distance to a merged pile is the mean of the distances to its notes. */
function averageInto(
  low: number,
  high: number,
  alive: readonly number[],
  sizes: Float64Array,
  distances: Float64Array,
): void {
  const lowSize = sizes[low] ?? 1
  const highSize = sizes[high] ?? 1
  for (const other of alive) {
    if (other === low) continue
    const at = locatePair(low, other)
    const sum =
      lowSize * (distances[at] ?? 0) + highSize * (distances[locatePair(high, other)] ?? 0)
    distances[at] = sum / (lowSize + highSize)
  }
  sizes[low] = lowSize + highSize
}

/** Steps in order of distance, their piles named by node: a chain finds them in another order. */
function nameNodes(count: number, steps: readonly Step[]): Merge[] {
  const node = Array.from({ length: count }, (_, index) => index)
  const order = steps.map((step, found) => ({ step, found }))
  order.sort((a, b) => a.step.distance - b.step.distance || a.found - b.found)
  return order.map(({ step }, index) => {
    const merge = {
      left: node[step.low] ?? step.low,
      right: node[step.high] ?? step.high,
      distance: step.distance,
    }
    node[step.low] = count + index
    return merge
  })
}

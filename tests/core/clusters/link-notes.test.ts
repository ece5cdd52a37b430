import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Merge } from '../../../shared/core/clusters/clustering.ts'
import { linkNotes } from '../../../shared/core/clusters/link-notes.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

const TRIANGLE = fc.integer({ min: 2, max: 12 }).chain((count) =>
  fc.tuple(
    fc.constant(count),
    fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), {
      minLength: (count * (count - 1)) / 2,
      maxLength: (count * (count - 1)) / 2,
    }),
  ),
)

describe('linkNotes', () => {
  it('links the closest first and averages over notes', () => {
    // 0-1 are .2 apart, 2 is .6 and .8 from them.
    expect(finishSteps(linkNotes(3, Float64Array.from([0.2, 0.6, 0.8])))).toEqual([
      { left: 0, right: 1, distance: 0.2 },
      { left: 3, right: 2, distance: 0.7 },
    ])
  })

  it('[C2] gives ties to the lower index', () => {
    expect(
      finishSteps(linkNotes(4, new Float64Array(6).fill(0.5))).map((merge) => merge.left),
    ).toEqual([0, 4, 5])
  })

  it('finds the tree that trying every pair at every step finds', () => {
    fc.assert(
      fc.property(TRIANGLE, ([count, values]) => {
        // Means of whole numbers tie often, and trees of ties are many; means of roots hardly ever do.
        const distances = Float64Array.from(values, (value) => Math.sqrt(value) / 1_000)
        const heights = linkEveryPair(count, distances)
        finishSteps(linkNotes(count, distances.slice())).forEach((merge, index) => {
          expect(merge.distance).toBeCloseTo(heights[index] ?? 0, 9)
        })
      }),
    )
  })

  it('makes each node once, from nodes made before, never closer than its parts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }).chain((count) =>
          fc.tuple(
            fc.constant(count),
            fc.array(fc.constantFrom(0, 0.1, 0.3, 0.7, 1), {
              minLength: (count * (count - 1)) / 2,
              maxLength: (count * (count - 1)) / 2,
            }),
          ),
        ),
        ([count, values]) => {
          const merges = finishSteps(linkNotes(count, Float64Array.from(values)))
          expect(merges).toHaveLength(Math.max(0, count - 1))
          expect(areOrdered(count, merges)).toBe(true)
        },
      ),
    )
  })
})

function areOrdered(count: number, merges: readonly Merge[]): boolean {
  const used = new Set<number>()
  return merges.every((merge, index) => {
    const isNew = !used.has(merge.left) && !used.has(merge.right)
    used.add(merge.left).add(merge.right)
    const isMade = Math.max(merge.left, merge.right) < count + index
    return isNew && isMade && merge.distance >= (merges[index - 1]?.distance ?? 0)
  })
}

/** Average linkage by its definition: at each step, the mean over all pairs of notes of two piles. */
function linkEveryPair(count: number, distances: Float64Array): number[] {
  let piles = Array.from({ length: count }, (_, index) => [index])
  const heights: number[] = []
  while (piles.length > 1) {
    let best = { distance: Number.POSITIVE_INFINITY, a: piles[0], b: piles[0] }
    for (const a of piles) {
      for (const b of piles.slice(0, piles.indexOf(a))) {
        const pairs = a.flatMap((i) => b.map((j) => distances[readPair(i, j)] ?? 0))
        const distance = pairs.reduce((sum, value) => sum + value, 0) / pairs.length
        if (distance < best.distance) best = { distance, a, b }
      }
    }
    heights.push(best.distance)
    const { a, b } = best
    piles = [...piles.filter((pile) => pile !== a && pile !== b), [...(a ?? []), ...(b ?? [])]]
  }
  return heights
}

function readPair(i: number, j: number): number {
  return (Math.max(i, j) * (Math.max(i, j) - 1)) / 2 + Math.min(i, j)
}

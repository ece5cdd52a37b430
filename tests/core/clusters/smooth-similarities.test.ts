import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locatePair, makePairs } from '../../../shared/core/clusters/pairs.ts'
import { smoothSimilarities } from '../../../shared/core/clusters/smooth-similarities.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

const SIMILARITY = fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1e6)
const BOARD = fc.integer({ min: 0, max: 12 }).chain((count) =>
  fc.tuple(
    fc.constant(count),
    fc.array(SIMILARITY, {
      minLength: makePairs(count).length,
      maxLength: makePairs(count).length,
    }),
  ),
)

function smooth(count: number, similarities: readonly number[]): Float64Array {
  return finishSteps(smoothSimilarities(count, Float64Array.from(similarities)))
}

describe('smoothSimilarities', () => {
  it('[C3] brings two notes nearer that a third is like, and parts them from a fourth', () => {
    const alike = makePairs(4)
    alike[locatePair(0, 1)] = 0.5
    alike[locatePair(1, 2)] = 0.5
    alike[locatePair(0, 2)] = 0.1
    const smoothed = smooth(4, [...alike])
    expect(smoothed[locatePair(0, 2)]).toBeGreaterThan(0.1)
    expect(smoothed[locatePair(0, 3)]).toBe(0)
  })

  it('leaves notes without a neighbour as they are', () => {
    expect([...smooth(3, [0.04, -0.2, 0.01])]).toEqual([0.04, -0.2, 0.01])
    expect([...smooth(1, [])]).toEqual([])
  })

  it('is what the four nearest notes of each say, of those that are anything like it', () => {
    fc.assert(
      fc.property(BOARD, ([count, similarities]) => {
        const indices = [...Array(count).keys()]
        const read = (i: number, j: number) => similarities[locatePair(i, j)] ?? 0
        const through = (i: number, j: number) => {
          const near = indices
            .filter((other) => other !== i && read(i, other) > 0.05)
            .sort((a, b) => read(i, b) - read(i, a) || a - b)
            .slice(0, 4)
            .map((other) => read(other === j ? i : other, j))
          return near.length === 0
            ? read(i, j)
            : near.reduce((sum, value) => sum + value, 0) / near.length
        }
        const smoothed = smooth(count, similarities)
        for (const i of indices) {
          for (const j of indices.slice(0, i)) {
            const expected = 0.6 * read(i, j) + 0.2 * (through(i, j) + through(j, i))
            expect(smoothed[locatePair(i, j)]).toBeCloseTo(expected, 5)
          }
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../../scripts/bench/agreement.ts'

describe('measureAgreement', () => {
  it('is 1 for the same piles under other names', () => {
    expect(measureAgreement(['a', 'a', 'b', 'c'], ['x', 'x', 'z', 'y'])).toEqual({
      ari: expect.closeTo(1),
      ami: expect.closeTo(1),
      v: expect.closeTo(1),
    })
  })

  it('is 0 for leaving every note alone', () => {
    expect(measureAgreement(['a', 'a', 'b', 'b'], ['1', '2', '3', '4'])).toEqual({
      ari: expect.closeTo(0),
      ami: expect.closeTo(0),
      v: expect.closeTo(2 / 3),
    })
  })

  // Worked by hand. Pairs together: 1 in the table, 2 and 2 in the margins, 6 in all; expected 4/6.
  it('is as worked out by hand on a small table', () => {
    const { ari } = measureAgreement(['a', 'a', 'b', 'b'], ['x', 'x', 'y', 'z'])
    expect(ari).toBeCloseTo((1 - (2 * 1) / 6) / ((2 + 1) / 2 - (2 * 1) / 6))
  })

  // The example of scikit-learn: https://scikit-learn.org/stable/modules/clustering.html#mutual-information-based-scores
  it('gives the published figure for three piles against two', () => {
    const { ami, ari, v } = measureAgreement([...'aaabbb'], [...'001122'])
    expect(ami).toBeCloseTo(0.2988, 3)
    expect(ari).toBeCloseTo(0.2424, 3)
    expect(v).toBeCloseTo(0.5158, 3)
  })

  it('does not change when the two sortings change places, and never passes 1', () => {
    const labels = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(labels, labels, (one, other) => {
        const length = Math.min(one.length, other.length)
        const there = measureAgreement(one.slice(0, length), other.slice(0, length))
        const back = measureAgreement(other.slice(0, length), one.slice(0, length))
        expect(there.ari).toBeCloseTo(back.ari)
        expect(there.ami).toBeCloseTo(back.ami)
        expect(Math.max(there.ari, there.ami)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})

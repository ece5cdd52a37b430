import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemEnglish } from '../../../shared/core/clusters/stem-english.ts'

describe('stemEnglish', () => {
  // From the sample vocabulary of https://snowballstem.org/algorithms/english/stemmer.html
  it.each([
    ['consign', 'consign'],
    ['consignment', 'consign'],
    ['consistency', 'consist'],
    ['consolingly', 'consol'],
    ['conspirators', 'conspir'],
    ['knackeries', 'knackeri'],
    ['knaves', 'knave'],
    ['kneeling', 'kneel'],
    ['knightly', 'knight'],
    ['knots', 'knot'],
  ])('makes of "%s" "%s", as published', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem)
  })

  it.each([
    ['deliveries', 'delivery'],
    ['waiting', 'waited'],
    ['hoping', 'hoped'],
    ['meetings', 'meeting'],
    ['payments', 'payment'],
    ['organization', 'organizations'],
    ['enjoying', 'enjoy'],
    ['skis', 'ski'],
  ])('makes the same of "%s" and "%s"', (one, other) => {
    expect(stemEnglish(one)).toBe(stemEnglish(other))
  })

  it('keeps apart what only begins alike', () => {
    expect(stemEnglish('generous')).not.toBe(stemEnglish('generation'))
    expect(stemEnglish('news')).toBe('news')
  })

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(stemEnglish(text).length).toBeLessThanOrEqual(text.length + 1)
      }),
    )
  })
})

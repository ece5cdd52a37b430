import { stemmer as stemByPackage } from '@orama/stemmers/french'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemFrench } from '../../../shared/core/clusters/stem-french.ts'

const LETTERS = 'aeiouyâàëéêèïîôûùçbcdhlmnpqrstvx'.split('')
const ENDINGS = (
  'ance atrice ateur ation logie ution usion ence ement ements ité ités if ives eaux aux eux euse ' +
  'issement amment emment ment isme able iquement ivement eusement ablement ièrement abilité icité ' +
  'ivité atif icatif ira iraient issons it ions era é ées âmes asse eant ère ier ière ion ell enn ett s e'
).split(' ')

const words = fc
  .tuple(
    fc.array(fc.constantFrom(...LETTERS), { maxLength: 8 }),
    fc.array(fc.constantFrom(...ENDINGS), { maxLength: 3 }),
  )
  .map(([start, end]) => [...start, ...end].join(''))

describe('stemFrench', () => {
  // From the sample vocabulary of https://snowballstem.org/algorithms/french/stemmer.html
  it.each([
    ['continu', 'continu'],
    ['continua', 'continu'],
    ['continuellement', 'continuel'],
    ['continuité', 'continu'],
    ['contrainte', 'contraint'],
    ['contradictoirement', 'contradictoir'],
    ['mainte', 'maint'],
    ['maintenaient', 'mainten'],
    ['majestueusement', 'majestu'],
    ['majorité', 'major'],
  ])('makes of "%s" "%s", as published', (word, stem) => {
    expect(stemFrench(word)).toBe(stem)
  })

  it.each([
    ['livraisons', 'livraison'],
    ['payer', 'payé'],
    ['naïfs', 'naïf'],
    ['généraux', 'général'],
    ['couteuses', 'couteux'],
  ])('makes the same of "%s" and "%s"', (one, other) => {
    expect(stemFrench(one)).toBe(stemFrench(other))
  })

  it('is the same as another hand’s, whatever the word', () => {
    fc.assert(
      fc.property(words, (word) => {
        expect(stemFrench(word)).toBe(stemByPackage(word))
      }),
      { numRuns: 5000 },
    )
  })

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof stemFrench(text)).toBe('string')
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWorkshop } from '../../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import {
  HOSTILE_TEXTS,
  LANGUAGES,
  makeHostile,
  makeSetup,
  PROFILES,
  RECIPES,
} from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

describe.each(PROFILES)('on $name', (profile) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(RECIPES)('[L2] %s overlaps nothing, leaves nothing, cuts no text', (recipe) => {
      // A canvas alone is the same section again and again; a wall changes at seven groups.
      const isAlone = findWorkshop(recipe) === null
      for (const groups of isAlone ? [1, 4, 10] : [1, 2, 4, 6, 7, 10]) {
        const document = layoutWorkshop(makeSetup(recipe, { language, groups }), profile)
        expect(findFlaws(document, profile)).toEqual([])
      }
    })

    it.each([3, 4, 5, 6])('[L2] a progression of %i phases is as sound', (phases) => {
      const document = layoutWorkshop(makeSetup('persona-bottom', { language, phases }), profile)
      expect(findFlaws(document, profile)).toEqual([])
      expect(document.sections[0]?.rect.width).toBe(3944 + (phases - 4) * 840)
    })
  })

  it('[L3] what people write is shortened or wrapped, never overflowing', () => {
    for (const text of HOSTILE_TEXTS) {
      for (const recipe of ['target-persona', 'empathy-journey', 'symmetry'] as const) {
        const setup = makeHostile(makeSetup(recipe, { groups: 7 }), text)
        expect(findFlaws(layoutWorkshop(setup, profile), profile)).toEqual([])
      }
    }
  })

  it('[L3] any title, objective, target, group or person is laid out soundly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 10 }),
        (text, groups) => {
          const setup = makeHostile(makeSetup('target-persona', { groups }), text)
          expect(findFlaws(layoutWorkshop(setup, profile), profile)).toEqual([])
        },
      ),
      { numRuns: 12 },
    )
  })

  it('[L3] no text is longer than the host takes', () => {
    const setup = makeHostile(makeSetup('target-persona'), 'W'.repeat(10_000))
    const document = layoutWorkshop(setup, profile)
    const texts = document.sections.flatMap(({ title, items }) => [
      title,
      ...items.map((item) => item.text),
    ])
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(profile.longestText)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/core/catalogue/bilingual.ts'
import { JOURNEY_ROWS } from '../../../shared/core/catalogue/canvases/journey-rows.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { LANGUAGES, makeSetup, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

const ALL = JOURNEY_ROWS.map(({ id }) => id)
const rows = fc.shuffledSubarray(ALL, { minLength: 1 })

function layoutRows(
  journeyRows: readonly string[],
  language: Language = LANGUAGES[0],
  profile = PROFILES[0],
) {
  const setup = {
    ...makeSetup('journey', { groups: 1, language }),
    journeyRows,
  }
  if (profile === undefined) throw new Error('no profile')
  return layoutWorkshop(setup, profile)
}

describe.each(PROFILES)('[L19] on $name', (profile) => {
  it.each(LANGUAGES)('all fourteen rows together are sound, in %s', (language) => {
    const document = layoutRows(ALL, language, profile)
    expect(findFlaws(document, profile)).toEqual([])
    const ids = new Set(document.sections[0]?.zones.map(({ id }) => id.split('.')[0]))
    expect([...ids]).toEqual(ALL)
  })

  it('any rows in any order are as sound, and come in that order', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...LANGUAGES), (chosen, language) => {
        const document = layoutRows(chosen, language, profile)
        expect(findFlaws(document, profile)).toEqual([])
        const zones = document.sections[0]?.zones ?? []
        const tops = [...zones]
          .sort((a, b) => a.rect.y - b.rect.y)
          .map(({ id }) => id.split('.')[0])
        expect([...new Set(tops)]).toEqual(chosen)
      }),
      { numRuns: 25 },
    )
  })
})

describe('[L19] lanes', () => {
  it('carry their axes whatever is around them', () => {
    fc.assert(
      fc.property(rows, (chosen) => {
        const zones = layoutRows(chosen).sections[0]?.zones ?? []
        const axes = (id: string) => zones.find((zone) => zone.id === id)?.axes
        const x = { from: 0.5, to: 9.5 }
        expect(axes('emotion')).toEqual(
          chosen.includes('emotion') ? { x, y: { from: -2.5, to: 2.5 } } : undefined,
        )
        expect(axes('evidence')).toEqual(
          chosen.includes('evidence') ? { x, y: { from: 0.5, to: 3.5 } } : undefined,
        )
      }),
      { numRuns: 50 },
    )
  })

  it('the three levels of evidence are signs, the surest on top', () => {
    const items = layoutRows(['evidence']).sections[0]?.items ?? []
    const levels = items.filter(({ key }) => key.includes('/evidence/level/'))
    expect(levels.map(({ text }) => text)).toEqual(['●●●', '●●○', '●○○'])
  })
})

describe('[L19] the rows of a setup', () => {
  it('are those of the canvas when none is chosen, or none is known', () => {
    const usual = layoutRows([])
    expect(layoutRows(['nothing', 'of', 'ours'])).toEqual(usual)
    expect(layoutRows(['stage', 'action', 'touchpoint', 'emotion', 'pain', 'mot'])).toEqual(usual)
  })

  it('change nothing in other canvases', () => {
    const [profile] = PROFILES
    if (profile === undefined) throw new Error('no profile')
    const setup = makeSetup('persona-bottom')
    const chosen = { ...setup, journeyRows: ['goal', 'evidence'] }
    expect(layoutWorkshop(chosen, profile)).toEqual(layoutWorkshop(setup, profile))
  })
})

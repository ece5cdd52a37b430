import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applySettings,
  hasSettings,
  learnSettings,
  NO_SETTINGS,
  parseSettings,
} from '../../../shared/core/workshop/settings.ts'
import { briefSetup } from '../brief/brief-samples.ts'

const offered = briefSetup('target-persona', 'fr')

describe('[G12] what a facilitator chooses is remembered for them', () => {
  test('only where it differs from what was offered, and no name of anybody', () => {
    expect(learnSettings(NO_SETTINGS, offered, { ...offered, title: 'x' })).toEqual(NO_SETTINGS)
    const chosen = { ...offered, startMinute: 840, language: 'en' as const }
    const learnt = learnSettings(NO_SETTINGS, offered, chosen)
    expect(learnt).toEqual({
      ...NO_SETTINGS,
      startMinute: 840,
      language: 'en',
      progression: learnt.progression,
    })
    expect(JSON.stringify(learnt)).not.toMatch(/Ana|Vente/)
  })

  test('what was learnt before stays until another choice is made', () => {
    const before = { ...NO_SETTINGS, startMinute: 600, people: 8 }
    expect(learnSettings(before, offered, offered)).toEqual(before)
    expect(learnSettings(before, offered, { ...offered, startMinute: 720 }).startMinute).toBe(720)
    const emptied = { ...offered, practical: { place: '', host: ' ', details: '' } }
    expect(
      learnSettings({ ...before, practical: offered.practical }, offered, emptied).practical,
    ).toBe(null)
  })

  test('another workshop than the one that was offered, or a canvas alone, teaches nothing', () => {
    const other = { ...offered, doc: 'other' as typeof offered.doc, startMinute: 1 }
    expect(learnSettings(NO_SETTINGS, offered, other)).toBe(NO_SETTINGS)
    const canvas = briefSetup('empathy-map', 'fr')
    expect(learnSettings(NO_SETTINGS, canvas, { ...canvas, startMinute: 1 })).toBe(NO_SETTINGS)
  })

  test('a new workshop is offered as it usually is', () => {
    const settings = {
      ...NO_SETTINGS,
      groups: 3,
      people: 10,
      practical: { place: 'Gare', host: '', details: '' },
      progression: 'four-stages',
    }
    const setup = applySettings(briefSetup('target-persona', 'en'), settings)
    expect(setup.groups.map(({ people }) => people.length)).toEqual([4, 3, 3])
    expect(setup.practical.place).toBe('Gare')
    expect(setup.progression[0]).toBe('Discovery')
    const unknown = applySettings(offered, { ...settings, progression: 'constructor' })
    expect(unknown.progression).toEqual(offered.progression)
  })

  test('[property] what is stored is read back; anything else is refused with its path or brought in range', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(NO_SETTINGS)))).toEqual(NO_SETTINGS)
    expect(() => parseSettings({ version: 2 })).toThrow('version 2')
    expect(() => parseSettings({ practical: { place: 7 } })).toThrow('settings.practical.place')
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(NO_SETTINGS)), fc.jsonValue()),
        (value) => {
          try {
            const settings = parseSettings(value)
            expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
            const setup = applySettings(offered, settings)
            expect(setup.groups.length).toBeGreaterThan(0)
          } catch (error) {
            expect(String(error)).toMatch(/settings|Settings of version/)
          }
        },
      ),
    )
    expect(hasSettings(NO_SETTINGS)).toBe(false)
    expect(hasSettings({ ...NO_SETTINGS, people: 0 })).toBe(true)
  })
})

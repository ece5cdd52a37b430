import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocId } from '../../shared/core/board/keys.ts'
import { createSetup } from '../../shared/core/workshop/create-setup.ts'
import { findProgression } from '../../shared/core/workshop/known-progression.ts'
import { parsePeople } from '../../shared/core/workshop/parse-people.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import {
  addPerson,
  countNamed,
  countPeople,
  dropPerson,
  hasSteps,
  listNames,
  nameGroup,
  setGroupCount,
  setLanguage,
  setStep,
  spreadPeople,
} from '../../shared/panel/edit-setup.ts'

const setup = createSetup('target-persona', {
  doc: 'd' as DocId,
  language: 'fr',
  date: '2026-04-02',
  startMinute: 540,
  seed: 3,
})
const spreadNames = (draft: WorkshopSetup, pasted: string) =>
  spreadPeople(draft, parsePeople(pasted).people)
const sizes = ({ groups }: WorkshopSetup) => groups.map(({ people }) => people.length)

describe('people and groups', () => {
  test('one more person goes to the smallest group, and nobody else moves', () => {
    const named = spreadNames(setup, 'Ana\nBen\nChloé\nDavid\nÉlise')
    const more = addPerson(named)
    expect(countPeople(more)).toBe(6)
    expect(Math.max(...sizes(more)) - Math.min(...sizes(more))).toBeLessThanOrEqual(1)
    expect(listNames(more)).toBe(listNames(named))
  })

  test('one person less is somebody without a name, never anybody who has one', () => {
    const named = addPerson(spreadNames(setup, 'Ana\nBen\nChloé\nDavid'))
    const fewer = dropPerson(named)
    expect(countPeople(fewer)).toBe(4)
    expect(listNames(fewer).split('\n').sort()).toEqual(['Ana', 'Ben', 'Chloé', 'David'])
    expect(countNamed(fewer)).toBe(4)
    expect(dropPerson(fewer)).toEqual(fewer)
  })

  test('[property] adding then dropping keeps the number, never below nought', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (clicks) => {
        const after = clicks.reduce(
          (draft, isMore) => (isMore ? addPerson(draft) : dropPerson(draft)),
          setGroupCount(setup, 3, false),
        )
        expect(countPeople(after)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...sizes(after)) - Math.min(...sizes(after))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('a list can be read back, teams included, and a blank one changes nothing', () => {
    const named = spreadNames(setup, 'Ana\tVente\nBen\nBen')
    expect(listNames(named).split('\n').sort()).toEqual(['Ana\tVente', 'Ben', 'Ben'])
    expect(spreadNames(named, ' \n ')).toBe(named)
  })

  test('names of groups survive another split; no group means one copy for all', () => {
    const named = nameGroup(setup, 'B', 'R&D / Web')
    expect(spreadNames(named, 'Ana\nBen').groups[1]?.name).toBe('R&D / Web')
    expect(setGroupCount(named, 2, false).groups[1]?.name).toBe('R&D / Web')
    expect(setGroupCount(named, 0, false).groups).toEqual([])
  })
})

describe('steps', () => {
  test('steps are asked for only where they are drawn', () => {
    expect(hasSteps(setup)).toBe(true)
    expect(hasSteps({ ...setup, recipe: 'persona-bottom' })).toBe(true)
    expect(hasSteps({ ...setup, recipe: 'empathy-map' })).toBe(false)
  })

  test('steps renamed by hand are no known set any more', () => {
    expect(findProgression(setup)).not.toBeNull()
    expect(findProgression(setStep(setup, 0, 'Chez nous'))).toBeNull()
  })
})

describe('the language of the board', () => {
  test('changes our own words there and back', () => {
    const english = setLanguage(setup, 'en')
    expect(english.title).toBe('Target Persona')
    expect(english.progression).not.toEqual(setup.progression)
    expect(setLanguage(english, 'fr')).toEqual(setup)
  })

  test('leaves what the facilitator wrote', () => {
    const own = { ...setStep(setup, 0, 'Chez nous'), title: 'À la gare', objective: 'Voir' }
    const english = setLanguage(own, 'en')
    expect(english).toEqual({ ...own, language: 'en' })
  })
})

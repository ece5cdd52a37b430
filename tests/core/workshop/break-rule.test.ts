import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import {
  listMisplacedMeals,
  listStretches,
  proposeBreaks,
  putBreaks,
  swapForBreak,
} from '../../../shared/core/workshop/break-rule.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { removeOwnPhases } from '../../../shared/core/workshop/edit-agenda.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { anySetup, usual, withPhases } from './agenda-setups.ts'

const ids = (setup: WorkshopSetup) => setup.phases.map(({ id }) => id)

describe('[E6] breaks by the rule', () => {
  test('leave no hour without one, but in a phase that is longer by itself', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        for (const { minutes, phases } of listStretches(putBreaks(setup).setup)) {
          if (phases.length > 1) expect(minutes).toBeLessThanOrEqual(60)
        }
      }),
    )
  })

  test('once put, nothing more is proposed', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        expect(proposeBreaks(putBreaks(setup).setup)).toEqual([])
      }),
    )
  })

  test('only add: every phase stays, in its order; taking them back gives what was there', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { setup: rested, added } = putBreaks(setup)
        expect(added).toHaveLength(proposeBreaks(setup).length)
        expect(ids(rested).filter((id) => !added.includes(id))).toEqual(ids(setup))
        expect(removeOwnPhases(rested, added)).toEqual(setup)
      }),
    )
  })

  test('are spread as evenly as the phases allow, and as few as can be', () => {
    const setup = withPhases(
      ...([20, 20, 20, 20, 20, 20] as const).map(
        (minutes, index) => [usual.phases[index]?.id ?? '', minutes] as [string, number],
      ),
    )
    const oneGroup = { ...setup, groups: usual.groups.slice(0, 1) }
    const third = usual.phases[3]?.id
    expect(proposeBreaks(oneGroup)).toEqual([{ before: third, minutes: 15 }])
  })

  test('last a quarter of an hour, twenty minutes in the middle, an hour at noon', () => {
    const lengths = (count: number, minutes: number) => {
      const phases = Array.from({ length: count }, (_, index) => ({
        ...{ id: `own-${index + 1}`, minutes, on: true },
        own: { title: '', mode: 'plenary', column: null } as const,
      }))
      return proposeBreaks({ ...usual, phases }).map((each) => each.minutes)
    }
    expect(lengths(2, 45)).toEqual([15])
    expect(lengths(4, 45)).toEqual([10, 20, 10])
    expect(lengths(7, 60)).toEqual([15, 15, 60, 15, 15, 15])
  })

  test('most recipes have theirs already', () => {
    const missing = WORKSHOPS.filter(({ id }) => {
      const options = { doc: usual.doc, language: 'fr', date: usual.date, seed: 1 } as const
      return proposeBreaks(createSetup(id, { ...options, startMinute: 540 })).length > 0
    })
    expect(missing.map(({ id }) => id)).toEqual(['target-persona', 'empathy-journey'])
  })

  test('without room for more phases, the first ones are put', () => {
    const phases = Array.from({ length: 39 }, (_, index) => ({
      ...{ id: `own-${index + 1}`, minutes: 50, on: true },
      own: { title: '', mode: 'plenary', column: null } as const,
    }))
    expect(putBreaks({ ...usual, phases }).setup.phases).toHaveLength(40)
  })
})

describe('[E7] meals', () => {
  const startingAt = (startMinute: number, recipe = 'symmetry') =>
    createSetup(recipe, { ...usual, startMinute })

  test('breaks by the rule hold none for who begins at noon or later', () => {
    const phases = Array.from({ length: 7 }, (_, index) => ({
      ...{ id: `own-${index + 1}`, minutes: 60, on: true },
      own: { title: '', mode: 'plenary', column: null } as const,
    }))
    const longest = (startMinute: number) =>
      Math.max(...proposeBreaks({ ...usual, phases, startMinute }).map(({ minutes }) => minutes))
    expect([540, 660, 719].map(longest)).toEqual([60, 60, 60])
    expect([720, 780, 840].map(longest)).toEqual([15, 15, 15])
  })

  test('the one of a recipe is told when it falls far from noon, early or late', () => {
    const ids = (startMinute: number) =>
      listMisplacedMeals(startingAt(startMinute)).map(({ recipe }) => recipe.id)
    expect(ids(9 * 60)).toEqual([])
    expect(ids(13 * 60)).toEqual(['lunch'])
    expect(ids(6 * 60)).toEqual(['lunch'])
    expect(listMisplacedMeals(startingAt(13 * 60, 'target-persona'))).toEqual([])
  })

  test('it becomes a break, in its place, and nothing more is told', () => {
    const before = startingAt(13 * 60)
    const after = swapForBreak(before, 'lunch')
    expect(listMisplacedMeals(after)).toEqual([])
    const at = after.phases.findIndex(({ id }) => id === 'lunch')
    expect(after.phases[at]?.on).toBe(false)
    expect(after.phases[at - 1]).toMatchObject({ minutes: 15, own: { mode: 'break' } })
    expect(after.phases).toHaveLength(before.phases.length + 1)
  })

  test('a long break that the facilitator added is when they want it', () => {
    const own = { title: 'Dîner', mode: 'break', column: null } as const
    const setup = startingAt(18 * 60, 'target-persona')
    const phases = [...setup.phases, { id: 'own-1', minutes: 60, on: true, own }]
    expect(listMisplacedMeals({ ...setup, phases })).toEqual([])
  })
})

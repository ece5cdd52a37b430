import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaTimes } from '../../../shared/core/workshop/agenda.ts'
import { listTroubles } from '../../../shared/core/workshop/agenda-troubles.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { addPhase, changePhase } from '../../../shared/core/workshop/edit-agenda.ts'
import { timeAgenda } from '../../../shared/core/workshop/time-agenda.ts'
import { anySetup, usual, withPhases } from './agenda-setups.ts'

describe('times', () => {
  test('[A11] never go back, and the end is the sum of what is busy and what is free', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { phases, busyMinutes, freeMinutes, endsIn } = timeAgenda(setup)
        let end = 0
        for (const phase of phases) {
          expect(phase.startsIn).toBe(end + phase.freeMinutes)
          expect(phase.freeMinutes).toBeGreaterThanOrEqual(0)
          expect(phase.missedBy).toBeGreaterThanOrEqual(0)
          end = phase.startsIn + phase.minutes
        }
        expect(endsIn).toBe(end)
        expect(endsIn).toBe(busyMinutes + freeMinutes)
      }),
    )
  })

  test('[A11] a fixed time is met, or missed by what is told', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        for (const { fixedMinute, startsIn, missedBy } of timeAgenda(setup).phases) {
          if (fixedMinute === null) continue
          expect(Math.abs(setup.startMinute + startsIn - missedBy - fixedMinute) % 1440).toBe(0)
          expect(missedBy).toBeLessThanOrEqual(6 * 60 + setup.slackMinutes)
        }
      }),
    )
  })

  test('[A11] lunch at half past twelve is waited for; when it does not fit, it comes late', () => {
    const morning = withPhases(
      ['welcome', 10],
      ['persona-groups', 120],
      ['break', 60],
      ['close', 15],
    )
    const fits = changePhase(morning, 'break', { fixedMinute: 12 * 60 + 30 })
    expect(timeAgenda(fits).phases[2]).toMatchObject({
      startsIn: 210,
      freeMinutes: 80,
      missedBy: 0,
    })
    expect(agendaTimes(fits).map(({ startMinute }) => startMinute)).toEqual([540, 550, 750, 810])
    const late = changePhase(fits, 'persona-groups', { minutes: 220 })
    expect(timeAgenda(late).phases[2]).toMatchObject({
      startsIn: 230,
      freeMinutes: 0,
      missedBy: 20,
    })
  })

  test('[A11] the slack is free before the last phase, and moves the end', () => {
    const setup = {
      ...withPhases(['welcome', 10], ['icebreaker', 20], ['close', 15]),
      slackMinutes: 8,
    }
    expect(agendaTimes(setup).map(({ startMinute }) => startMinute)).toEqual([540, 550, 578])
    expect(timeAgenda(setup)).toMatchObject({ busyMinutes: 45, freeMinutes: 8, endsIn: 53 })
    expect(timeAgenda({ ...withPhases(['welcome', 10]), slackMinutes: 8 }).endsIn).toBe(10)
  })
})

describe('[E5] what the facilitator should know', () => {
  const kinds = (...parts: Parameters<typeof listTroubles>) =>
    listTroubles(...parts).map(({ kind }) => kind)

  test('a usual workshop has no trouble', () => {
    expect(listTroubles(usual, 0)).toEqual([])
  })

  test('no phase at all, or as many as there can be', () => {
    expect(kinds({ ...usual, phases: [] }, 60)).toEqual(['empty'])
    const pause = { title: '', mode: 'break', column: null, minutes: 1 } as const
    let full = usual
    while (full.phases.length < 40) full = addPhase(full, pause)
    expect(listTroubles(full, 0)).toEqual([{ kind: 'full', most: 40 }])
  })

  test('an end on the next day, or after more than a day', () => {
    const night = { ...withPhases(['welcome', 60], ['close', 60]), startMinute: 23 * 60 }
    expect(listTroubles(night, 0)).toEqual([{ kind: 'ends-next-day', endMinute: 60 }])
    expect(kinds({ ...night, startMinute: 22 * 60 }, 0)).toEqual([])
    const days = withPhases(['welcome', 480], ['icebreaker', 480], ['break', 480], ['close', 1])
    expect(listTroubles(days, 0)).toEqual([{ kind: 'over-a-day', minutes: 1441 }])
  })

  test('a fixed time that is missed, named in the language of the board', () => {
    const setup = changePhase(withPhases(['welcome', 60], ['break', 15]), 'break', {
      fixedMinute: 590,
    })
    const missed = { kind: 'misses-its-time', fixedMinute: 590, minutes: 10 }
    expect(listTroubles(setup, 0)).toEqual([{ ...missed, phase: 'Pause' }])
    expect(listTroubles({ ...setup, language: 'en' }, 0)).toEqual([{ ...missed, phase: 'Break' }])
  })

  test('clocks that change while it lasts', () => {
    expect(listTroubles(usual, -60)).toEqual([{ kind: 'clock-change', minutes: -60 }])
  })

  test('nothing is ever lost from the list of phases', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const on = setup.phases.filter((phase) => phase.on).map(({ id }) => id)
        expect(timeAgenda(setup).phases.map(({ recipe }) => recipe.id)).toEqual(on)
      }),
    )
  })
})

describe('[E7] a meal far from noon', () => {
  test('is told with its hour', () => {
    const { doc, seed, date } = usual
    const options = { doc, seed, date, language: 'fr', startMinute: 13 * 60 } as const
    expect(listTroubles(createSetup('symmetry', options), 0)).toEqual([
      { kind: 'meal-far-from-noon', id: 'lunch', phase: 'Déjeuner', startMinute: 17 * 60 },
    ])
  })
})

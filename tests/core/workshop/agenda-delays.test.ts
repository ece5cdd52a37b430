import { describe, expect, test } from 'vitest'
import {
  type AgendaEvent,
  type AgendaState,
  describeAgenda,
  startAgenda,
  stepAgenda,
} from '../../../shared/core/workshop/agenda.ts'
import { changePhase } from '../../../shared/core/workshop/edit-agenda.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { withPhases } from './agenda-setups.ts'
import { MINUTE, NINE, OFFSET, play } from './play-agenda.ts'

const morning = withPhases(
  ['welcome', 10],
  ['icebreaker', 10],
  ['persona-groups', 30],
  ['break', 15],
  ['persona-collective', 20],
  ['close', 15],
)

function describeAt(setup: WorkshopSetup, state: AgendaState, minute: number) {
  return describeAgenda(setup, state, NINE + minute * MINUTE, OFFSET)
}

const begin: AgendaEvent = { type: 'begin' }
const next: AgendaEvent = { type: 'next' }
const minutes = ({ phases }: ReturnType<typeof describeAt>) => phases.map((phase) => phase.minutes)
const starts = ({ phases }: ReturnType<typeof describeAt>) =>
  phases.map(({ startMinute }) => startMinute - 540)

describe('[A10] beginning before the announced time', () => {
  test('is not being ahead: the rest is announced anew', () => {
    const early = play(morning, [-11, begin])
    expect(describeAt(morning, early, -11).lateMinutes).toBe(0)
    expect(describeAt(morning, early, -1).lateMinutes).toBe(0)
    expect(describeAt(morning, early, 3).lateMinutes).toBe(4)
    expect(starts(describeAt(morning, early, -11))).toEqual([-11, -1, 9, 39, 54, 74])
  })

  test('is forgotten by no phase: moving on on time stays on time', () => {
    const early = play(morning, [-11, begin], [-1, next])
    expect(describeAt(morning, early, -1).lateMinutes).toBe(0)
    const ahead = play(morning, [-11, begin], [-5, next])
    expect(describeAt(morning, ahead, -5).lateMinutes).toBe(-4)
  })

  test('leaves lunch where it is', () => {
    const fixed = changePhase(morning, 'break', { fixedMinute: 540 + 50 })
    const early = play(fixed, [-11, begin])
    expect(starts(describeAt(fixed, early, -11))).toEqual([-11, -1, 9, 50, 65, 85])
  })

  test.each([0, 12, 30])(
    'nor is it when the first phase has one, 30 minutes later: %i',
    (minute) => {
      const fixed = changePhase(morning, 'welcome', { fixedMinute: 540 + 30 })
      const early = describeAt(fixed, play(fixed, [minute, begin]), minute)
      expect(early.lateMinutes).toBe(0)
      expect(starts(early)).toEqual([0, 10, 20, 50, 65, 85].map((start) => minute + start))
      const late = describeAt(fixed, play(fixed, [minute, begin]), minute + 14)
      expect(late.lateMinutes).toBe(4)
    },
  )
})

describe('[A12] a delay', () => {
  test('is taken from free time first', () => {
    const setup = { ...morning, slackMinutes: 20 }
    const late = describeAt(setup, play(setup, [0, begin]), 16)
    expect(late).toMatchObject({
      lateMinutes: 6,
      freeMinutes: 6,
      absorbedBy: '',
      missingMinutes: 0,
    })
    expect(minutes(late)).toEqual([10, 10, 30, 15, 20, 15])
    expect(starts(late).at(-1)).toBe(105)
    const later = describeAt(setup, play(setup, [0, begin]), 34)
    expect(later).toMatchObject({ lateMinutes: 24, freeMinutes: 20, absorbedBy: 'Brise-glace' })
  })

  test('then from the phases that were chosen, in their order, then from the others', () => {
    const setup = { ...morning, cutFirst: ['break', 'persona-collective'] }
    const state = play(setup, [0, begin])
    expect(describeAt(setup, state, 17).absorbedBy).toBe('Pause')
    // A phase that was chosen gives time although its recipe would not.
    expect(minutes(describeAt(setup, state, 24))).toEqual([10, 10, 30, 5, 16, 15])
    const all = describeAt(setup, state, 60)
    expect(all.absorbedBy).toBe('Brise-glace, Pause, Le persona commun')
    expect(all.missingMinutes).toBeGreaterThan(0)
  })

  test('is taken before a fixed time as far as it can be, and only then after it', () => {
    const fixed = changePhase(morning, 'persona-groups', { fixedMinute: 540 + 20 })
    const state = play(fixed, [0, begin])
    expect(starts(describeAt(fixed, state, 14))).toEqual([0, 14, 20, 50, 65, 85])
    const later = describeAt(fixed, state, 20)
    expect(later.absorbedBy).toBe('Brise-glace, Pause')
    expect(starts(later)).toEqual([0, 20, 25, 55, 65, 85])
  })

  test('uses up the wait before a fixed time without shortening anything', () => {
    const fixed = changePhase(morning, 'break', { fixedMinute: 540 + 65 })
    const late = describeAt(fixed, play(fixed, [0, begin]), 20)
    expect(late).toMatchObject({ lateMinutes: 10, freeMinutes: 10, absorbedBy: '' })
    expect(starts(late)).toEqual([0, 20, 30, 65, 80, 100])
  })

  test('of a workshop that is ahead: nobody starts lunch early', () => {
    const fixed = changePhase(morning, 'break', { fixedMinute: 540 + 50 })
    const ahead = describeAt(fixed, play(fixed, [0, begin], [2, next]), 2)
    expect(ahead.lateMinutes).toBe(-8)
    expect(starts(ahead)).toEqual([0, 2, 12, 50, 65, 85])
  })
})

describe('[A13] skipping', () => {
  const setup = { ...morning, cutFirst: ['persona-collective', 'break'] }
  const late = play(setup, [0, begin])
  const skip: AgendaEvent = { type: 'skip-phase', phase: 'persona-collective' }

  test('is proposed only when minutes are missing, the first chosen first', () => {
    expect(describeAt(setup, late, 12).toSkip).toBeNull()
    expect(describeAt(setup, late, 60).toSkip).toEqual({
      id: 'persona-collective',
      title: 'Le persona commun',
    })
    expect(describeAt(morning, play(morning, [0, begin]), 60).toSkip).toBeNull()
    const skipped = stepAgenda(late, skip, NINE + 60 * MINUTE)
    expect(describeAt(setup, skipped, 60).toSkip?.id).toBe('break')
  })

  test('gives the time of the phase back, and is taken back', () => {
    const before = describeAt(setup, late, 60)
    const skipped = stepAgenda(late, skip, NINE + 60 * MINUTE)
    const after = describeAt(setup, skipped, 60)
    expect(after.phases[4]).toMatchObject({ isSkipped: true, minutes: 0 })
    expect(after.missingMinutes).toBeLessThan(before.missingMinutes)
    const kept = stepAgenda(
      skipped,
      { type: 'keep-phase', phase: 'persona-collective' },
      NINE + 60 * MINUTE,
    )
    expect(describeAt(setup, kept, 60)).toEqual(before)
  })

  test('passes over the phase, forwards and backwards', () => {
    const skipped = play(setup, [0, begin], [1, { type: 'skip-phase', phase: 'icebreaker' }])
    const there = stepAgenda(skipped, next, NINE + 10 * MINUTE)
    expect(there.current).toBe(2)
    expect(describeAt(setup, there, 10).lateMinutes).toBe(-10)
    expect(stepAgenda(there, { type: 'previous' }, NINE + 11 * MINUTE).current).toBe(0)
  })

  test('touches nothing that began, is unknown, or when nothing runs', () => {
    expect(play(setup, [0, begin], [0, { type: 'skip-phase', phase: 'welcome' }])).toEqual(late)
    expect(play(setup, [0, begin], [0, { type: 'skip-phase', phase: 'x' }])).toEqual(late)
    const ready = startAgenda(setup, NINE, OFFSET)
    expect(stepAgenda(ready, skip, NINE)).toEqual(ready)
  })
})

test('[A15] clocks that change in the night change what is told, not the time left nor the delay', () => {
  const state = play(morning, [0, begin], [10, next])
  const winter = describeAgenda(morning, state, NINE + 15 * MINUTE, 60)
  const summer = describeAgenda(morning, state, NINE + 15 * MINUTE, 120)
  expect(summer).toMatchObject({ leftMs: winter.leftMs, lateMinutes: winter.lateMinutes })
  expect(summer.phases.map(({ startMinute }) => startMinute - 60)).toEqual(
    winter.phases.map(({ startMinute }) => startMinute),
  )
})

test('[A6] [A5] looking at what comes next and going back changes nothing of what a delay takes', () => {
  const late = play(morning, [0, begin], [18, next])
  const before = describeAt(morning, late, 19)
  expect(before.lateMinutes).toBeGreaterThan(0)
  const looked = play(
    morning,
    [0, begin],
    [18, next],
    [18.2, next],
    [18.4, next],
    [18.6, { type: 'previous' }],
    [18.8, { type: 'previous' }],
  )
  const after = describeAt(morning, looked, 19)
  expect(minutes(after)).toEqual(minutes(before))
  expect(after.missingMinutes).toBe(before.missingMinutes)
})

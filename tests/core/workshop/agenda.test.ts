import { expect, test } from 'vitest'
import type { DocId } from '../../../shared/core/board/keys.ts'
import {
  type AgendaEvent,
  type AgendaState,
  agendaTimes,
  describeAgenda,
  startAgenda,
  stepAgenda,
} from '../../../shared/core/workshop/agenda.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { noticeAt } from '../../../shared/core/workshop/notice-at.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'

const MINUTE = 60_000
/** Paris in winter. */
const OFFSET = 60
/** 9:00 there. */
const NINE = Date.UTC(2026, 2, 12, 8, 0)

const usual = createSetup('target-persona', {
  doc: 'doc' as DocId,
  language: 'fr',
  date: '2026-03-12',
  startMinute: 540,
  seed: 1,
})

/** Phases of the recipe by id, with their minutes. */
function withPhases(...phases: readonly [id: string, minutes: number][]): WorkshopSetup {
  return { ...usual, phases: phases.map(([id, minutes]) => ({ id, minutes, on: true })) }
}

const short = withPhases(['welcome', 10], ['icebreaker', 10], ['persona-groups', 30], ['break', 15])

/** Plays events at minutes after nine. */
function play(
  setup: WorkshopSetup,
  ...events: readonly [minute: number, event: PlainEvent | AgendaEvent][]
): AgendaState {
  return events.reduce(
    (state, [minute, event]) =>
      stepAgenda(state, typeof event === 'string' ? toEvent(event) : event, NINE + minute * MINUTE),
    startAgenda(setup, NINE, OFFSET),
  )
}

type PlainEvent = Exclude<AgendaEvent['type'], 'skip-phase' | 'keep-phase'>

function toEvent(type: PlainEvent): AgendaEvent {
  return type === 'add-minutes' ? { type, minutes: 1 } : { type }
}

function describeAt(setup: WorkshopSetup, state: AgendaState | null, minute: number) {
  return describeAgenda(setup, state, NINE + minute * MINUTE, OFFSET)
}

test('[A1] announced times follow one another, per group where it is per group', () => {
  const setup = withPhases(['welcome', 10], ['present-persona', 5], ['break', 15])
  expect(agendaTimes(setup)).toEqual([
    { id: 'welcome', startMinute: 540, minutes: 10 },
    { id: 'present-persona', startMinute: 550, minutes: 20 },
    { id: 'break', startMinute: 570, minutes: 15 },
  ])
  expect(agendaTimes({ ...setup, groups: [] }).map((phase) => phase.minutes)).toEqual([10, 5, 15])
})

test('[A1] a phase that is off takes no time, and midnight wraps', () => {
  const late = {
    ...short,
    startMinute: 1435,
    phases: short.phases.map((phase) => ({ ...phase, on: phase.id !== 'icebreaker' })),
  }
  expect(agendaTimes(late).map((phase) => phase.startMinute)).toEqual([1435, 5, 35])
})

test('before the start the agenda tells the announced times, in the language of the workshop', () => {
  const view = describeAt(short, null, 0)
  expect(view).toMatchObject({ state: 'not-started', current: -1, leftMs: 0, lateMinutes: 0 })
  expect(view.phases.map((phase) => phase.startMinute)).toEqual([540, 550, 560, 590])
  expect(view.phases[3]).toMatchObject({ id: 'break', title: 'Pause', mode: 'break', minutes: 15 })
  const english = describeAt({ ...short, language: 'en' }, null, 0)
  expect(english.phases[3]?.title).toBe('Break')
})

test('time passes, stops in a pause and goes on', () => {
  const paused = play(short, [0, 'begin'], [3, 'pause'])
  expect(describeAt(short, paused, 8)).toMatchObject({ state: 'paused', leftMs: 7 * MINUTE })
  const resumed = stepAgenda(paused, { type: 'resume' }, NINE + 8 * MINUTE)
  expect(describeAt(short, resumed, 10)).toMatchObject({
    state: 'running',
    leftMs: 5 * MINUTE,
    lateMinutes: 5,
  })
})

test('the time is up: the phase is over until someone goes on, and the delay grows', () => {
  const state = play(short, [0, 'begin'])
  expect(describeAt(short, state, 10)).toMatchObject({ state: 'over', leftMs: 0, lateMinutes: 0 })
  expect(describeAt(short, state, 14)).toMatchObject({ state: 'over', lateMinutes: 4 })
})

test('[A3] events that make no sense now change nothing', () => {
  const ready = startAgenda(short, NINE, OFFSET)
  for (const type of ['pause', 'resume', 'next', 'previous', 'add-minutes', 'finish'] as const) {
    expect(stepAgenda(ready, toEvent(type), NINE)).toEqual(ready)
  }
  const running = play(short, [0, 'begin'])
  for (const type of ['begin', 'resume', 'previous'] as const) {
    expect(stepAgenda(running, toEvent(type), NINE + MINUTE)).toEqual(running)
  }
  const finished = play(short, [0, 'begin'], [1, 'finish'])
  expect(finished.status).toBe('finished')
  expect(stepAgenda(finished, { type: 'finish' }, NINE + 9 * MINUTE)).toEqual(finished)
})

test('next after the last phase ends the workshop, and previous comes back to it', () => {
  const setup = withPhases(['welcome', 10])
  const ended = play(setup, [0, 'begin'], [9, 'next'])
  expect(describeAt(setup, ended, 20)).toMatchObject({ state: 'finished' })
  const back = stepAgenda(ended, { type: 'previous' }, NINE + 20 * MINUTE)
  expect(describeAt(setup, back, 20)).toMatchObject({ state: 'running', leftMs: MINUTE })
})

test('a workshop without phases begins and is finished', () => {
  expect(play(withPhases(), [0, 'begin']).status).toBe('finished')
  expect(describeAt(withPhases(), null, 0).phases).toEqual([])
})

test('[A4] added minutes count from now once the time is up', () => {
  const over = play(short, [0, 'begin'], [14, { type: 'add-minutes', minutes: 5 }])
  expect(describeAt(short, over, 14)).toMatchObject({ state: 'running', leftMs: 5 * MINUTE })
  const less = play(short, [0, 'begin'], [2, { type: 'add-minutes', minutes: -30 }])
  expect(describeAt(short, less, 2).leftMs).toBe(0)
})

test('[A5] a delay is taken from the cuttable phases and breaks to come, down to their minimum', () => {
  const state = play(short, [0, 'begin'])
  const four = describeAt(short, state, 14)
  expect(four.absorbedBy).toBe('Brise-glace')
  expect(four.phases.map((phase) => phase.minutes)).toEqual([10, 6, 30, 15])
  expect(four.phases.map((phase) => phase.startMinute)).toEqual([540, 554, 560, 590])
  const twelve = describeAt(short, state, 22)
  expect(twelve.absorbedBy).toBe('Brise-glace, Pause')
  expect(twelve.phases.map((phase) => phase.minutes)).toEqual([10, 5, 30, 8])
  const sixty = describeAt(short, state, 70)
  expect(sixty.phases.map((phase) => phase.minutes)).toEqual([10, 5, 30, 5])
})

test('[A5] the shortened phase runs for its shortened length, and the delay is gone', () => {
  const state = play(short, [0, 'begin'], [14, 'next'])
  expect(describeAt(short, state, 14)).toMatchObject({
    leftMs: 6 * MINUTE,
    totalMs: 6 * MINUTE,
    lateMinutes: 0,
    absorbedBy: '',
  })
})

test('[A5] minutes that were added and not used are no delay', () => {
  const state = play(short, [0, 'begin'], [1, { type: 'add-minutes', minutes: 20 }], [5, 'next'])
  expect(describeAt(short, state, 5)).toMatchObject({ totalMs: 10 * MINUTE, lateMinutes: -5 })
})

test('moving on early is being ahead; nothing is lengthened', () => {
  const state = play(short, [0, 'begin'], [4, 'next'])
  const view = describeAt(short, state, 4)
  expect(view).toMatchObject({ lateMinutes: -6, leftMs: 10 * MINUTE })
  expect(view.phases.map((phase) => phase.startMinute)).toEqual([540, 544, 554, 584])
})

test('[A6] a phase one comes back to goes on with the time it had left', () => {
  const state = play(short, [0, 'begin'], [4, 'next'], [5, 'previous'])
  expect(describeAt(short, state, 5)).toMatchObject({ current: 0, leftMs: 6 * MINUTE })
  const again = stepAgenda(state, { type: 'next' }, NINE + 6 * MINUTE)
  expect(describeAt(short, again, 6)).toMatchObject({ current: 1, leftMs: 9 * MINUTE })
})

test('[A7] a rehearsal at another hour is not late', () => {
  const evening = NINE + 10 * 60 * MINUTE
  const state = stepAgenda(startAgenda(short, NINE, OFFSET), { type: 'begin' }, evening)
  const view = describeAgenda(short, state, evening, OFFSET)
  expect(view.lateMinutes).toBe(0)
  expect(view.phases[0]?.startMinute).toBe(19 * 60)
})

test('[A7] the day before or the day after, only the hour counts', () => {
  const nextDay = NINE + (24 * 60 + 7) * MINUTE
  const state = stepAgenda(startAgenda(short, NINE, OFFSET), { type: 'begin' }, nextDay)
  expect(describeAgenda(short, state, nextDay, OFFSET).lateMinutes).toBe(7)
})

test('[A8] what notices are made of: the time left, of the time there is', () => {
  const state = play(short, [0, 'begin'])
  const notices = [4, 5, 8, 9, 10].map((minute) => {
    const { leftMs, totalMs } = describeAt(short, state, minute)
    return noticeAt(leftMs, totalMs)
  })
  expect(notices).toEqual(['none', 'five-minutes', 'five-minutes', 'one-minute', 'time-up'])
})

test('a phase of no minutes is over as it starts', () => {
  const setup = withPhases(['welcome', 0], ['break', 15])
  expect(describeAt(setup, play(setup, [0, 'begin']), 0)).toMatchObject({
    state: 'over',
    leftMs: 0,
  })
})

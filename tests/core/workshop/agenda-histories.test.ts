import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { WorkshopError } from '../../../shared/core/errors.ts'
import {
  type AgendaEvent,
  describeAgenda,
  startAgenda,
  stepAgenda,
} from '../../../shared/core/workshop/agenda.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import { parseAgenda } from '../../../shared/core/workshop/parse-agenda.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'

const MINUTE = 60_000
const OFFSET = 60
/** 9:00 in Paris in winter. */
const NINE = Date.UTC(2026, 2, 12, 8, 0)

const usual = createSetup('target-persona', {
  doc: 'doc' as DocId,
  language: 'fr',
  date: '2026-03-12',
  startMinute: 540,
  seed: 1,
})

const event: fc.Arbitrary<AgendaEvent> = fc.oneof(
  fc.constantFrom<AgendaEvent>(
    { type: 'begin' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'next' },
    { type: 'previous' },
    { type: 'tick' },
    { type: 'finish' },
  ),
  fc.record({
    type: fc.constantFrom('skip-phase' as const, 'keep-phase' as const),
    phase: fc.constantFrom(...usual.phases.map(({ id }) => id), 'nowhere'),
  }),
  fc.record({
    type: fc.constant('add-minutes' as const),
    minutes: fc.oneof(fc.integer({ min: -200, max: 200 }), fc.constant(Number.NaN)),
  }),
)
/** Events and the minutes before each. Clocks of laptops jump, backwards too. */
const history = fc.array(fc.tuple(event, fc.integer({ min: -30, max: 90 })), { maxLength: 40 })
const forwardHistory = fc.array(fc.tuple(event, fc.nat({ max: 90 })), { maxLength: 40 })

function live(events: readonly (readonly [AgendaEvent, number])[], setup: WorkshopSetup) {
  let now = NINE
  let state = startAgenda(setup, now, OFFSET)
  for (const [step, minutes] of events) {
    now += minutes * MINUTE
    state = stepAgenda(state, step, now)
  }
  return { state, now }
}

test('[A2] time left is never negative and minutes stay within the day, whatever happens', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 1439 }), (events, startMinute) => {
      const { state, now } = live(events, { ...usual, startMinute })
      const view = describeAgenda(usual, state, now, OFFSET)
      expect(view.leftMs).toBeGreaterThanOrEqual(0)
      expect(view.totalMs).toBeGreaterThanOrEqual(view.leftMs)
      expect(view.current).toBeLessThan(view.phases.length)
      for (const phase of view.phases) {
        expect(phase.minutes).toBeGreaterThanOrEqual(0)
        expect(phase.startMinute).toBeGreaterThanOrEqual(0)
        expect(phase.startMinute).toBeLessThan(1440)
      }
    }),
  )
})

test('[A2] a tick changes nothing that is shown', () => {
  fc.assert(
    fc.property(forwardHistory, fc.nat({ max: 90 }), (events, later) => {
      const { state, now } = live(events, usual)
      const ticked = stepAgenda(state, { type: 'tick' }, now + later * MINUTE)
      const at = now + (later + 3) * MINUTE
      expect(describeAgenda(usual, ticked, at, OFFSET)).toEqual(
        describeAgenda(usual, state, at, OFFSET),
      )
    }),
  )
})

test('[A9] a stored agenda is read back the same', () => {
  fc.assert(
    fc.property(history, (events) => {
      const { state } = live(events, usual)
      expect(parseAgenda(JSON.parse(JSON.stringify(state)))).toEqual(state)
    }),
  )
})

test.each([
  ['agenda', 'soon'],
  ['agenda.status', { phases: [], status: 'late' }],
  ['agenda.since', { phases: [], status: 'running' }],
  ['agenda.phases[0].id', { phases: [{ plannedMs: 1 }], status: 'finished' }],
  ['agenda.current', { phases: [], status: 'finished', since: null, announcedAt: 1 }],
])('[A9] a bad %s is refused with its path', (path, value) => {
  expect(() => parseAgenda(value)).toThrow(WorkshopError)
  expect(() => parseAgenda(value)).toThrow(`${path}:`)
})

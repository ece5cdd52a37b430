import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planAhead } from '../../../shared/core/workshop/absorb-delay.ts'
import {
  type AgendaEvent,
  type AgendaState,
  describeAgenda,
  startAgenda,
  stepAgenda,
} from '../../../shared/core/workshop/agenda.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { anySetup } from './agenda-setups.ts'
import { MINUTE, NINE, OFFSET } from './play-agenda.ts'

const anyCut = anySetup.chain((setup) =>
  fc
    .subarray(setup.phases.map(({ id }) => id))
    .map((cutFirst): WorkshopSetup => ({ ...setup, startMinute: 540, cutFirst })),
)
const steps = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom<AgendaEvent>({ type: 'next' }, { type: 'pause' }, { type: 'resume' }),
      fc
        .integer({ min: -20, max: 40 })
        .map((minutes) => ({ type: 'add-minutes', minutes }) as const),
    ),
    fc.nat({ max: 60 }),
  ),
  { maxLength: 12 },
)

/** A run that never goes back nor skips, and when it is looked at. */
const anyRun = fc
  .tuple(anyCut, steps, fc.integer({ min: -60, max: 60 }))
  .map(([setup, events, first]) => {
    let now = NINE + first * MINUTE
    let state: AgendaState = stepAgenda(startAgenda(setup, now, OFFSET), { type: 'begin' }, now)
    for (const [event, minutes] of events) {
      now += minutes * MINUTE
      state = stepAgenda(state, event, now)
    }
    return { setup, state, now }
  })

test('[A12] what is taken and what is missing are together the delay, to the minute', () => {
  fc.assert(
    fc.property(anyRun, ({ state, now }) => {
      const plan = planAhead(state, now)
      const given = state.phases.reduce(
        (sum, { totalMs }, index) => sum + totalMs - (plan.lengths[index] ?? 0),
        0,
      )
      const late = Math.max(0, Math.trunc(plan.lateMs / MINUTE) * MINUTE)
      expect(given + plan.freeMs + plan.missingMs).toBe(late)
    }),
  )
})

test('[A12] no phase is shortened under its minimum nor lengthened, none is touched that began', () => {
  fc.assert(
    fc.property(anyRun, ({ state, now }) => {
      const { lengths, slacks, absorbing } = planAhead(state, now)
      state.phases.forEach((phase, index) => {
        const length = lengths[index] ?? 0
        expect(length).toBeLessThanOrEqual(phase.totalMs)
        expect(slacks[index]).toBeGreaterThanOrEqual(0)
        expect(slacks[index]).toBeLessThanOrEqual(phase.slackMs)
        if (index <= state.current) expect(length).toBe(phase.totalMs)
        else expect(length).toBeGreaterThanOrEqual(Math.min(phase.leastMs, phase.totalMs))
        expect(absorbing.includes(index)).toBe(length < phase.totalMs)
      })
    }),
  )
})

test('[A11] nothing with a fixed time is expected before it, whatever happens', () => {
  fc.assert(
    fc.property(anyRun, ({ setup, state, now }) => {
      const { phases } = describeAgenda(setup, state, now, OFFSET)
      state.phases.forEach(({ fixedAt }, index) => {
        if (fixedAt === null || index <= state.current) return
        // Minutes of the day wrap: at most twelve hours late is told from any time too early.
        const fixed = Math.floor(fixedAt / MINUTE) + OFFSET
        const late = ((phases[index]?.startMinute ?? 0) - fixed) % 1440
        if (fixedAt >= now) expect((late + 1440) % 1440).toBeLessThan(720)
      })
    }),
  )
})

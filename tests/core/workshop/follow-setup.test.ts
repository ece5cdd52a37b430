import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AgendaEvent,
  type AgendaState,
  describeAgenda,
  startAgenda,
  stepAgenda,
} from '../../../shared/core/workshop/agenda.ts'
import {
  addPhase,
  changePhase,
  movePhase,
  NEW_BREAK,
  removeOwnPhases,
} from '../../../shared/core/workshop/edit-agenda.ts'
import { followSetup } from '../../../shared/core/workshop/follow-setup.ts'
import { parseAgenda } from '../../../shared/core/workshop/parse-agenda.ts'
import { timeAgenda } from '../../../shared/core/workshop/time-agenda.ts'
import { anySetup, usual, withPhases } from './agenda-setups.ts'
import { MINUTE, NINE, OFFSET, play } from './play-agenda.ts'

const before = withPhases(
  ['welcome', 10],
  ['icebreaker', 10],
  ['persona-groups', 30],
  ['break', 15],
)

const begin: AgendaEvent = { type: 'begin' }
const next: AgendaEvent = { type: 'next' }
const inIcebreaker = play(before, [0, begin], [10, next], [14, { type: 'tick' }])
const ids = ({ phases }: AgendaState) => phases.map(({ id }) => id)

describe('[A14] a change of the agenda while it runs', () => {
  test('of nothing changes nothing', () => {
    expect(followSetup(inIcebreaker, before, before)).toEqual(inIcebreaker)
  })

  test('leaves what began, and takes what is to come from the new setup', () => {
    const moved = movePhase(
      addPhase(before, { title: 'Vote', mode: 'plenary', column: null, minutes: 5 }),
      'break',
      0,
    )
    const after = changePhase(moved, 'persona-groups', { on: false })
    const state = followSetup(inIcebreaker, before, after)
    expect(ids(state)).toEqual(['welcome', 'icebreaker', 'break', 'own-1'])
    expect(state.current).toBe(1)
    const view = describeAgenda(after, state, NINE + 14 * MINUTE, OFFSET)
    expect(view).toMatchObject({ state: 'running', leftMs: 6 * MINUTE, lateMinutes: 0 })
    expect(view.phases.map(({ title }) => title)).toEqual([
      'Accueil et règles du jeu',
      'Brise-glace',
      'Pause',
      'Vote',
    ])
  })

  test('lengthens the current phase, and is no delay', () => {
    const after = changePhase(before, 'icebreaker', { minutes: 25 })
    const state = followSetup(inIcebreaker, before, after)
    expect(describeAgenda(after, state, NINE + 14 * MINUTE, OFFSET)).toMatchObject({
      ...{ leftMs: 21 * MINUTE, lateMinutes: 0 },
    })
    const shorter = changePhase(before, 'icebreaker', { minutes: 2 })
    const over = followSetup(inIcebreaker, before, shorter)
    expect(describeAgenda(shorter, over, NINE + 14 * MINUTE, OFFSET).leftMs).toBe(0)
  })

  test('keeps the name of an added phase that began and was taken out since', () => {
    const added = addPhase(
      before,
      { title: 'Tri', mode: 'alone', column: null, minutes: 5 },
      'icebreaker',
    )
    const running = play(added, [0, begin], [10, next])
    const state = followSetup(running, added, removeOwnPhases(added, ['own-1']))
    expect(ids(state)).toEqual(['welcome', 'own-1', 'icebreaker', 'persona-groups', 'break'])
    const view = describeAgenda(before, state, NINE + 10 * MINUTE, OFFSET)
    expect(view.phases[1]).toMatchObject({ title: 'Tri', mode: 'alone' })
    expect(parseAgenda(JSON.parse(JSON.stringify(state)))).toEqual(state)
  })

  test('of a break that took place for another one: that one takes place too', () => {
    const rested = addPhase(before, NEW_BREAK, 'icebreaker')
    const running = play(rested, [0, begin], [10, next], [25, next])
    const without = removeOwnPhases(rested, ['own-1'])
    const state = followSetup(running, rested, without)
    const again = addPhase(without, NEW_BREAK, 'break', state.phases)
    expect(ids(followSetup(state, without, again))).toEqual([
      ...['welcome', 'own-1', 'icebreaker', 'persona-groups', 'own-2', 'break'],
    ])
    // In one go, too.
    const atOnce = addPhase(without, NEW_BREAK, 'break', running.phases)
    expect(ids(followSetup(running, rested, atOnce))).toEqual([
      ...['welcome', 'own-1', 'icebreaker', 'persona-groups', 'own-2', 'break'],
    ])
  })

  test('of the start announces another one; of an agenda that is over changes nothing', () => {
    const after = { ...before, startMinute: 555 }
    expect(followSetup(inIcebreaker, before, after).announcedAt).toBe(NINE + 15 * MINUTE)
    const over = play(before, [0, begin], [5, { type: 'finish' }])
    expect(followSetup(over, before, usual)).toBe(over)
    const ready = startAgenda(before, NINE, OFFSET)
    expect(followSetup(ready, before, usual)).toBe(ready)
  })

  test('keeps what was skipped', () => {
    const skipped = stepAgenda(inIcebreaker, { type: 'skip-phase', phase: 'break' }, NINE)
    const after = changePhase(before, 'persona-groups', { minutes: 45 })
    expect(followSetup(skipped, before, after).phases.at(-1)).toMatchObject({
      id: 'break',
      totalMs: 0,
    })
  })

  test('[property] loses nothing that took place nor anything that is wanted', () => {
    fc.assert(
      fc.property(anySetup, anySetup, fc.nat({ max: 20 }), (first, second, steps) => {
        const events = Array.from({ length: steps }, (_, at): [number, AgendaEvent] => [at, next])
        const state = play(first, [0, begin], ...events)
        const after = followSetup(state, first, second)
        const begun = state.phases.filter(({ startedAt }) => startedAt !== null)
        if (state.status !== 'running') return
        expect(after.phases.slice(0, begun.length).map(({ id }) => id)).toEqual(
          begun.map(({ id }) => id),
        )
        expect(after.phases[after.current]?.id).toBe(state.phases[state.current]?.id)
        const wanted = timeAgenda(second).phases.map(({ recipe }) => recipe.id)
        expect([...ids(after)].sort()).toEqual(
          [...new Set([...begun.map(({ id }) => id), ...wanted])].sort(),
        )
        expect(followSetup(after, second, second)).toEqual(after)
        expect(parseAgenda(JSON.parse(JSON.stringify(after)))).toEqual(after)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../../shared/core/catalogue/read-template.ts'
import { putBreaks } from '../../../shared/core/workshop/break-rule.ts'
import { parseSetup } from '../../../shared/core/workshop/create-setup.ts'
import {
  addPhase,
  changePhase,
  chooseCut,
  hasRoomForPhase,
  moveCut,
  movePhase,
  removeOwnPhases,
} from '../../../shared/core/workshop/edit-agenda.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { anySetup, usual } from './agenda-setups.ts'

const ids = ({ phases }: WorkshopSetup) => phases.map(({ id }) => id)
const vote = { title: 'Vote', mode: 'plenary', column: 'close', minutes: 10 } as const
const pause = { title: '', mode: 'break', column: null, minutes: 15 } as const
const place = fc.integer({ min: -3, max: 50 })

describe('moving', () => {
  test('[E1] never loses, doubles or changes a phase', () => {
    fc.assert(
      fc.property(
        anySetup,
        fc.array(fc.tuple(fc.nat(), place), { maxLength: 10 }),
        (setup, moves) => {
          const moved = moves.reduce(
            (draft, [which, to]) => movePhase(draft, ids(setup)[which % 17] ?? 'nowhere', to),
            setup,
          )
          const byId = (list: WorkshopSetup['phases']) =>
            [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
          expect(byId(moved.phases)).toEqual(byId(setup.phases))
        },
      ),
    )
  })

  test('[E1] puts the phase where it was asked, the others in their order', () => {
    fc.assert(
      fc.property(anySetup, fc.nat(), fc.nat(), (setup, which, to) => {
        fc.pre(setup.phases.length > 0)
        const id = ids(setup)[which % setup.phases.length] ?? ''
        const target = to % setup.phases.length
        const moved = ids(movePhase(setup, id, target))
        expect(moved[target]).toBe(id)
        expect(moved.filter((other) => other !== id)).toEqual(
          ids(setup).filter((other) => other !== id),
        )
      }),
    )
  })

  test('[E1] outside the list is its end or its beginning; an unknown phase moves nothing', () => {
    const [first = ''] = ids(usual)
    expect(ids(movePhase(usual, first, 99)).at(-1)).toBe(first)
    expect(movePhase(usual, first, -1)).toBe(usual)
    expect(movePhase(usual, 'nowhere', 3)).toBe(usual)
    expect(movePhase(usual, first, Number.NaN)).toBe(usual)
  })
})

describe('adding and taking away', () => {
  test('[E2] a phase comes before another or at the end, with an id of its own', () => {
    const once = addPhase(usual, vote, 'break')
    expect(ids(once)).toHaveLength(usual.phases.length + 1)
    expect(ids(once).indexOf('own-1')).toBe(ids(once).indexOf('break') - 1)
    const twice = addPhase(once, pause)
    expect(twice.phases.at(-1)).toEqual({
      id: 'own-2',
      minutes: 15,
      on: true,
      own: { title: '', mode: 'break', column: null },
    })
    const again = addPhase(removeOwnPhases(twice, ['own-1']), vote)
    expect(ids(again).at(-1)).toBe('own-3')
  })

  test('[E2] a number of the agenda that runs is not used again', () => {
    const begun = [{ id: 'welcome' }, { id: 'own-4' }]
    expect(ids(addPhase(usual, vote, null, begun)).at(-1)).toBe('own-5')
    expect(putBreaks(usual, begun).added[0]).toBe('own-5')
  })

  test('[E2] what was added is taken away, phases of the recipe are not', () => {
    const added = chooseCut(addPhase(usual, vote), 'own-1', true)
    const taken = removeOwnPhases(added, ['own-1', 'welcome'])
    expect(taken).toEqual(usual)
  })

  test('[E2] forty phases are the most: one more changes nothing', () => {
    let full = usual
    while (hasRoomForPhase(full)) full = addPhase(full, pause)
    expect(full.phases).toHaveLength(40)
    expect(addPhase(full, vote)).toBe(full)
  })

  test('[E3] whatever was made is read back the same from the board', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const last = setup.phases.at(-1)?.id ?? ''
        const chosen = chooseCut({ ...setup, isRemote: true }, last, true)
        expect(parseSetup(JSON.parse(JSON.stringify(chosen)), parseTemplate)).toEqual(chosen)
      }),
    )
  })
})

describe('changing', () => {
  test('[E3] touches one phase; a fixed time can be taken back', () => {
    const fixed = changePhase(usual, 'break', { fixedMinute: 750, minutes: 45 })
    expect(fixed.phases.find(({ id }) => id === 'break')).toEqual({
      ...{ id: 'break', on: true, minutes: 45, fixedMinute: 750 },
    })
    const free = changePhase(fixed, 'break', { fixedMinute: null, minutes: 15 })
    expect(free).toEqual(usual)
    expect(changePhase(usual, 'nowhere', { on: false })).toEqual(usual)
  })

  test('[E3] only a phase that was added takes a title, a mode and a column', () => {
    expect(changePhase(usual, 'welcome', { own: { title: 'x' } })).toEqual(usual)
    const added = changePhase(addPhase(usual, vote), 'own-1', { own: { title: 'Trier' } })
    expect(added.phases.at(-1)?.own).toEqual({ title: 'Trier', mode: 'plenary', column: 'close' })
  })
})

test('[E4] what goes first when late is a list without doubles, in the order it was made', () => {
  const chosen = ['icebreaker', 'break', 'icebreaker', 'nowhere'].reduce(
    (draft, id) => chooseCut(draft, id, true),
    usual,
  )
  expect(chosen.cutFirst).toEqual(['break', 'icebreaker'])
  expect(moveCut(chosen, 'icebreaker', 0).cutFirst).toEqual(['icebreaker', 'break'])
  expect(chooseCut(chosen, 'break', false).cutFirst).toEqual(['icebreaker'])
})

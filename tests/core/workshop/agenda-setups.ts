import fc from 'fast-check'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import type { PhaseSetup, WorkshopSetup } from '../../../shared/core/workshop/setup.ts'

export const usual = createSetup('target-persona', {
  doc: 'doc' as DocId,
  language: 'fr',
  date: '2026-03-12',
  startMinute: 540,
  seed: 1,
})

/** Phases of the recipe by id, with their minutes. */
export function withPhases(...phases: readonly [id: string, minutes: number][]): WorkshopSetup {
  return { ...usual, phases: phases.map(([id, minutes]) => ({ id, minutes, on: true })) }
}

const own = fc.record({
  title: fc.string({ maxLength: 20 }),
  mode: fc.constantFrom('plenary', 'groups', 'alone', 'break'),
  column: fc.constantFrom('persona', 'close', 'nowhere', null),
})

function anyPhase(id: string, isOwn: boolean): fc.Arbitrary<PhaseSetup> {
  return fc
    .record({
      minutes: fc.integer({ min: 1, max: 120 }),
      on: fc.boolean(),
      fixedMinute: fc.option(fc.integer({ min: 0, max: 1439 }), { freq: 4 }),
      own,
    })
    .map(({ fixedMinute, own: added, ...phase }) => ({
      id,
      ...phase,
      ...(fixedMinute === null ? {} : { fixedMinute }),
      ...(isOwn ? { own: added } : {}),
    }))
}

/** Any agenda a facilitator can make: phases of the recipe and added ones, in any order. */
export const anySetup: fc.Arbitrary<WorkshopSetup> = fc
  .record({
    recipe: fc.subarray(usual.phases.map(({ id }) => id)),
    added: fc.subarray(['own-1', 'own-2', 'own-5', 'own-30']),
    startMinute: fc.integer({ min: 0, max: 1439 }),
    slackMinutes: fc.integer({ min: 0, max: 60 }),
    groups: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ recipe, added, startMinute, slackMinutes, groups }) =>
    fc
      .tuple(...recipe.map((id) => anyPhase(id, false)), ...added.map((id) => anyPhase(id, true)))
      .chain((phases) => fc.shuffledSubarray(phases, { minLength: phases.length }))
      .map((phases) => ({
        ...usual,
        ...{ startMinute, slackMinutes, phases },
        groups: usual.groups.slice(0, groups),
      })),
  )

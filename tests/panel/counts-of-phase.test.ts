import { expect, test } from 'vitest'
import { miroProfile } from '../../shared/core/board/miro-profile.ts'
import { countsOfPhase } from '../../shared/panel/counts-of-phase.ts'
import { listScenes } from '../samples/panel-views.ts'

const view = listScenes('fr', 'miro')['run']?.view
if (view?.placed == null || view.agenda === null) throw new Error('the sample runs')
const { counts, agenda } = view
const { setup } = view.placed
const phase = (id: string) => agenda.phases.find((each) => each.id === id) ?? null

test('counts are shown in the phase whose zones they count', () => {
  expect(countsOfPhase(counts, phase('empathy-groups'), setup, miroProfile)).toBe(counts)
})

test('counts of the empathy map are not taken for those of the journey', () => {
  expect(countsOfPhase(counts, phase('journey-groups'), setup, miroProfile)).toBeNull()
})

test('a phase without zones, or no phase at all, shows what was counted', () => {
  const nowhere = { ...(phase('empathy-groups') ?? agenda.phases[0]), sections: [] } as never
  expect(countsOfPhase(counts, nowhere, setup, miroProfile)).toBe(counts)
  expect(countsOfPhase(counts, null, setup, miroProfile)).toBe(counts)
  expect(countsOfPhase(null, phase('vote'), setup, miroProfile)).toBeNull()
})

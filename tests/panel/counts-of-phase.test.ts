import { expect, test } from 'vitest'
import { countsOfPhase } from '../../shared/panel/counts-of-phase.ts'
import { listScenes } from '../samples/panel-views.ts'

const view = listScenes('fr', 'miro')['run']?.view
if (view?.placed == null || view.agenda === null || view.counts === null)
  throw new Error('the sample runs')
const { counts, agenda } = view
const phase = (id: string) => agenda.phases.find((each) => each.id === id) ?? null

test('[N16] counts are shown in the phase whose sheets they count', () => {
  expect(countsOfPhase(counts, phase('empathy-groups'))).toBe(counts)
})

test('[N16] counts of the empathy map are not taken for those of the journey', () => {
  expect(countsOfPhase(counts, phase('journey-groups'))).toBeNull()
})

test('[N16] the groups’ sheets are not taken for the one for all, with the same zones', () => {
  const collective = { ...agenda.phases[0], sections: ['empathy/empathy-map/all'] } as never
  expect(countsOfPhase(counts, collective)).toBeNull()
})

test('[N16] without a phase, whatever was counted is shown', () => {
  expect(countsOfPhase(counts, null)).toBe(counts)
  expect(countsOfPhase(null, phase('vote'))).toBeNull()
})

import { expect, test } from 'vitest'
import { WORKSHOPS } from '../../../shared/core/catalogue/catalogue.ts'
import { addPhase } from '../../../shared/core/workshop/edit-agenda.ts'
import { needsGroups } from '../../../shared/core/workshop/needs-groups.ts'
import { makeSetup } from '../layout/sample-setups.ts'

test('[G20] workshops where all work together ask for no groups', () => {
  const without = WORKSHOPS.filter(({ id }) => !needsGroups(makeSetup(id))).map(({ id }) => id)
  expect(without).toEqual(['journey-validation', 'mission-framing', 'quarterly-review'])
})

test('[G20] a phase in groups that is turned off or added changes it', () => {
  const setup = makeSetup('journey-deep-dive')
  const phases = setup.phases.map((phase) =>
    phase.id === 'questions' ? { ...phase, on: false } : phase,
  )
  expect(needsGroups({ ...setup, phases })).toBe(false)
  const own = { title: '', column: null, minutes: 10 }
  const framing = makeSetup('mission-framing')
  expect(needsGroups(addPhase(framing, { ...own, mode: 'pairs' }))).toBe(true)
  expect(needsGroups(addPhase(framing, { ...own, mode: 'plenary' }))).toBe(false)
})

test('[G20] dots carry the letter of a group: a vote asks for groups', () => {
  expect(needsGroups(makeSetup('journey-prioritisation'))).toBe(true)
})

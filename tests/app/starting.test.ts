import { expect, test } from 'vitest'
import { sectionsOfPhase } from '../../shared/app/phase-sections.ts'
import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { gatherReview, startReview, usualChoice } from '../../shared/core/report/gather-review.ts'
import { personaReport, setupOf } from '../core/report/carried-samples.ts'

test('[F4] phases that go through what was carried over show it beside their canvas', () => {
  const offer = gatherReview(personaReport())
  const startsFrom = startReview(offer, usualChoice(offer))
  const setup = setupOf('quarterly-review', { startsFrom })
  const document = layoutWorkshop(setup, figjamProfile)
  const shown = [...sectionsOfPhase(setup, 'actions', document)].sort()
  expect(shown).toEqual(['review/atelier:carried/all', 'review/review/all'])
  expect(sectionsOfPhase(setup, 'close', document)).toEqual([
    'close/decisions/all',
    'close/check-out/all',
  ])
})

test('[L4] the shared journey is shown where it hangs, under the first half of the persona', () => {
  const setup = setupOf('target-persona')
  const document = layoutWorkshop(setup, figjamProfile)
  const [key, ...others] = sectionsOfPhase(setup, 'journey-collective', document)
  expect([key, others]).toEqual(['journey/persona-bottom/all', []])
  const first = document.sections.find((one) => one.key === 'persona/persona-top/all')
  expect(document.sections.find((one) => one.key === key)?.rect.x).toBe(first?.rect.x)
})

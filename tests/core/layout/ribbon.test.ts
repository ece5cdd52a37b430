import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { makeSetup } from './sample-setups.ts'

/** The time and the manner in the band of a sheet, '' where it has none. */
function bandOf(recipe: string, section: string): string {
  const { sections } = layoutWorkshop(makeSetup(recipe, { language: 'en' }), figjamProfile)
  const items = sections.find(({ key }) => key === section)?.items ?? []
  return ['minutes', 'mode']
    .flatMap((name) => items.find(({ key }) => key.endsWith(`/ribbon/${name}`))?.text ?? [])
    .join(', ')
}

test('[L21] a sheet of several phases says how long they last together, and in how many parts', () => {
  expect(bandOf('mission-framing', 'frame/mission-frame/all')).toBe('1 h 30 min, in 4 parts')
  expect(bandOf('community-persona', 'tool/membership/all')).toBe('45 min, in 3 parts')
})

test('[L21] phases of one mode are told as that mode', () => {
  expect(bandOf('community-persona', 'close/decisions/all')).toBe('15 min, all together')
  expect(bandOf('journey-prioritisation', 'vote/votes/all')).toBe('15 min, in silence')
})

test('[L21] groups that show their sheets add nothing to the time they have', () => {
  expect(bandOf('journey-discovery', 'journey/journey/A')).toMatch(/^40 min, in groups/)
})

test('[L21] a sheet no phase speaks of says no time', () => {
  expect(bandOf('journey-validation', 'close/check-out/all')).toBe('')
  expect(bandOf('journey-validation', 'welcome/roles/all')).toBe('')
})

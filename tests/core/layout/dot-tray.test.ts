import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { planChanges } from '../../../shared/core/board/plan-changes.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { unnamedPeople } from '../../../shared/core/workshop/groups.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { change, placeAll } from '../reading-board.ts'
import { LANGUAGES, makeSetup, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

function setupOf(people: number, dotsPerPerson = 3): WorkshopSetup {
  const setup = makeSetup('journey-prioritisation', { language: 'en' })
  const groups = setup.groups.map((group) => ({ ...group, people: unnamedPeople(people) }))
  return { ...setup, dotsPerPerson, groups }
}

/** Dots of group A, and what is written under them. */
function trayOf(setup: WorkshopSetup) {
  const items = layoutWorkshop(setup, figjamProfile).sections.flatMap((section) => section.items)
  const label = items.find(({ key }) => key.endsWith('/tray/A/count'))
  return {
    dots: items.filter(({ key }) => key.includes('/dot/A/')).length,
    label: label?.kind === 'text' ? label.text : undefined,
  }
}

test('[V12] a tray gives what the people of its group may place, and says how many each has', () => {
  expect(trayOf(setupOf(3))).toEqual({ dots: 9, label: '3 dots each' })
  expect(trayOf(setupOf(1, 1))).toEqual({ dots: 1, label: '1 dot each' })
  expect(trayOf(setupOf(5))).toEqual({ dots: 15, label: '3 dots each' })
  expect(trayOf(setupOf(6, 4))).toEqual({ dots: 24, label: '4 dots each' })
  expect(trayOf(setupOf(9))).toEqual({ dots: 24, label: '3 dots each, to be copied' })
  expect(trayOf(setupOf(0))).toEqual({ dots: 12, label: '12 dots to share' })
})

test('[L2] a tray is sound with any number of dots', () => {
  for (const host of PROFILES)
    for (const language of LANGUAGES)
      for (const people of [0, 1, 4, 5, 8, 30]) {
        const document = layoutWorkshop({ ...setupOf(people), language }, host)
        expect(findFlaws(document, host)).toEqual([])
      }
})

test('[P14] with fewer dots, those that people placed stay, and the others go', () => {
  const [before, after] = [4, 3].map((people) => layoutWorkshop(setupOf(people), figjamProfile))
  if (before === undefined || after === undefined) throw new Error('Nothing was laid out.')
  const placed = placeAll(before)
  const cast = placed.find(({ stamp }) => stamp?.key.endsWith('/dot/A/12'))
  if (cast === undefined) throw new Error('There is no twelfth dot.')
  const items = change(placed, cast.id, { rect: { ...cast.rect, x: cast.rect.x + 900 } })
  const removed = planChanges({ ...after, id: 'doc' as DocId }, { items }).remove.map(
    ({ key }) => key,
  )
  expect(removed).toHaveLength(4 * 3 - 1)
  expect(removed).not.toContain(cast.stamp?.key)
})

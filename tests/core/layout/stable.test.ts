import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoardDocument } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { miroProfile } from '../../../shared/core/board/miro-profile.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { makeHostile, makeSetup, RECIPES } from './sample-setups.ts'

const lay = (setup: WorkshopSetup) => layoutWorkshop(setup, figjamProfile)

/** Key, kind and place of everything; words left out. */
function placesOf(document: BoardDocument): ReadonlyMap<string, string> {
  return new Map([
    ...document.sections.map(({ key, rect }): [string, string] => [key, JSON.stringify(rect)]),
    ...document.loose.map(({ key, kind, rect }): [string, string] => [
      key,
      `${kind} ${rect.x} ${rect.y}`,
    ]),
  ])
}

function keysOf(document: BoardDocument): readonly string[] {
  return document.sections.flatMap(({ key, items, zones }) => [
    key,
    ...items.map((item) => `${item.key} ${item.kind}`),
    ...zones.map((zone) => `${key} ${zone.id} ${JSON.stringify(zone.rect)}`),
  ])
}

describe('[L5] nothing changes its name or its place', () => {
  it.each(RECIPES)('%s is the same in both languages', (recipe) => {
    const french = lay(makeSetup(recipe, { language: 'fr' }))
    const english = lay(makeSetup(recipe, { language: 'en' }))
    expect(keysOf(english)).toEqual(keysOf(french))
    expect(placesOf(english)).toEqual(placesOf(french))
  })

  it('is the same on both hosts', () => {
    const setup = makeSetup('target-persona')
    expect(keysOf(layoutWorkshop(setup, miroProfile))).toEqual(keysOf(lay(setup)))
  })

  it('when groups and phases are renamed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        const setup = makeSetup('empathy-journey')
        const named = (text: string): WorkshopSetup => ({
          ...makeHostile(setup, text),
          ...{ objective: 'x', progression: setup.progression },
        })
        expect(keysOf(lay(named(name)))).toEqual(keysOf(lay(named('x'))))
      }),
      { numRuns: 20 },
    )
  })

  it.each(['target-persona', 'empathy-journey', 'symmetry', 'community-persona'] as const)(
    'when a late group joins %s',
    (recipe) => {
      for (const [from, to] of [
        [1, 2],
        [4, 5],
        [5, 6],
        [7, 8],
        [9, 10],
      ] as const) {
        const before = lay(makeSetup(recipe, { groups: from }))
        const after = lay(makeSetup(recipe, { groups: to }))
        const corners = (document: BoardDocument) =>
          new Map(document.sections.map(({ key, rect }) => [key, `${rect.x} ${rect.y}`]))
        const moved = [...corners(before)].filter(([key, at]) => corners(after).get(key) !== at)
        expect(moved).toEqual([])
        const known = new Set(keysOf(after).map((key) => key.split(' ')[0]))
        const lost = before.sections
          .filter(({ canvas }) => canvas !== 'welcome')
          .flatMap(({ items }) => items.map(({ key }) => key))
          .filter((key) => !known.has(key))
        expect(lost).toEqual([])
      }
    },
  )

  it('when minutes, date and start change', () => {
    const setup = makeSetup('target-persona')
    const phases = setup.phases.map((phase) => ({ ...phase, minutes: phase.minutes + 7 }))
    const later = lay({ ...setup, phases, date: '2027-01-01', startMinute: 800 })
    expect(keysOf(later)).toEqual(keysOf(lay(setup)))
    expect(placesOf(later)).toEqual(placesOf(lay(setup)))
  })

  it('and the same setup gives the same document', () => {
    const setup = makeSetup('target-persona')
    expect(lay(setup)).toEqual(lay(structuredClone(setup)))
  })
})

describe('[L6] every zone is findable', () => {
  it.each(RECIPES)('%s names the item that draws each zone', (recipe) => {
    for (const { items, zones } of lay(makeSetup(recipe)).sections) {
      for (const zone of zones) {
        if (zone.drawnBy === null) {
          expect(['thinkFeel', 'pains', 'gains']).toContain(zone.id)
          continue
        }
        const drawn = items.find(({ key }) => key === zone.drawnBy)
        expect([zone.id, drawn?.role, drawn?.rect]).toEqual([zone.id, 'zone', zone.rect])
      }
    }
  })
})

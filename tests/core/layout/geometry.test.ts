import { describe, expect, it } from 'vitest'
import type { Section } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { DRAWINGS, type Drawing } from './drawings.ts'
import { makeSetup, PROFILES, RECIPES } from './sample-setups.ts'

/** The section where a workshop works on a canvas: with its minutes, which a canvas alone has not. */
function sectionOf(recipe: Drawing['recipe'], profile = figjamProfile): Section {
  for (const workshop of ['target-persona', 'empathy-journey', 'symmetry'] as const) {
    const { sections } = layoutWorkshop(makeSetup(workshop), profile)
    const found = sections.find(({ canvas, group }) => canvas === recipe && group !== 'B')
    if (found !== undefined) return found
  }
  throw new Error(`No workshop uses ${recipe}`)
}

describe.each(PROFILES)('[L1] on $name', (profile) => {
  it.each(DRAWINGS)('$recipe is drawn to the pixel', ({ recipe, size, zones }) => {
    const section = sectionOf(recipe, profile)
    expect([section.rect.width, section.rect.height]).toEqual(size)
    const expected = Object.entries(zones).flatMap(([id, [xs, ...rest]]) =>
      xs.map((x, i) => [xs.length === 1 ? id : `${id}.${i + 1}`, x, ...rest]),
    )
    const drawn = section.zones.map(({ id, rect, slots }) => [
      ...[id, rect.x, rect.y, rect.width, rect.height],
      ...[slots.columns, slots.rows],
    ])
    expect(drawn.toSorted()).toEqual(expected.toSorted())
  })

  it.each(DRAWINGS)('$recipe costs about $items items', ({ recipe, items }) => {
    const { length } = sectionOf(recipe, profile).items
    expect(Math.abs(length - items)).toBeLessThanOrEqual(items * 0.15)
  })

  it('a comparison has one column a group and one row a zone', () => {
    const { sections } = layoutWorkshop(makeSetup('target-persona'), profile)
    const section = sections.find(({ key }) => key === 'journey-comparison/comparison/all')
    const cells = section?.zones.map(({ id, rect }) => [id, rect.x, rect.y])
    expect([section?.rect.width, section?.rect.height]).toEqual([3504, 2312])
    expect(section?.items).toHaveLength(67)
    expect(cells).toContainEqual(['trigger.A', 544, 400])
    expect(cells).toContainEqual(['ours.D', 2272, 1960])
    expect(cells).toContainEqual(['keep.sources', 2888, 1024])
    expect(cells).toHaveLength(30)
  })

  it('a grid of questions is numbered line by line', () => {
    const { sections } = layoutWorkshop(makeSetup('symmetry'), profile)
    const section = sections.find(({ key }) => key === 'challenges/how-might-we/A')
    expect([section?.rect.width, section?.rect.height]).toEqual([2400, 1680])
    expect(section?.items).toHaveLength(45)
    const lines = (section?.zones ?? []).map(({ id, rect }) => [id, rect.x, rect.y, rect.width])
    expect(lines.slice(5, 10)).toEqual([
      ['finding.2', 184, 704, 464],
      ['forWhom.2', 672, 704, 288],
      ['hmw.2', 984, 704, 552],
      ['sothat.2', 1560, 704, 464],
      ['check.2', 2048, 704, 288],
    ])
  })

  it('a zone has room for twice the notes it asks for', () => {
    for (const recipe of RECIPES) {
      for (const { zones } of layoutWorkshop(makeSetup(recipe), profile).sections) {
        // A wide note fills its place alone, and so does the only note of a small cell; the lane
        // asks for one mark a step.
        for (const { id, slots, advised } of zones.filter(
          ({ slots, id }) => !slots.wide && id !== 'emotion',
        )) {
          const room = slots.columns * slots.rows
          expect([id, room === 1 ? advised === 1 : room >= advised * 2]).toEqual([id, true])
        }
      }
    }
  })
})

/** Where the shared journey would be. */
const SIGN = 'Le persona commun, suite : sous « Persona »'

describe('[L4] the wall', () => {
  const { sections, loose } = layoutWorkshop(makeSetup('target-persona'), figjamProfile)
  const rectOf = (key: string) => sections.find((section) => section.key === key)?.rect

  it('puts everyone on top and each group in its row', () => {
    const top = rectOf('persona/persona-top/all')
    const rows = ['A', 'B', 'C', 'D'].map((letter) => rectOf(`persona/persona-top/${letter}`))
    expect(new Set([top, ...rows].map((rect) => rect?.x)).size).toBe(1)
    expect(rows.map((rect) => (rect?.y ?? 0) - (rows[0]?.y ?? 0))).toEqual([0, 2584, 5168, 7752])
    const second = rectOf('journey/persona-bottom/all')
    const bottom = (second?.y ?? 0) + (second?.height ?? 0)
    expect((rows[0]?.y ?? 0) - bottom).toBe(720)
  })

  it('hangs the second half of the shared persona under the first, and says so where it is missed', () => {
    const first = rectOf('persona/persona-top/all')
    const second = rectOf('journey/persona-bottom/all')
    expect(second?.x).toBe(first?.x)
    expect(second?.y).toBe((first?.y ?? 0) + (first?.height ?? 0) + 64)
    const section = sections.find(({ key }) => key === 'journey/persona-bottom/all')
    expect(section?.title).toBe('Ensemble · Le persona commun, suite')
    expect(section?.continues).toBe('persona/persona-top/all')
    expect(section?.items.some(({ text }) => text.startsWith('Le persona commun, suite · '))).toBe(
      true,
    )
    const journey = rectOf('journey/persona-bottom/A')
    const sign = loose.find(({ text }) => text === SIGN)
    expect(sign?.rect.x).toBe(journey?.x)
    expect(sign?.rect.y).toBe(first?.y)
  })

  it('keeps it in its own column when the first half is not there', () => {
    const setup = makeSetup('target-persona')
    const alone = {
      ...setup,
      phases: setup.phases.map((phase) =>
        phase.id === 'persona-collective' ? { ...phase, on: false } : phase,
      ),
    }
    const document = layoutWorkshop(alone, figjamProfile)
    const placeOf = (key: string) => document.sections.find((one) => one.key === key)?.rect
    expect(placeOf('persona/persona-top/all')).toBeUndefined()
    expect(placeOf('journey/persona-bottom/all')?.x).toBe(placeOf('journey/persona-bottom/A')?.x)
    expect(document.loose.some(({ text }) => text === SIGN)).toBe(false)
  })

  it('keeps 264 between two sections of a moment and 560 between two moments', () => {
    const welcome = rectOf('welcome/welcome/all')
    const roles = rectOf('welcome/roles/all')
    const parking = rectOf('welcome/parking/all')
    const persona = rectOf('persona/persona-top/all')
    expect(roles?.x).toBe((welcome?.x ?? 0) + 3200 + 264)
    expect(persona?.x).toBe((parking?.x ?? 0) + 2312 + 560)
  })

  it('numbers and names the moments, with the time they start', () => {
    const words = loose.map((item) => item.text).filter((text) => text !== '')
    expect(words).toEqual([
      ...['1', 'Accueil', '9 h 00', '2', 'Persona', '9 h 30', '3', 'Comparer', '10 h 20'],
      ...['4', 'Parcours', '11 h 20', SIGN, '5', 'Comparer', '12 h 10', '6', 'Clôture', '12 h 45'],
      ...['Tous', 'A', 'B', 'C', 'D'],
    ])
  })

  it('places what is needed first, first', () => {
    expect(sections.slice(0, 4).map(({ key }) => key)).toEqual([
      'welcome/welcome/all',
      'welcome/icebreaker/all',
      'welcome/roles/all',
      'welcome/parking/all',
    ])
    expect(sections.at(-1)?.column).toBe('close')
  })

  it('leaves out what no phase needs any more', () => {
    const setup = makeSetup('target-persona')
    const phases = setup.phases.map((phase) => ({ ...phase, on: !phase.id.startsWith('compare') }))
    const { sections: kept } = layoutWorkshop({ ...setup, phases }, figjamProfile)
    expect(kept.filter(({ canvas }) => canvas === 'comparison')).toEqual([])
    expect(kept).toHaveLength(sections.length - 2)
  })

  it('has one row when nobody works in groups', () => {
    const { sections: shared, loose: heads } = layoutWorkshop(
      makeSetup('journey-prioritisation'),
      figjamProfile,
    )
    expect(shared.filter(({ group }) => group !== null)).toEqual([])
    const rows = heads.filter(({ key }) => key.startsWith('wall/row') || key === 'wall/rule')
    expect(rows.map(({ key }) => key)).toEqual(['wall/row/all'])
  })

  it('a canvas alone is one copy, or one a group', () => {
    const one = layoutWorkshop({ ...makeSetup('journey'), groups: [] }, figjamProfile)
    expect(one.sections.map(({ group }) => group)).toEqual([null])
    expect(one.loose).toEqual([])
    const four = layoutWorkshop(makeSetup('journey'), figjamProfile)
    expect(four.sections.map(({ group }) => group)).toEqual(['A', 'B', 'C', 'D'])
    expect(four.loose.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D'])
    const shared = layoutWorkshop(makeSetup('decisions'), figjamProfile)
    expect(shared.sections.map(({ group }) => group)).toEqual([null])
  })
})

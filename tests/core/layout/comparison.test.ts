import { expect, it } from 'vitest'
import { nodeKey } from '../../../shared/core/board/keys.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import type { ComparedGroups } from '../../../shared/core/workshop/compared-groups.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { HOSTILE_TEXTS, makeSetup, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

const SECTION = nodeKey('comparison', 'comparison', 'all')
const ROWS = ['identity', 'profile', 'job', 'drivers', 'decision', 'brands', 'unknowns']

function compared(setup: WorkshopSetup, text: string, isByWords = false): WorkshopSetup {
  const note = { text, nature: 'snag' } as const
  const comparison: ComparedGroups = {
    section: SECTION,
    isByWords,
    rows: ROWS.map((zone, index) => ({
      zone,
      sharedBy: index === 0 ? null : index - 1,
      cells: setup.groups.map(({ letter }) => ({ group: letter, notes: [note, note], total: 5 })),
    })),
  }
  return { ...setup, comparisons: [comparison] }
}

function sectionOf(setup: WorkshopSetup, profile: (typeof PROFILES)[number]) {
  const section = layoutWorkshop(setup, profile).sections.find(({ key }) => key === SECTION)
  if (section === undefined) throw new Error('No comparison.')
  return section
}

it.each(PROFILES)(
  '[K5] on $name, any copy is laid out soundly in the slots of its cell',
  (profile) => {
    for (const groups of [2, 7, 10]) {
      for (const text of HOSTILE_TEXTS) {
        const setup = compared(makeSetup('target-persona', { groups }), text, true)
        expect(findFlaws(layoutWorkshop(setup, profile), profile)).toEqual([])
      }
    }
  },
)

it.each(PROFILES)(
  '[K5] on $name, comparing adds to the wall and moves nothing on it',
  (profile) => {
    const bare = makeSetup('target-persona')
    const before = sectionOf(bare, profile)
    const after = sectionOf(compared(bare, 'Peur de la panne'), profile)
    expect(after.rect).toEqual(before.rect)
    expect(after.zones).toEqual(before.zones)
    const boxes = new Map(after.items.map(({ key, rect }) => [key, rect]))
    for (const { key, rect } of before.items) expect(boxes.get(key)).toEqual(rect)
    const copies = after.items.filter(({ kind }) => kind === 'sticky')
    expect(copies).toHaveLength(ROWS.length * 4 * 2)
    expect(copies.every(({ role }) => role === 'seed')).toBe(true)
    const plates = after.items.flatMap(({ role, text }) => (role === 'plate' ? [text] : []))
    expect(plates).toEqual(['à trancher', '1 sur 4', '2 sur 4', '3 sur 4', '4 sur 4', '5 sur 4'])
    const written = after.items.flatMap(({ text }) => (text === '35\u00a0notes' ? [text] : []))
    expect(written).toHaveLength(4)
  },
)

it.each(PROFILES)(
  '[L6] on $name, a cell is named by its row, then by its column, what all keep too',
  (profile) => {
    const { zones } = sectionOf(makeSetup('target-persona', { groups: 2 }), profile)
    const ofRow = zones.filter(({ id }) => id.includes('identity')).map(({ title }) => title)
    expect(ofRow).toEqual([
      'Identité · Groupe A',
      'Identité · Groupe B',
      'Identité · Ce qu’on garde',
    ])
  },
)

it.each(PROFILES)('[K4] on $name, the wall says when words alone were compared', (profile) => {
  const says = (isByWords: boolean) =>
    sectionOf(compared(makeSetup('target-persona'), 'Peur', isByWords), profile).items.some(
      ({ text }) => text === 'Comparé par les mots seuls',
    )
  expect(says(true)).toBe(true)
  expect(says(false)).toBe(false)
})

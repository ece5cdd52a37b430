import { describe, expect, it } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { nodeKey } from '../../../shared/core/board/keys.ts'
import { extensionRoom, layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { LANGUAGES, makeSetup, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

const SECTION = nodeKey('persona', 'persona-top', 'B')

function extend(setup: WorkshopSetup, section: typeof SECTION, ...zones: readonly string[]) {
  return { ...setup, extensions: zones.map((zone) => ({ section, zone })) }
}

describe('[L7] a full zone gets one more column of notes', () => {
  const setup = makeSetup('target-persona')
  const before = layoutWorkshop(setup, figjamProfile)
  const after = layoutWorkshop(extend(setup, SECTION, 'job', 'profile'), figjamProfile)
  const find = (document: typeof before) => document.sections.find(({ key }) => key === SECTION)

  it('at the right of its section, under its own id', () => {
    const zones = find(after)?.zones.filter(({ id }) => id === 'job')
    expect(find(after)?.rect.width).toBe(3464 + 2 * 312)
    expect(zones?.map(({ title }) => title)).toEqual([
      'Ce qu’elle veut accomplir',
      'Ce qu’elle veut accomplir (suite)',
    ])
    expect(zones?.[1]?.rect).toEqual({ x: 3424, y: 232, width: 288, height: 1432 })
  })

  it('without moving anything', () => {
    const items = find(after)?.items ?? []
    for (const item of find(before)?.items ?? []) expect(items).toContainEqual(item)
    const others = after.sections.filter(({ key }) => key !== SECTION)
    expect(others).toEqual(before.sections.filter(({ key }) => key !== SECTION))
  })

  it.each(PROFILES)('and stays sound on $name', (profile) => {
    for (const language of LANGUAGES) {
      const extended = extend(makeSetup('target-persona', { language }), SECTION, 'job', 'drivers')
      expect(findFlaws(layoutWorkshop(extended, profile), profile)).toEqual([])
    }
  })

  it('unless its neighbour is in the way', () => {
    const welcome = nodeKey('welcome', 'icebreaker', 'all')
    const crowded = extend(setup, welcome, 'good')
    expect(extensionRoom(setup, figjamProfile, welcome)).toBe(0)
    expect(layoutWorkshop(crowded, figjamProfile)).toEqual(before)
  })

  it('as long as there is room', () => {
    const all = nodeKey('persona', 'persona-top', 'all')
    expect(extensionRoom(setup, figjamProfile, all)).toBe(3)
    const full = extend(setup, all, 'job', 'job', 'job')
    expect(extensionRoom(full, figjamProfile, all)).toBe(0)
    const more = extend(setup, all, 'job', 'job', 'job', 'job')
    expect(layoutWorkshop(more, figjamProfile)).toEqual(layoutWorkshop(full, figjamProfile))
  })

  it('and an unknown section or zone asks for nothing', () => {
    const nowhere = nodeKey('persona', 'persona-top', 'Z')
    expect(extensionRoom(setup, figjamProfile, nowhere)).toBe(0)
    const unknown = {
      ...setup,
      extensions: [
        { section: nowhere, zone: 'job' },
        { section: SECTION, zone: 'nothing' },
      ],
    }
    expect(layoutWorkshop(unknown, figjamProfile)).toEqual(before)
  })
})

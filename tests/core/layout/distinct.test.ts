import { describe, expect, it } from 'vitest'
import type { Section } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { Rect } from '../../../shared/core/board/geometry.ts'
import { CANVASES } from '../../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { makeSetup } from './sample-setups.ts'

/** Below this, two canvases look alike from afar; 0 is the same drawing, 1 has nothing in common. */
const ALIKE = 0.3

/** Alike for a reason: what is done on them is the same gesture, and the words tell them apart. */
const ALIKE_ON_PURPOSE: Readonly<Record<string, string>> = {
  'dual-impact impact-effort': 'two matrices with two axes: notes are placed in the same way',
  'dual-impact validation': 'four quarters; a validation has neither axes nor a winner',
  'impact-effort validation': 'four quarters; a validation has neither axes nor a winner',
  'learning-card validation': 'four quarters; a learning card is half as high',
  'validation review': 'a review is a validation later, with two questions more',
  'icebreaker parking': 'two boxes beside each other, at both ends of the same moment',
  'roles decisions': 'three boxes beside each other; a role holds one name, half as high',
  'actions parking': 'a line of boxes at the end of a wall',
}

describe('[L20] canvases', () => {
  it('no two canvases are alike by accident', () => {
    const drawn = CANVASES.flatMap(({ id }) => {
      const [section] = layoutWorkshop(makeSetup(id, { groups: 1 }), figjamProfile).sections
      return section === undefined || section.zones.length === 0
        ? []
        : [{ id, zones: unit(section) }]
    })
    const pairs = drawn.flatMap((a, i) =>
      drawn.slice(i + 1).map((b) => [`${a.id} ${b.id}`, distance(a.zones, b.zones)] as const),
    )
    const alike = pairs.filter(([, apart]) => apart < ALIKE).map(([pair]) => pair)
    expect(alike.toSorted()).toEqual(Object.keys(ALIKE_ON_PURPOSE).toSorted())
  })
})

/** The zones as shares of the section's sides. */
function unit({ rect, zones }: Section): readonly Rect[] {
  return zones.map((zone) => ({
    x: zone.rect.x / rect.width,
    y: zone.rect.y / rect.height,
    width: zone.rect.width / rect.width,
    height: zone.rect.height / rect.height,
  }))
}

/** From 0 to 1: one less the part of the zones that lie upon a zone of the other canvas. */
function distance(some: readonly Rect[], others: readonly Rect[]): number {
  const best = (from: readonly Rect[], to: readonly Rect[]) =>
    from.reduce((sum, rect) => sum + Math.max(...to.map((other) => shared(rect, other))), 0)
  const alike = best(some, others) + best(others, some)
  return 1 - alike / (some.length + others.length)
}

/** What two boxes share, of what they cover together. */
function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const common = Math.max(0, width) * Math.max(0, height)
  return common / (a.width * a.height + b.width * b.height - common)
}

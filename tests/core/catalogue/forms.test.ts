import { describe, expect, it } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { CANVASES, findCanvas } from '../../../shared/core/catalogue/catalogue.ts'
import type { CanvasForm } from '../../../shared/core/catalogue/forms.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { makeSetup } from '../layout/sample-setups.ts'

/** Ids of the zones a form places, in its order; null for a drawing that knows its own. */
function placedBy(form: CanvasForm): readonly string[] | null {
  switch (form.kind) {
    case 'grid':
      return form.lines.flatMap((line) =>
        'zones' in line ? line.zones.map(({ zone }) => zone) : [line.zone],
      )
    case 'cards':
      return form.lines.flatMap(({ zones }) => zones.map(({ zone }) => zone))
    case 'numbered':
      return form.columns.map(({ zone }) => zone)
    case 'steps':
      return form.rows.map(({ zone }) => zone)
    case 'matrix':
      return form.quadrants
    default:
      return null
  }
}

function zonesAlone(recipe: Parameters<typeof makeSetup>[0]) {
  const [section] = layoutWorkshop(makeSetup(recipe, { groups: 1 }), figjamProfile).sections
  return section?.zones ?? []
}

describe('[L16] a canvas is data', () => {
  it('its form places each of its zones once, and no other', () => {
    for (const { id, zones, form } of CANVASES) {
      const placed = placedBy(form)
      if (placed === null) continue
      expect([id, placed.toSorted()]).toEqual([id, zones.map((zone) => zone.id).toSorted()])
    }
  })

  it('a mirror is about one of its zones, with rows on both sides', () => {
    const mirror = findCanvas('mirror')
    const ids = mirror?.zones.map(({ id }) => id) ?? []
    const form = mirror?.form
    const middle = form?.kind === 'mirror' ? ids.indexOf(form.lane) : -1
    expect(middle).toBeGreaterThan(0)
    expect(middle).toBeLessThan(ids.length - 1)
  })

  it('the quadrants of a matrix share its axes between them', () => {
    const axes = Object.fromEntries(zonesAlone('dual-impact').map((zone) => [zone.id, zone.axes]))
    expect(axes).toEqual({
      customer: { x: { from: 0, to: 5 }, y: { from: 5, to: 10 } },
      win: { x: { from: 5, to: 10 }, y: { from: 5, to: 10 } },
      drop: { x: { from: 0, to: 5 }, y: { from: 0, to: 5 } },
      team: { x: { from: 5, to: 10 }, y: { from: 0, to: 5 } },
    })
  })

  it('the lane of a mirror goes from −2.5 to 2.5 over its six moments', () => {
    const lane = zonesAlone('mirror').find(({ id }) => id === 'mirror')
    expect(lane?.axes).toEqual({ x: { from: 0.5, to: 6.5 }, y: { from: -2.5, to: 2.5 } })
  })

  it('cards, lines and steps repeat their zones under numbers', () => {
    const ids = (recipe: Parameters<typeof makeSetup>[0]) => zonesAlone(recipe).map(({ id }) => id)
    expect(ids('idea-cards')).toContain('effort.6')
    expect(ids('engagement')).toContain('commit.5')
    expect(ids('storyboard')).toContain('see.6')
    expect(ids('test-sheet')).toContain('when.4')
    expect(ids('mirror')).toContain('cNeed.6')
  })
})

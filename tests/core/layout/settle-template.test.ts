import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { HostId } from '../../../shared/core/board/keys.ts'
import {
  addZone,
  editZone,
  freeCanvas,
  moveZone,
  removeZone,
} from '../../../shared/core/catalogue/edit-canvas.ts'
import type { CanvasRecipe } from '../../../shared/core/catalogue/recipe.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { settleTemplate } from '../../../shared/core/layout/settle-template.ts'
import type { PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import { putCanvas } from '../../../shared/core/workshop/own-recipes.ts'
import { canvasIn } from '../../../shared/core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { editedCanvases, edits, freeCanvases } from '../catalogue/template-arbitraries.ts'
import { knownCanvas, templateOf } from '../catalogue/template-samples.ts'
import { makeSetup } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

const words = { title: { fr: 'Neuve', en: 'New' }, question: { fr: '', en: '' } }
const community = knownCanvas('community-member')

function setupOf(canvas: CanvasRecipe, groups: number): WorkshopSetup {
  return { ...makeSetup(canvas.id, { groups }), template: templateOf({ canvases: [canvas] }) }
}

function noteIn(section: Section, zone: string): PlacedNote {
  return {
    ...{ id: `${section.key} ${zone}` as HostId, text: 'x', author: '', evidence: false },
    ...{ section: section.key, copy: false, canvas: section.canvas, group: section.group, zone },
    ...{ nature: 'fact', rect: { x: 0, y: 0, width: 240, height: 240 } },
  }
}

/** A note in each zone of these ids, in every section. */
function notesIn(setup: WorkshopSetup, ids: readonly string[]): readonly PlacedNote[] {
  return layoutWorkshop(setup, figjamProfile).sections.flatMap((section) =>
    section.zones.filter(({ id }) => ids.includes(id)).map(({ id }) => noteIn(section, id)),
  )
}

function settle(wanted: CanvasRecipe, used: readonly string[], groups = 2, before = community) {
  const from = setupOf(before, groups)
  const { setup, kept } = settleTemplate(
    from,
    setupOf(wanted, groups),
    notesIn(from, used),
    figjamProfile,
  )
  const zones = canvasIn(setup, before.id)?.zones ?? []
  return { zones, kept: kept.map(({ zone, change }) => [zone, change].join(' ')) }
}

describe('a changed canvas on a board in use', () => {
  it('[M8] is taken whole while nobody has written', () => {
    const wanted = moveZone(removeZone(addZone(community, words), 'level'), 'why', -1)
    expect(settle(wanted, [])).toEqual({ zones: wanted.zones, kept: [] })
  })

  it('[M8] takes new words, and zones nobody uses go when nothing moves', () => {
    const renamed = editZone(community, 'why', { ...words, nature: 'doubt' })
    expect(settle(renamed, ['why'])).toEqual({ zones: renamed.zones, kept: [] })
    const less = removeZone(community, 'facil')
    expect(settle(less, ['channels'], 1).kept).toEqual(['facil zone-kept'])
    expect(settle(less, ['why'], 1)).toEqual({ zones: less.zones, kept: [] })
  })

  it('[M8] keeps a zone that holds notes, and those whose leaving would move it', () => {
    const wanted = removeZone(removeZone(community, 'why'), 'identity')
    const { zones, kept } = settle(wanted, ['why'])
    expect(zones).toEqual(community.zones)
    expect(kept).toEqual(['identity zone-kept', 'why zone-kept'])
  })

  it('[M8] tells which note stood in the way, wherever it is', () => {
    const from = setupOf(community, 2)
    const notes = notesIn(from, ['why'])
    const wanted = setupOf(removeZone(community, 'why'), 2)
    const { kept } = settleTemplate(from, wanted, notes, figjamProfile)
    expect(kept.map(({ note }) => note)).toEqual([notes[0]])
  })

  it('[M8] leaves zones that hold notes in their order', () => {
    const wanted = moveZone(editZone(community, 'why', words), 'why', -1)
    const { zones, kept } = settle(wanted, ['why'])
    expect(zones.map(({ id }) => id)).toEqual(community.zones.map(({ id }) => id))
    expect(zones[2]?.title).toEqual(words.title)
    expect(kept).toEqual([' order-kept'])
  })

  it('[M8] shows no note under the question of a zone that came after its own', () => {
    const budget = addZone(community, { ...words, title: { fr: 'Budget', en: 'Budget' } })
    const risks = addZone(removeZone(budget, 'zone-11'), words)
    const { zones } = settle(risks, ['zone-11'], 1, budget)
    expect(zones.find(({ id }) => id === 'zone-11')?.title.fr).toBe('Budget')
    const after = settle(removeZone(budget, 'zone-11'), [], 1, budget)
    expect(after.zones).toEqual(community.zones)
  })

  it('[M8] keeps the ids of zones that are gone from those of a board in use', () => {
    const board = setupOf(addZone(community, words), 1)
    const wanted = putCanvas(board, community)
    const { setup } = settleTemplate(board, wanted, notesIn(board, ['zone-11']), figjamProfile)
    const ids = (one: WorkshopSetup) => canvasIn(one, community.id)?.zones.map(({ id }) => id)
    expect(ids(setup)).toContain('zone-11')
    const [reset, kept] = [wanted, setup].map((one) => canvasIn(one, community.id) ?? community)
    for (const one of [reset, kept]) {
      expect(addZone(one ?? community, words).zones.at(-1)?.id).toBe('zone-12')
    }
  })

  it('[M8] tells of sizes and drawings that were kept', () => {
    const resized = editZone(community, 'why', { advised: 12 })
    expect(settle(resized, ['frustr']).kept).toEqual([' order-kept'])
    const map = knownCanvas('empathy-map')
    expect(settle(freeCanvas(map), ['hear'], 1, map).kept).toEqual([' order-kept'])
  })

  it.each([1, 4])('[M8] finds room for a new zone, with %i groups at work', (groups) => {
    const wanted = addZone(community, words)
    const { zones, kept } = settle(wanted, ['why', 'facil'], groups)
    expect(zones).toEqual(wanted.zones)
    expect(kept).toEqual([])
  })

  it('[M8] says when there is no room', () => {
    const map = knownCanvas('empathy-map')
    const { zones, kept } = settle(addZone(freeCanvas(map), words), ['hear'], 1, map)
    expect(zones).toEqual(map.zones)
    expect(kept).toEqual(['zone-11 zone-left-out', ' order-kept'])
  })

  it('[M8] moves no note, whatever is changed and wherever people wrote', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.oneof(freeCanvases, editedCanvases),
        fc.array(edits, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1, 3),
        (canvas, changes, picks, groups) => {
          const before = setupOf(canvas, groups)
          const wanted = changes.reduce((one, change) => change(one), canvas)
          const { sections } = layoutWorkshop(before, figjamProfile)
          const notes = picks.flatMap((pick) => {
            const section = sections[pick % sections.length]
            const zone = section?.zones[pick % section.zones.length]
            return section === undefined || zone === undefined ? [] : [noteIn(section, zone.id)]
          })
          const asked = setupOf(wanted, groups)
          const { setup } = settleTemplate(before, asked, notes, figjamProfile)
          const after = layoutWorkshop(setup, figjamProfile)
          for (const note of notes) {
            const was = sections.find(({ key }) => key === note.section)
            const is = after.sections.find(({ key }) => key === note.section)
            const place = (one: Section | undefined) => ({
              at: { x: one?.rect.x, y: one?.rect.y },
              zone: one?.zones.find(({ id }) => id === note.zone)?.rect,
            })
            expect(place(is)).toEqual(place(was))
          }
          expect(findFlaws(after, figjamProfile)).toEqual([])
          const again = settleTemplate(setup, setup, notes, figjamProfile)
          expect(again).toEqual({ setup, kept: [] })
        },
      ),
      { numRuns: 80 },
    )
  })
})

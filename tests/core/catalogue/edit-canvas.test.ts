import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addZone,
  editZone,
  freeCanvas,
  freedomOf,
  moveZone,
  removeZone,
} from '../../../shared/core/catalogue/edit-canvas.ts'
import { freeForm } from '../../../shared/core/catalogue/free-form.ts'
import { readTemplateFile } from '../../../shared/core/catalogue/read-template.ts'
import type { CanvasRecipe } from '../../../shared/core/catalogue/recipe.ts'
import { writeTemplate } from '../../../shared/core/catalogue/write-template.ts'
import { editedCanvases, edits, freeCanvases } from './template-arbitraries.ts'
import { knownCanvas, templateOf } from './template-samples.ts'

const words = { title: { fr: 'Neuve', en: 'New' }, question: { fr: '', en: '' } }
const community = knownCanvas('community-member')
const idsOf = (canvas: CanvasRecipe) => canvas.zones.map(({ id }) => id)

/** Zones of each line of a grid. */
function linesOf({ form }: CanvasRecipe): readonly string[] {
  if (form.kind !== 'grid') return []
  return form.lines.map((line) =>
    'zones' in line ? line.zones.map(({ zone }) => zone).join(' ') : line.zone,
  )
}

describe('changing the zones of a canvas', () => {
  it('[M6] gives a sound template, whatever is changed', () => {
    const canvases = fc.oneof(editedCanvases, freeCanvases)
    fc.assert(
      fc.property(canvases, fc.array(edits, { maxLength: 6 }), (canvas, changes) => {
        const changed = changes.reduce((one, change) => change(one), canvas)
        const template = templateOf({ canvases: [changed] })
        expect(readTemplateFile(writeTemplate(template))).toEqual({ template })
      }),
    )
  })

  it('[M6] keeps the ids of the zones that stay, and gives new ones to new zones', () => {
    const one = addZone(community, words)
    expect(idsOf(one).slice(0, -1)).toEqual(idsOf(community))
    const [added] = idsOf(one).slice(-1)
    const two = addZone(removeZone(one, 'identity'), words)
    expect(idsOf(two)).toHaveLength(11)
    expect(new Set(idsOf(two)).size).toBe(11)
    expect(idsOf(two)).toContain(added)
    expect(idsOf(editZone(community, 'why', { title: words.title }))).toEqual(idsOf(community))
  })

  it('[M6] gives no zone an id that another had before it, also once it was a file', () => {
    const budget = addZone(community, words)
    const less = removeZone(budget, 'zone-11')
    expect(idsOf(addZone(less, words)).at(-1)).toBe('zone-12')
    const text = writeTemplate(templateOf({ version: 3, canvases: [less] }))
    const reading = readTemplateFile(text)
    const [read = community] = 'template' in reading ? reading.template.canvases : []
    expect(idsOf(addZone(read, words)).at(-1)).toBe('zone-12')
    const none = removeZone(addZone(less, words), 'zone-12')
    expect(idsOf(addZone(removeZone(none, 'why'), words)).at(-1)).toBe('zone-13')
    expect(removeZone(community, 'why')).not.toHaveProperty('lastZone')
    expect(removeZone(addZone(budget, words), 'zone-11')).not.toHaveProperty('lastZone')
  })

  it('[M6] gives every zone another id, whatever is changed', () => {
    fc.assert(
      fc.property(freeCanvases, fc.array(edits, { maxLength: 12 }), (canvas, changes) => {
        const before = new Set(idsOf(canvas))
        const gone = new Set<string>()
        changes.reduce((one, change) => {
          const next = change(one)
          for (const id of before) if (!idsOf(next).includes(id)) gone.add(id)
          for (const id of idsOf(next)) before.add(id)
          expect(idsOf(next).filter((id) => gone.has(id))).toEqual([])
          return next
        }, canvas)
      }),
    )
  })

  it('[M6] adds where nothing else changes place', () => {
    expect(linesOf(addZone(community, words))).toEqual([...linesOf(community), 'zone-11'])
    const three = freeCanvas({ ...community, zones: community.zones.slice(0, 3) })
    expect(linesOf(addZone(three, words)).slice(0, 1)).toEqual(linesOf(three).slice(0, 1))
  })

  it('[M6] moves a zone one place, and back', () => {
    const moved = moveZone(community, 'practice', -1)
    expect(idsOf(moved).slice(0, 3)).toEqual(['practice', 'identity', 'why'])
    expect(linesOf(moved)[0]).toBe('practice identity why frustr')
    expect(moveZone(moved, 'practice', 1)).toEqual(community)
    expect(moveZone(community, 'identity', -1)).toEqual(community)
  })

  it('[M6] leaves a drawing its places, until it is made a grid', () => {
    const map = knownCanvas('empathy-map')
    expect(freedomOf(map)).toEqual({ canMove: false, canAdd: false, canRemove: false })
    expect(addZone(map, words)).toBe(map)
    expect(removeZone(map, 'hear')).toBe(map)
    expect(moveZone(map, 'hear', 1)).toBe(map)
    const free = freeCanvas(map)
    expect(idsOf(removeZone(free, 'hear'))).toHaveLength(9)
    const matrix = moveZone(knownCanvas('dual-impact'), 'win', -1)
    expect(matrix.form).toMatchObject({ quadrants: ['win', 'customer', 'drop', 'team'] })
    expect(matrix.form).toMatchObject({ winner: 'customer' })
    expect(removeZone(knownCanvas('mirror'), 'mirror')).toEqual(knownCanvas('mirror'))
  })

  it.each([
    [1, [1]],
    [2, [2]],
    [5, [3, 2]],
    [7, [4, 3]],
    [12, [4, 4, 4]],
    [24, [6, 6, 6, 6]],
  ])('[M6] lays %i free zones out in lines of %j', (count, lengths) => {
    const zones = Array.from({ length: count }, (_, at) => ({ id: `z${at}`, advised: 3 }))
    const { lines } = freeForm(zones)
    expect(lines.map((line) => ('zones' in line ? line.zones.length : 0))).toEqual(lengths)
  })
})

import { describe, expect, it } from 'vitest'
import type { BoardDocument } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { childKey } from '../../../shared/core/board/keys.ts'
import type { CanvasRecipe } from '../../../shared/core/catalogue/recipe.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { captureSection } from '../../../shared/core/notes/capture-section.ts'
import { knownCanvas } from '../catalogue/template-samples.ts'
import { makeSetup } from '../layout/sample-setups.ts'
import { makeNote, placeAll } from '../reading-board.ts'
import {
  areaAt,
  at,
  capture,
  captureAll,
  place,
  rewrite,
  theirs,
  titlesOf,
} from './placed-canvas.ts'

describe('reading a section back as a canvas', () => {
  it.each(['persona-top', 'empathy-map', 'journey', 'dual-impact', 'test-sheet', 'mirror'])(
    '[M12] %s, unchanged, is what it was',
    (recipe) => {
      const { id: _, ...read } = capture(place(recipe), recipe)
      const { id: __, ...known } = knownCanvas(recipe)
      expect(read).toEqual(known)
    },
  )

  it('[M12] takes the words people wrote over ours, on one line', () => {
    const placed = place('community-member')
    rewrite(placed, ['why', 'title'], { text: ' Ce qui\nl’attire ' })
    rewrite(placed, ['why', 'question'], { text: 'Pourquoi ?' })
    const canvas = capture(placed, 'community-member')
    expect(canvas.zones[2]?.title).toEqual({ fr: 'Ce qui l’attire', en: 'Ce qui l’attire' })
    expect(canvas.zones[2]?.question.fr).toBe('Pourquoi ?')
    expect(canvas.form).toEqual(knownCanvas('community-member').form)
  })

  it('[M12] follows zones that were moved, in reading order', () => {
    const placed = place('community-member')
    const rect = placed.section.zones.find(({ id }) => id === 'identity')?.rect
    rewrite(placed, ['identity'], { rect: { ...(rect ?? at(0, 0)), y: 6000 } })
    const canvas = capture(placed, 'community-member')
    expect(canvas.zones.at(-1)?.id).toBe('identity')
    expect(canvas.form.kind === 'grid' && canvas.form.lines).toHaveLength(4)
  })

  it('[M12] leaves out a zone whose area and heading were deleted', () => {
    const placed = place('community-member')
    const keys = [childKey(placed.section.key, 'why'), childKey(placed.section.key, 'why', 'title')]
    const items = placed.items.filter(
      ({ stamp }) => stamp === undefined || !keys.includes(stamp.key),
    )
    const canvas = capture({ ...placed, items }, 'community-member')
    expect(canvas.zones.map(({ id }) => id)).not.toContain('why')
    expect(canvas.zones).toHaveLength(9)
  })

  it('[M12] makes zones of the areas people headed: on a shape, above it, words alone', () => {
    const placed = place('community-member')
    const { height } = placed.section.rect
    theirs(placed, 'on', 'Humour\nDe quoi rit-il ?', at(100, height - 900, 900, 700))
    theirs(placed, 'blank', '', at(1200, height - 900, 900, 700))
    theirs(placed, 'head', 'Peurs', at(1200, height - 960, 300, 48), 'text')
    theirs(placed, 'alone', 'Rêves', at(2300, height - 900, 300, 48), 'text')
    placed.items.push(makeNote('note', 'Une note', { x: 120, y: height - 800 }))
    theirs(placed, 'dot', 'A', at(130, height - 700, 56, 56))
    const canvas = capture(placed, 'community-member')
    expect(titlesOf(canvas).slice(-3).sort()).toEqual(['Humour', 'Peurs', 'Rêves'])
    const humour = canvas.zones.find(({ title }) => title.fr === 'Humour')
    expect(humour?.question.fr).toBe('De quoi rit-il ?')
    expect(titlesOf(canvas)).toHaveLength(13)
  })

  it('[M12] turns a drawing with areas of people’s into a grid of both', () => {
    const placed = place('empathy-map')
    theirs(placed, 'on', 'Rêve', at(100, 2450, 800, 300))
    const canvas = capture(placed, 'empathy-map')
    expect(canvas.form.kind).toBe('grid')
    expect(titlesOf(canvas)).toContain('Rêve')
    expect(canvas.zones).toHaveLength(11)
  })

  it('[M12] takes whatever people wrote, as words', () => {
    const placed = place('community-member')
    const hostile = ['<img src=x onerror=alert(1)>', 'W'.repeat(5000), 'فريق\u0007', '=1+1']
    for (const [index, text] of hostile.entries()) {
      theirs(placed, `h${index}`, text, at(200 + index * 300, 400, 280, 280))
    }
    const { canvas, shortened } = captureAll(placed, 'community-member')
    expect(titlesOf(canvas)).toContain('<img src=x onerror=alert(1)>')
    expect(canvas.zones).toHaveLength(14)
    expect(shortened).toEqual(['W'.repeat(80)])
  })

  const beside: readonly (readonly [
    string,
    readonly string[],
    (canvas: CanvasRecipe) => unknown,
  ])[] = [
    ['community-member', ['ribbon', 'line'], ({ advice }) => advice],
    ['storyboard', ['step', '3', 'title'], ({ form }) => form.kind === 'steps' && form.steps[2]],
    ['impact-effort', ['axis', 'x', 'title'], ({ form }) => form.kind === 'matrix' && form.x.title],
    ['impact-effort', ['axis', 'y', 'title'], ({ form }) => form.kind === 'matrix' && form.y.title],
    ['idea-cards', ['sentence.1', 'title'], ({ zones }) => zones[1]?.title],
    ['idea-cards', ['card', '1', 'title'], ({ form }) => form.kind === 'cards' && form.name],
    ['mirror', ['above', 'title'], ({ form }) => form.kind === 'mirror' && form.above],
    ['mirror', ['reading', 'line'], ({ form }) => form.kind === 'mirror' && form.readingLine],
    [
      'test-sheet',
      ['when', 'date', '3'],
      ({ form }) => form.kind === 'grid' && JSON.stringify(form),
    ],
  ]
  it.each(beside)('[M12] %s: %j are words people may change too', (recipe, path, find) => {
    const placed = place(recipe)
    rewrite(placed, path, { text: 'Ce que nous en disons' })
    const canvas = capture(placed, recipe)
    expect(JSON.stringify(find(canvas))).toContain('Ce que nous en disons')
    expect(JSON.stringify(canvas).split('Ce que nous en disons')).toHaveLength(3)
  })

  it('[M12] keeps the words the workshop gave the canvas, in both languages', () => {
    const laidOut = layoutWorkshop(makeSetup('symmetry'), figjamProfile)
    const document = { ...laidOut, id: 'doc' as BoardDocument['id'] }
    const section = document.sections.find(({ canvas }) => canvas === 'check-out')
    if (section === undefined) throw new Error('No check-out.')
    const placed = { document, section, items: [...placeAll(document)] }
    const read = () =>
      captureSection(document, { items: placed.items }, makeSetup('symmetry'), section.key)?.canvas
    const drawn = section.zones.map(({ title }) => title)
    expect(read()?.zones.map(({ title }) => title.fr)).toEqual(drawn)
    expect(read()?.zones.every(({ title }) => title.fr !== title.en)).toBe(true)
  })

  it('[M12] does not take the name of a group for its advice', () => {
    const setup = makeSetup('target-persona')
    const document = { ...layoutWorkshop(setup, figjamProfile), id: 'doc' as BoardDocument['id'] }
    const section = document.sections.find(({ group }) => group === 'B')
    if (section === undefined) throw new Error('No group.')
    const placed = { document, section, items: [...placeAll(document)] }
    rewrite(placed, ['ribbon', 'line'], { text: 'Groupe B · Parlez-en d’abord' })
    const captured = captureSection(document, { items: placed.items }, setup, section.key)
    expect(captured?.canvas.advice.fr).toBe('Parlez-en d’abord')
  })

  it('[M16] areas beyond what a canvas holds are told by their titles', () => {
    const placed = place('community-member')
    const { height } = placed.section.rect
    for (let at = 0; at < 20; at++) {
      theirs(placed, `a${at}`, `Zone ${at}`, areaAt(at, height))
    }
    const { canvas, leftOut } = captureAll(placed, 'community-member')
    expect(canvas.zones).toHaveLength(24)
    expect(leftOut).toHaveLength(6)
    const all = [...titlesOf(canvas).slice(-14), ...leftOut]
    expect(new Set(all).size).toBe(20)
  })

  it('[M12] gives a table that is full a grid, and loses no area', () => {
    const placed = place('engagement')
    for (let at = 0; at < 8; at++) theirs(placed, `a${at}`, `Zone ${at}`, areaAt(at, 1000))
    const canvas = capture(placed, 'engagement')
    expect(canvas.zones).toHaveLength(15)
    expect(canvas.form.kind).toBe('grid')
  })

  it('[M12] says when the section is not there', () => {
    const { document, section } = place('community-member')
    const setup = makeSetup('community-member', { groups: 1 })
    expect(captureSection(document, { items: [] }, setup, section.key)).toBeNull()
  })
})

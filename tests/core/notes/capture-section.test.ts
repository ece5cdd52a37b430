import { describe, expect, it } from 'vitest'
import type { BoardDocument, Section } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { childKey } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { gridFrom, roomIn } from '../../../shared/core/catalogue/grid-from.ts'
import { readTemplateFile } from '../../../shared/core/catalogue/read-template.ts'
import { writeTemplate } from '../../../shared/core/catalogue/write-template.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { capturePiles } from '../../../shared/core/notes/capture-piles.ts'
import { captureSection } from '../../../shared/core/notes/capture-section.ts'
import { knownCanvas, templateOf } from '../catalogue/template-samples.ts'
import { makeSetup } from '../layout/sample-setups.ts'
import { idOf, makeNote, placeAll } from '../reading-board.ts'

const at = (x: number, y: number, width = 816, height = 704) => ({ x, y, width, height })
const words = { title: 'Nos questions', ribbon: 'Que voulons-nous savoir ?' }

describe('reading areas into a grid', () => {
  it('[M12] takes their order and their size, whatever order they come in', () => {
    const { lines } = gridFrom([
      { id: 'c', rect: at(0, 760) },
      { id: 'b', rect: at(850, 30) },
      { id: 'a', rect: at(0, 0) },
      { id: 'd', rect: at(850, 700, 1900, 440) },
    ])
    expect(lines.map(({ zones }) => zones.map(({ zone }) => zone).join(' '))).toEqual([
      'a b',
      'd c'.split(' ').reverse().join(' '),
    ])
    expect(lines[1]?.zones[1]).toEqual({ zone: 'd', columns: 7, rows: 1 })
  })

  it('[M12] gives every area room for a note, and no more than a canvas has', () => {
    expect(roomIn(at(0, 0, 10, 10))).toEqual({ columns: 1, rows: 1 })
    expect(roomIn(at(0, 0, 90_000, 90_000))).toEqual({ columns: 12, rows: 8 })
  })
})

describe('piles of questions', () => {
  it('[M13] become zones: the title above, what the notes ask under it', () => {
    const canvas = capturePiles(
      [
        {
          title: 'Ce qui freine',
          notes: ['Qu’est-ce qui bloque ?', 'Qui dit non ?\nEt pourquoi ?'],
        },
        { title: '', notes: ['Où vit-elle ?'] },
        { title: '', notes: ['  '] },
      ],
      words,
    )
    const zones = canvas?.zones.map(({ id, title, question }) => [id, title.fr, question.fr])
    expect(zones).toEqual([
      ['zone-1', 'Ce qui freine', 'Qu’est-ce qui bloque ? · Qui dit non ? Et pourquoi ?'],
      ['zone-2', 'Où vit-elle ?', 'Où vit-elle ?'],
    ])
    expect(canvas?.title.fr).toBe('Nos questions')
  })

  it('[M13] without words, or with too many, make no broken template', () => {
    expect(capturePiles([], words)).toBeNull()
    expect(capturePiles([{ title: ' ', notes: [] }], words)).toBeNull()
    const many = Array.from({ length: 40 }, (_, i) => ({
      title: `P${i}`,
      notes: ['x'.repeat(900)],
    }))
    const canvas = capturePiles(many, words)
    expect(canvas?.zones).toHaveLength(24)
    expect(canvas?.zones[0]?.question.fr.length).toBe(300)
  })
})

interface Placed {
  readonly document: BoardDocument
  readonly section: Section
  readonly items: LiveItem[]
}

/** A canvas alone, right after it was placed. */
function place(recipe: string): Placed {
  const laidOut = layoutWorkshop(makeSetup(recipe, { groups: 1 }), figjamProfile)
  const document = { ...laidOut, id: 'doc' as BoardDocument['id'] }
  const [section] = document.sections
  if (section === undefined) throw new Error('No section.')
  return { document, section, items: [...placeAll(document)] }
}

function capture({ document, section, items }: Placed, recipe: string) {
  const setup = makeSetup(recipe, { groups: 1 })
  const canvas = captureSection(document, { items }, setup, section.key)
  if (canvas === null) throw new Error('Not on the board.')
  const template = templateOf({ canvases: [canvas] })
  expect(readTemplateFile(writeTemplate(template))).toEqual({ template })
  return canvas
}

function rewrite({ section, items }: Placed, path: readonly string[], change: Partial<LiveItem>) {
  const key = childKey(section.key, ...path)
  const at = items.findIndex(({ stamp }) => stamp?.key === key)
  const item = items[at]
  if (item === undefined) throw new Error(`No ${key}.`)
  items[at] = { ...item, ...change }
}

/** A shape or words of theirs, on the section. */
function theirs(
  placed: Placed,
  id: string,
  text: string,
  rect: LiveItem['rect'],
  kind: LiveItem['kind'] = 'shape',
) {
  const parent = idOf(placed.section.key)
  const options = { kind, parent, rect, fill: '#FFFFFF', form: 'rectangle' as const }
  placed.items.push(makeNote(id, text, rect, options))
}

const titlesOf = (canvas: { zones: readonly { title: { fr: string } }[] }) =>
  canvas.zones.map(({ title }) => title.fr)

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
    const canvas = capture(placed, 'community-member')
    expect(titlesOf(canvas)).toContain('<img src=x onerror=alert(1)>')
    expect(canvas.zones).toHaveLength(14)
  })

  it('[M12] says when the section is not there', () => {
    const { document, section } = place('community-member')
    const setup = makeSetup('community-member', { groups: 1 })
    expect(captureSection(document, { items: [] }, setup, section.key)).toBeNull()
  })
})

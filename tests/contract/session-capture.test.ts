import { describe, expect, test } from 'vitest'
import '../../shared/app/handle-templates.ts'
import { readTemplateFile } from '../../shared/core/catalogue/read-template.ts'
import { Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { nour } from './notes-at-hand.ts'
import { applyPiles, boards, find, writeNotes } from './people-at-work.ts'

type Board = Awaited<ReturnType<(typeof boards)[number][1]>>

async function place(board: Board, recipe: string) {
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop(recipe, inGroups(1))
  const { sections } = await locateDocument(board.host, view)
  const [section] = sections
  if (section === undefined) throw new Error('No section.')
  const idOf = (key: string) => {
    const item = section.items.find((one) => one.key.endsWith(key))
    const live = board.surface.items().find(({ text }) => text === item?.text && text !== '')
    if (live === undefined) throw new Error(`No ${key} on the board.`)
    return live.id
  }
  const capture = async () => {
    const { draft, result } = await facilitator.send({
      type: 'capture-section',
      section: section.key,
    })
    expect(result).toMatchObject({ outcome: 'done', faults: [] })
    return draft?.setup.template ?? null
  }
  return { facilitator, section, idOf, capture }
}

const titles = (
  template: { canvases: readonly { zones: readonly { title: { fr: string } }[] }[] } | null,
) => template?.canvases[0]?.zones.map(({ title }) => title.fr) ?? []

describe.each(boards)('a template read from a %s board', (_name, open) => {
  test('[M12] a section nobody changed gives its canvas back, without the notes', async () => {
    const board = await open()
    const { facilitator, section, capture } = await place(board, 'community-member')
    const zone = section.zones[0]
    if (zone === undefined) throw new Error('No zone.')
    writeInZone(board.surface, board.host, section, zone, 0, 'Une note')
    const template = await capture()
    expect(template?.canvases[0]?.zones).toHaveLength(10)
    expect(JSON.stringify(template)).not.toContain('Une note')
    await facilitator.send({ type: 'save-template', canvas: null, author: 'A', licence: 'L' })
    const reading = readTemplateFile(facilitator.files.at(-1)?.text ?? '')
    const saved = 'template' in reading ? reading.template : null
    expect(saved?.credits.derivedFrom.map(({ id }) => id)).toEqual(['atelier:community-member'])
    board.close()
  })

  test('[M12] zones have the words people gave them, and headed areas are zones too', async () => {
    const board = await open()
    const { section, idOf, capture, facilitator } = await place(board, 'community-member')
    board.surface.lock([idOf('why/title'), idOf('why/question')], false)
    board.surface.setText(idOf('why/title'), 'Ce qui l’attire', nour)
    const [heading] = board.surface.duplicate([idOf('level/title')], 0, 300)
    if (heading === undefined) throw new Error('No copy.')
    board.surface.lock([heading], false)
    board.surface.setText(heading, 'Ce qui le fait rire', nour)
    const template = await capture()
    expect(titles(template)).toHaveLength(11)
    expect(titles(template)).toContain('Ce qui l’attire')
    expect(titles(template)).toContain('Ce qui le fait rire')
    expect(section.zones).toHaveLength(10)
    const { placed, draft } = await facilitator.look()
    expect(draft?.setup.doc).not.toBe(placed?.setup.doc)
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    board.close()
  })

  test('[M13] piles of notes become the zones of a new canvas', async () => {
    const written = await writeNotes(await open())
    await applyPiles(written)
    const view = await written.facilitator.send({ type: 'capture-piles' })
    const template = view.draft?.setup.template ?? null
    const zones = template?.canvases[0]?.zones ?? []
    expect(zones.length).toBe(view.clusters?.piles.length)
    const { placed, draft, clusters } = view
    clusters?.piles.forEach(({ notes }, at) => {
      const said = notes.map(({ id }) => find(written.board, id).text)
      expect(said).toContain(zones[at]?.question.fr)
    })
    expect(draft?.setup.title).not.toBe(placed?.setup.title)
    expect(draft?.setup.title).toContain(placed?.setup.title)
    expect(draft?.setup.groups).toEqual(placed?.setup.groups)
    expect(written.facilitator.files).toEqual([])
    written.board.close()
  })

  test('[S44] a canvas that is placed while a workshop runs leaves that one at hand', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host)
    const { placed } = await facilitator.placeWorkshop('quarterly-review')
    await facilitator.send({ type: 'begin' })
    await facilitator.send({ type: 'choose', recipe: 'parking' })
    const view = await facilitator.send({ type: 'generate' })
    expect(view.placed?.setup.doc).toBe(placed?.setup.doc)
    expect(view.agenda?.state).toBe('running')
    expect(view.workshops).toHaveLength(2)
    expect(view.draft).toBeNull()
    board.close()
  })
})

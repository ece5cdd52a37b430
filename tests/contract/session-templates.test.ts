import { describe, expect, test } from 'vitest'
import { createHands } from '../../scripts/playground/hosts/memory/memory-hands.ts'
import { absoluteRect, indexById } from '../../shared/core/board/snapshot.ts'
import { addZone, editZone, moveZone, removeZone } from '../../shared/core/catalogue/edit-canvas.ts'
import { freeForm } from '../../shared/core/catalogue/free-form.ts'
import type { CanvasRecipe } from '../../shared/core/catalogue/recipe.ts'
import { collectNotes } from '../../shared/core/notes/collect-notes.ts'
import { Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { openMemory } from '../app/memory-board.ts'
import { testSurroundings } from '../app/surroundings.ts'
import { knownCanvas, templateOf } from '../core/catalogue/template-samples.ts'
import { openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

const boards = [
  [
    'memory',
    async () => {
      const { host, document } = openMemory()
      return {
        host,
        surface: createHands(document),
        time: testSurroundings(),
        close: () => undefined,
      }
    },
  ],
  ['FigJam', () => openMortalFigJam()],
  ['Miro', async () => openMortalMiro()],
] as const

const community = knownCanvas('community-member')
const words = {
  title: { fr: 'Ce qu’il aime', en: 'What they like' },
  question: { fr: 'Qu’aime-t-il ?', en: 'What do they like?' },
}

/** Two groups at work: notes in two zones of A and in one of B, and one that lies nowhere. */
async function startWork(open: (typeof boards)[number][1]) {
  const board = await open()
  const { host, surface } = board
  const facilitator = new Facilitator(host, board.time)
  const view = await facilitator.placeWorkshop('community-member', inGroups(2))
  const { sections } = await locateDocument(host, view)
  const spots = [
    [0, 'why', 'Pour apprendre'],
    [0, 'level', 'Vient tous les mois'],
    [1, 'why', 'Pour voir du monde'],
  ] as const
  const notes = spots.map(([at, id, text]) => {
    const section = sections[at]
    const zone = section?.zones.find((one) => one.id === id)
    if (section === undefined || zone === undefined) throw new Error(`No zone ${id}.`)
    return writeInZone(surface, host, section, zone, 0, text)
  })
  const read = () => host.read(new AbortController().signal)
  const places = async () => {
    const snapshot = await read()
    const byId = indexById(snapshot)
    return snapshot.items
      .filter(({ id }) => notes.includes(id))
      .map((item) => ({ id: item.id, text: item.text, rect: absoluteRect(item, byId) }))
      .sort((a, b) => a.id.localeCompare(b.id))
  }
  const change = async (canvas: CanvasRecipe) => {
    const draft = {
      ...(await facilitator.send({ type: 'choose', recipe: canvas.id })).draft?.setup,
    }
    const setup = { ...draft, template: templateOf({ canvases: [canvas] }) }
    await facilitator.send({ type: 'draft', setup })
    return facilitator.send({ type: 'generate' })
  }
  const collect = async () => {
    const document = await locateDocument(host, await facilitator.look())
    const snapshot = await read()
    const { notes: all } = collectNotes(document, snapshot, host.profile)
    return all.map(({ text, group, zone }) => [text, group, zone].join(' ')).sort()
  }
  const texts = async () => (await read()).items.map(({ text }) => text)
  const textsOf = async (wanted: string) =>
    (await read()).items.filter(({ id }) => id === wanted).map(({ text }) => text)
  return { board, facilitator, notes, places, change, collect, texts, textsOf }
}

/** Twenty-four zones that ask the same. */
function freeCanvasOf(id: string, text: string): CanvasRecipe {
  const both = { fr: text, en: text }
  const zones = Array.from({ length: 24 }, (_, at) => ({
    ...{ id: `zone-${at + 1}`, title: words.title, question: both, advised: 3 },
    nature: 'fact' as const,
  }))
  return { ...community, id, zones, form: freeForm(zones) }
}

const WRITTEN = ['Pour apprendre A why', 'Pour voir du monde B why', 'Vient tous les mois A level']

describe.each(boards)('a changed template on a %s board in use', (_name, open) => {
  const changes: readonly (readonly [string, CanvasRecipe, readonly string[]])[] = [
    ['renames a zone', editZone(community, 'why', words), []],
    ['removes a zone that holds notes', removeZone(community, 'level'), ['zone-kept']],
    ['removes a zone nobody used', removeZone(community, 'facil'), []],
    ['changes the order', moveZone(community, 'why', -1), ['order-kept']],
    ['adds a zone', addZone(community, words), []],
  ]
  test.each(changes)('[M9] %s, and every note stays where it is', async (_change, canvas, kept) => {
    const work = await startWork(open)
    const before = await work.places()
    expect(await work.collect()).toEqual(WRITTEN)
    const view = await work.change(canvas)
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(view.result?.kept.map(({ change }) => change)).toEqual(kept)
    const [first] = view.result?.kept ?? []
    if (first?.change === 'zone-kept')
      expect(await work.textsOf(first.id)).toEqual(['Vient tous les mois'])
    expect(await work.places()).toEqual(before)
    expect(await work.collect()).toEqual(WRITTEN)
    // What gave way whole is the catalogue's canvas again.
    expect(view.placed?.setup.template === null).toBe(kept.length > 0)
    const again = await work.facilitator.send({ type: 'generate' })
    expect(again.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    expect(await work.places()).toEqual(before)
    work.board.close()
  })

  test('[M9] the new words are on the board, and found by who opens it next', async () => {
    const work = await startWork(open)
    await work.change(addZone(editZone(community, 'why', words), words))
    const texts = await work.texts()
    expect(texts.filter((text) => text === words.title.fr || text === words.title.en)).toHaveLength(
      4,
    )
    expect(texts.filter((text) => /^Motivations?$/.test(text))).toEqual([])
    const next = new Facilitator(work.board.host, work.board.time)
    const { placed } = await next.open()
    expect(placed?.setup.template?.canvases[0]?.zones).toHaveLength(11)
    const quiet = await next.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    work.board.close()
  })

  test('[M14] a template larger than any entry of the host is kept, and changed again', async () => {
    const work = await startWork(open)
    const large = (text: string) =>
      Array.from({ length: 8 }, (_, at) => freeCanvasOf(`large-${at}`, text.repeat(75)))
    const draft = async () =>
      (await work.facilitator.send({ type: 'choose', recipe: community.id })).draft
    for (const text of ['أبجد', 'دجبأ']) {
      const setup = (await draft())?.setup
      const template = templateOf({ canvases: [editZone(community, 'why', words), ...large(text)] })
      expect(JSON.stringify(template).length).toBeGreaterThan(100_000)
      await work.facilitator.send({ type: 'draft', setup: { ...setup, template } })
      const view = await work.facilitator.send({ type: 'generate' })
      expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
      const next = new Facilitator(work.board.host, work.board.time)
      const opened = await next.open()
      expect(opened.board.fault).toBeNull()
      expect(opened.placed?.setup.template).toEqual(view.placed?.setup.template)
    }
    expect(await work.collect()).toEqual(WRITTEN)
    work.board.close()
  })
})

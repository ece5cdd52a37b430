import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { copyBoard } from '../../scripts/playground/hosts/miro/board-file.ts'
import { ANNA, Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import {
  type MortalBoard,
  type MortalMiro,
  openMortalFigJam,
  openMortalMiro,
} from './mortal-boards.ts'

const RECIPE = 'persona-top'

const boards = [
  ['FigJam', () => openMortalFigJam()],
  ['Miro', async () => openMortalMiro()],
] as const

interface Written {
  readonly board: MortalBoard
  readonly facilitator: Facilitator
  readonly notes: readonly string[]
}

const WORDS = [
  'Attend au guichet',
  'Guichet trop lent',
  'Perd son formulaire',
  'Formulaire introuvable',
]

/** Two groups, two notes in each. */
async function writeNotes(board: MortalBoard): Promise<Written> {
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(2))
  const { sections } = await locateDocument(board.host, view)
  const notes = WORDS.map((text, index) => {
    const section = sections[index % 2]
    const zone = section?.zones.find(({ id }) => id === 'job')
    if (section === undefined || zone === undefined) throw new Error('No such zone.')
    return writeInZone(board.surface, board.host, section, zone, Math.floor(index / 2), text)
  })
  return { board, facilitator, notes }
}

function find({ surface }: MortalBoard, id: string): DrawnItem {
  const found = surface.items().find((item) => item.id === id)
  if (found === undefined) throw new Error(`${id} is lost.`)
  return found
}

function sectionTitled({ surface }: MortalBoard, start: string): DrawnItem {
  const found = surface
    .items()
    .find(({ kind, text }) => kind === 'section' && text.startsWith(start))
  if (found === undefined) throw new Error(`No section ${start}.`)
  return found
}

function expectPlace(after: DrawnItem, before: { readonly x: number; readonly y: number }): void {
  expect(Math.abs(after.x - before.x), after.text).toBeLessThanOrEqual(1)
  expect(Math.abs(after.y - before.y), after.text).toBeLessThanOrEqual(1)
}

async function applyPiles({ facilitator }: Written): Promise<void> {
  await facilitator.send({ type: 'cluster', sections: [], zone: null })
  const view = await facilitator.send({ type: 'apply-clusters' })
  expect(view.result).toMatchObject({ outcome: 'done', moved: 4, faults: [] })
}

/** Calls take time, so that people can do something meanwhile. */
function slowDown(board: MortalBoard): void {
  if (isMiro(board)) board.inside.faults.latencyMs = 60
}

function isMiro(board: MortalBoard): board is MortalMiro {
  return 'inside' in board
}

describe.each(boards)('putting back on %s', (_name, open) => {
  test('[S11] a section that moved is followed, a note that left the piles stays', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const before = notes.map((id) => find(board, id))
    await applyPiles(written)
    const moved = sectionTitled(board, 'Groupe B')
    board.surface.lock([moved.id], false)
    board.surface.moveBy([moved.id], 100, 3000)
    const [strayed = ''] = notes
    board.surface.moveBy([strayed], 0, 6000)
    const stray = find(board, strayed)
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result).toMatchObject({ outcome: 'done', moved: 3, faults: [] })
    notes.forEach((id, index) => {
      const home = before[index]
      if (home === undefined) return
      const inB = index % 2 === 1
      if (id === strayed) expectPlace(find(board, id), stray)
      else expectPlace(find(board, id), inB ? { x: home.x + 100, y: home.y + 3000 } : home)
    })
    const drawing = drawingOf(board.surface)
    await facilitator.send({ type: 'put-back' })
    expect(drawingOf(board.surface)).toEqual(drawing)
    board.close()
  })

  test('[S12] piles whose section people deleted give their notes back all the same', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const before = notes.map((id) => find(board, id))
    await applyPiles(written)
    // Taken out while the section is deleted, then laid where they were.
    const piles = sectionTitled(board, 'Regroupement')
    const drawn = board.surface
      .items()
      .filter(({ parent, kind }) => parent === piles.id && kind !== 'sticky')
    board.surface.moveBy(notes, 0, 20_000)
    board.surface.remove([...drawn.map(({ id }) => id), piles.id])
    board.surface.moveBy(notes, 0, -20_000)
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result).toMatchObject({ outcome: 'done', moved: notes.length, faults: [] })
    notes.forEach((id, index) => {
      const home = before[index]
      if (home !== undefined) expectPlace(find(board, id), home)
    })
    board.close()
  })

  test('[S13] notes of a deleted section wait in the piles, and go to the one placed again', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const before = notes.map((id) => find(board, id))
    await applyPiles(written)
    const gone = sectionTitled(board, 'Groupe B')
    const inside = board.surface.items().filter(({ parent }) => parent === gone.id)
    board.surface.remove([...inside.map(({ id }) => id), gone.id])
    const first = await facilitator.send({ type: 'put-back' })
    expect(first.result).toMatchObject({ outcome: 'partial', moved: 2 })
    expect(first.result?.faults).toMatchObject([{ code: 'item-gone', on: gone.text }])
    await facilitator.send({ type: 'generate' })
    const second = await facilitator.send({ type: 'put-back' })
    expect(second.result).toMatchObject({ outcome: 'done', moved: 2, faults: [] })
    notes.forEach((id, index) => {
      const home = before[index]
      if (home !== undefined) expectPlace(find(board, id), home)
    })
    board.close()
  })
})

describe.each(boards)('people at work on %s', (_name, open) => {
  test('[S14] what they change is kept, and told with its place', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const { surface } = board
    const group = sectionTitled(board, 'Groupe A')
    const title = surface
      .items()
      .find(({ text, parent }) => text === 'Profil' && parent === group.id)
    if (title === undefined) throw new Error('No title.')
    surface.lock([title.id, group.id], false)
    surface.setText(title.id, 'Son profil', ANNA)
    surface.setText(group.id, 'Les Aigles', ANNA)
    surface.resize(group.id, { ...group, width: group.width + 200 })
    const copies = surface.duplicate([sectionTitled(board, 'Groupe B').id], 0, 6000)
    expect(copies.length).toBeGreaterThan(0)
    const before = drawingOf(surface)
    const same = await facilitator.send({ type: 'generate' })
    expect(same.result).toMatchObject({ created: 0, updated: 0, removed: 0, faults: [] })
    expect(drawingOf(surface)).toEqual(before)
    const setup = same.placed?.setup
    if (setup === undefined) throw new Error('Nothing is placed.')
    await facilitator.send({ type: 'draft', setup: { ...setup, language: 'en' } })
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], created: 0, removed: 0 })
    expect(view.result?.kept.map(({ where, change }) => `${change}: ${where}`).sort()).toEqual([
      'text: Group A · Persona, top',
      'text: Group A · Persona, top · Profile',
    ])
    expect(find(board, title.id).text).toBe('Son profil')
    expect(find(board, group.id).text).toBe('Les Aigles')
    for (const id of notes) find(board, id)
    board.close()
  })

  test('[S15] what they do while it is being placed stands', async () => {
    const board = await open()
    const { surface } = board
    slowDown(board)
    const facilitator = new Facilitator(board.host, board.time)
    let acted = false
    let note = ''
    let at = { x: 0, y: 0 }
    facilitator.session.subscribe((event) => {
      const working = event.type === 'view' && (event.view.work?.steps.done ?? 0) > 30
      if (acted || !working) return
      acted = true
      const section = sectionTitled(board, 'Groupe A')
      surface.lock([section.id], false)
      note = surface.writeNote({ x: section.x + 300, y: section.y + 1200 }, 'Pendant la pose', {
        colour: board.host.profile.noteColours.fact,
        person: ANNA,
      })
      at = find(board, note)
      surface.setText(section.id, 'Les Aigles', ANNA)
    })
    await facilitator.placeWorkshop(RECIPE, inGroups(3))
    expect(acted).toBe(true)
    const again = await facilitator.send({ type: 'generate' })
    expect(again.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    expectPlace(find(board, note), at)
    sectionTitled(board, 'Les Aigles')
    const quiet = await facilitator.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0 })
    board.close()
  })

  test('[S16] what Atelier placed goes, piles included; notes, copies and rewritten words stay', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const { surface } = board
    const title = surface.items().find(({ text, y }) => text === 'Profil' && y < 5000)
    if (title === undefined) throw new Error('No title.')
    surface.lock([title.id], false)
    surface.setText(title.id, 'Son profil', ANNA)
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    await facilitator.send({ type: 'apply-clusters' })
    surface.duplicate([sectionTitled(board, 'Groupe B').id], 0, 6000)
    const copied = surface.items().filter(({ y }) => y > 5000).length
    expect(copied).toBeGreaterThan(20)
    const before = notes.map((id) => find(board, id))
    const view = await facilitator.send({ type: 'remove' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(view.result?.kept.map(({ id }) => id)).toEqual([title.id])
    expect(view.placed).toBeNull()
    notes.forEach((id, index) => {
      const there = before[index]
      if (there !== undefined) expectPlace(find(board, id), there)
    })
    expect(find(board, title.id).text).toBe('Son profil')
    const left = surface.items().filter(({ y }) => y <= 5000)
    expect(left.map(({ id }) => id).sort()).toEqual([...notes, title.id].sort())
    expect(surface.items().filter(({ y }) => y > 5000)).toHaveLength(copied)
    board.close()
  })
})

describe.each(boards)('names and boards on %s', (_name, open) => {
  test('[S17] group names with slashes, markup or twice the same are names', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const names = ['R&D / Web', 'R&D / Web', '<b>__proto__</b>', '=1+1']
    const named = (setup: Parameters<ReturnType<typeof inGroups>>[0]) => {
      const grouped = inGroups(4)(setup)
      const groups = grouped.groups.map((group, index) => ({ ...group, name: names[index] ?? '' }))
      return { ...grouped, groups }
    }
    const view = await facilitator.placeWorkshop(RECIPE, named)
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    const fresh = new Facilitator(board.revive(), board.time)
    await fresh.open()
    const again = await fresh.send({ type: 'generate' })
    expect(again.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    board.close()
  })

  test('[S18] a second workshop stands beside the first, and goes without it', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.placeWorkshop(RECIPE, inGroups(2))
    const first = drawingOf(board.surface)
    await facilitator.placeWorkshop('icebreaker', inGroups(2))
    expect(board.surface.items().length).toBeGreaterThan(first.length)
    const view = await facilitator.send({ type: 'remove' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expect(drawingOf(board.surface)).toEqual(first)
    board.close()
  })

  test('[S19] a board copied from another is recognised', async () => {
    const written = await writeNotes(await open())
    const { board } = written
    const text = isMiro(board) ? copyBoard(board.inside) : board.surface.save()
    const copy = await open()
    copy.surface.load(text)
    const facilitator = new Facilitator(copy.revive(), copy.time)
    const opened = await facilitator.open()
    expect(opened.placed?.setup.recipe).toBe(RECIPE)
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', created: 0, removed: 0, kept: [] })
    expect(drawingOf(copy.surface)).toEqual(drawingOf(board.surface))
    const quiet = await facilitator.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    board.close()
    copy.close()
  })

  test('[S20] a workshop that was copied and pasted whole is people’s', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.placeWorkshop(RECIPE, inGroups(2))
    const placed = board.surface.items()
    const held = new Set(placed.map(({ id }) => id))
    const outer = placed.filter(({ parent }) => !held.has(parent ?? '')).map(({ id }) => id)
    board.surface.duplicate(outer, 0, 9000)
    const before = drawingOf(board.surface)
    const quiet = await facilitator.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    expect(drawingOf(board.surface)).toEqual(before)
    await facilitator.send({ type: 'remove' })
    expect(board.surface.items()).toHaveLength(placed.length)
    expect(board.surface.items().filter(({ id }) => held.has(id))).toEqual([])
    board.close()
  })
})

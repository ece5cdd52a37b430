import { describe, expect, test } from 'vitest'
import type { SessionView } from '../../shared/app/view.ts'
import type { BoardDocument } from '../../shared/core/board/document.ts'
import { ANNA, Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, expectPlace, find, RECIPE, sectionTitled } from './people-at-work.ts'

async function place(
  board: MortalBoard,
  groups = 2,
): Promise<{
  readonly facilitator: Facilitator
  readonly view: SessionView
  readonly sections: BoardDocument['sections']
}> {
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(groups))
  const { sections } = await locateDocument(board.host, view)
  return { facilitator, view, sections }
}

describe.each(boards)('a board that lives, on %s', (_name, open) => {
  test('[P9] [S29] a section that people moved grows where it is, and its notes stay', async () => {
    const board = await open()
    const { facilitator, sections } = await place(board)
    const [section] = sections
    const zone = section?.zones.find(({ id }) => id === 'job')
    if (section === undefined || zone === undefined) throw new Error('No such zone.')
    const note = writeInZone(board.surface, board.host, section, zone, 0, 'Attend au guichet')
    const { id } = sectionTitled(board, 'Groupe A')
    board.surface.lock([id], false)
    board.surface.moveBy([id], 264, 4100)
    const [before, frame] = [find(board, note), find(board, id)]
    const order = { type: 'extend-zone', section: section.key, zone: 'identity' }
    const { result } = await facilitator.send(order)
    expect(result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expect(find(board, id).width).toBeGreaterThan(frame.width)
    expectPlace(find(board, id), frame)
    expectPlace(find(board, note), before)
    board.close()
  })

  test('[S29] a note over the edge of a section keeps no column from coming, and stays', async () => {
    const board = await open()
    const { facilitator, sections } = await place(board)
    const { key } = sections[0] ?? {}
    const { x, y, width, height } = sectionTitled(board, 'Groupe A')
    const colour = board.host.profile.noteColours.fact
    const at = { x: x + width / 2, y: y + height - 20 }
    const note = board.surface.writeNote(at, 'Au bord', { colour, person: ANNA })
    const before = find(board, note)
    const { result } = await facilitator.send({ type: 'extend-zone', section: key, zone: 'job' })
    expect(result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expectPlace(find(board, note), before)
    board.close()
  })

  test('[S43] [S16] letters beside the rows go with the groups, whatever section went before', async () => {
    const board = await open()
    let { facilitator, view } = await place(board, 3)
    for (const count of [1, 2, 1, 4]) {
      const setup = view.placed?.setup
      if (setup === undefined) throw new Error('Nothing is placed.')
      await facilitator.send({ type: 'draft', setup: inGroups(count)(setup) })
      view = await facilitator.send({ type: 'generate' })
      expect(view.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
      const letters = board.surface.items().filter(({ text, width }) => {
        return /^[A-J]$/.test(text) && width > 500
      })
      const wanted = count === 1 ? [] : ['A', 'B', 'C', 'D'].slice(0, count)
      expect(letters.map(({ text }) => text).sort()).toEqual(wanted)
      facilitator = new Facilitator(board.revive(), board.time)
      await facilitator.open()
    }
    await facilitator.send({ type: 'remove' })
    expect(board.surface.items()).toEqual([])
    board.close()
  })

  test('[P14] [S16] a section that people dropped into another goes without the notes in it', async () => {
    const board = await open()
    const { facilitator, sections } = await place(board)
    const { surface } = board
    const [outer, inner] = ['Groupe A', 'Groupe B'].map((title) => sectionTitled(board, title))
    const zone = sections[1]?.zones.find(({ id }) => id === 'job')
    if (outer === undefined || inner === undefined || zone === undefined) throw new Error('Absent.')
    const [, section] = sections
    if (section === undefined) throw new Error('No second section.')
    const note = writeInZone(surface, board.host, section, zone, 0, 'Attend au guichet')
    surface.lock([outer.id, inner.id], false)
    surface.moveBy([inner.id], 0, outer.y - inner.y + 60)
    const before = find(board, note)
    const { result } = await facilitator.send({ type: 'remove' })
    expect(result).toMatchObject({ outcome: 'done', faults: [] })
    expectPlace(find(board, note), before)
    expect(surface.items().map(({ id }) => id)).toEqual([note])
    board.close()
  })

  test('[H10] [P10] what people delete of ours holds up nothing, and is placed again', async () => {
    const board = await open()
    const { facilitator, sections } = await place(board)
    const { surface } = board
    const before = drawingOf(surface)
    const { id } = sectionTitled(board, 'Groupe A')
    const deleted = surface.items().filter(({ parent }) => parent === id)
    const some = deleted.flatMap((item, at) => (at % 4 < 2 ? [item.id] : []))
    surface.lock(some, false)
    surface.remove(some)
    const again = await facilitator.send({ type: 'generate' })
    expect(again.result).toMatchObject({ outcome: 'done', created: some.length, faults: [] })
    expect(drawingOf(surface)).toEqual(before)
    surface.remove(surface.items().flatMap((item) => (item.parent === id ? [item.id] : [])))
    const order = { type: 'extend-zone', section: sections[0]?.key, zone: 'job' }
    expect((await facilitator.send(order)).result).toMatchObject({ outcome: 'done', faults: [] })
    const next = new Facilitator(board.revive(), board.time)
    await next.open()
    const { result } = await next.send({ type: 'generate' })
    expect(result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [], faults: [] })
    board.close()
  })

  test('[T5] what people drag from one section into another mixes up nothing for whoever opens it next', async () => {
    const board = await open()
    const { surface } = board
    const { view } = await place(board)
    const [from, to] = ['Groupe A', 'Groupe B'].map((title) => sectionTitled(board, title))
    if (from === undefined || to === undefined) throw new Error('No such section.')
    surface.lock([from.id], false)
    const dragged = surface
      .items()
      .filter(({ parent }) => parent === from.id)
      .slice(0, 3)
    surface.lock(
      dragged.map(({ id }) => id),
      false,
    )
    for (const { id, x, y } of dragged) surface.moveBy([id], to.x + 40 - x, to.y + 40 - y)
    const there = drawingOf(surface)
    const next = new Facilitator(board.revive(), board.time)
    await next.open()
    const setup = view.placed?.setup
    if (setup === undefined) throw new Error('Nothing is placed.')
    for (const language of ['en', 'fr']) {
      await next.send({ type: 'draft', setup: { ...setup, language } })
      const { result } = await next.send({ type: 'generate' })
      expect(result).toMatchObject({ outcome: 'done', created: 0, removed: 0, faults: [] })
    }
    const last = new Facilitator(board.revive(), board.time)
    await last.open()
    const { result } = await last.send({ type: 'generate' })
    expect(result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [], faults: [] })
    expect(drawingOf(surface)).toEqual(there)
    board.close()
  })
})

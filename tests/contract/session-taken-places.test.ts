import { describe, expect, test } from 'vitest'
import { openFigJam } from '../../scripts/bench/open-boards.ts'
import { overlaps } from '../../shared/core/board/geometry.ts'
import { ANNA, Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { hastyClock, surroundingsOn } from '../app/quick-time.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { applyPiles, boards, expectPlace, find, RECIPE, writeNotes } from './people-at-work.ts'

function writeAt(board: MortalBoard, id: string, text: string): string {
  const { x, y, width, height } = find(board, id)
  return board.surface.writeNote({ x: x + width / 2, y: y + height / 2 }, text, {
    colour: board.host.profile.noteColours.fact,
    person: ANNA,
  })
}

describe.each(boards)('places that were written on since, on %s', (_name, open) => {
  test('[C16] a note goes beside what people wrote in its place, and is listed', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const [first = '', ...others] = notes
    const before = notes.map((id) => find(board, id))
    const fresh = writeAt(board, first, 'Un nouvel avis')
    board.surface.moveBy([fresh], 0, -9000)
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    await facilitator.send({ type: 'leave-note', note: fresh })
    await facilitator.send({ type: 'apply-clusters' })
    board.surface.moveBy([fresh], 0, 9000)
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result).toMatchObject({
      outcome: 'done',
      moved: 4,
      faults: [],
      kept: [{ id: first, where: 'Attend au guichet', change: 'beside' }],
    })
    const now = find(board, first)
    expect(now.parent).toBe(before[0]?.parent)
    for (const id of [fresh, ...others]) expect(overlaps(now, find(board, id))).toBe(false)
    others.forEach((id, index) => {
      const home = before[index + 1]
      if (home !== undefined) expectPlace(find(board, id), home)
    })
    const drawing = drawingOf(board.surface)
    await facilitator.send({ type: 'put-back' })
    expect(drawingOf(board.surface)).toEqual(drawing)
    const stock = await facilitator.send({ type: 'count-notes' })
    const rows = stock.counts?.rows.filter(({ total }) => total > 0)
    expect(rows).toMatchObject([{ zone: 'job', total: 5 }])
    board.close()
  })

  test('[C16] [C18] of two notes that had one place, the later goes beside the earlier', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const before = notes.map((id) => find(board, id))
    await applyPiles(written)
    const [home] = before
    if (home === undefined) throw new Error('No note.')
    const later = board.surface.writeNote(
      { x: home.x + home.width / 2 + 10, y: home.y + home.height / 2 },
      'Encore au guichet',
      { colour: board.host.profile.noteColours.fact, person: ANNA },
    )
    await facilitator.send({ type: 'sort-later' })
    await facilitator.send({ type: 'apply-clusters' })
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result).toMatchObject({ outcome: 'done', moved: 5, faults: [] })
    expect(view.result?.kept).toMatchObject([{ id: later, change: 'beside' }])
    notes.forEach((id, index) => {
      const place = before[index]
      if (place !== undefined) expectPlace(find(board, id), place)
      expect(overlaps(find(board, id), find(board, later))).toBe(false)
    })
    board.close()
  })

  test('[C16] notes that lay over each other do so again', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const [under = '', , over = ''] = notes
    const from = find(board, over)
    const to = find(board, under)
    board.surface.moveBy([over], to.x - from.x + 8, to.y - from.y + 8)
    const before = drawingOf(board.surface)
    await applyPiles(written)
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result).toMatchObject({ outcome: 'done', moved: 4, kept: [] })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })
})

test('[S13] notes of a section that people made in ours, and deleted, go where they were', async () => {
  const { host, surface, inside, close } = await openFigJam()
  const facilitator = new Facilitator(host, surroundingsOn(hastyClock()))
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(2))
  const [section] = (await locateDocument(host, view)).sections
  const zone = section?.zones.find(({ id }) => id === 'job')
  if (section === undefined || zone === undefined) throw new Error('No such zone.')
  const notes = ['Attend au guichet', 'Guichet trop lent'].map((text, slot) =>
    writeInZone(surface, host, section, zone, slot, text),
  )
  const placeOf = (id: string) => {
    const { x, y } = surface.items().find((item) => item.id === id) ?? {}
    return { x, y }
  }
  const before = notes.map(placeOf)
  const [first] = before
  const holder = surface.items().find(({ id }) => id === notes[0])?.parent ?? ''
  const theirs = inside.file.create('SECTION', holder, { name: 'À nous' })
  const box = { x: (first?.x ?? 0) - 10, y: (first?.y ?? 0) - 10, width: 600, height: 280 }
  surface.resize(theirs, box)
  expect(surface.items().find(({ id }) => id === notes[0])?.parent).toBe(theirs)
  await facilitator.send({ type: 'cluster', sections: [], zone: null })
  await facilitator.send({ type: 'apply-clusters' })
  surface.remove([theirs])
  const back = await facilitator.send({ type: 'put-back' })
  expect(back.result).toMatchObject({ outcome: 'done', moved: 2, faults: [] })
  expect(notes.map(placeOf)).toEqual(before)
  close()
})

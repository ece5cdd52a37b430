import { describe, expect, test } from 'vitest'
import { drawingOf } from './drawings.ts'
import {
  applyPiles,
  boards,
  expectPlace,
  find,
  sectionTitled,
  writeNotes,
} from './people-at-work.ts'

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

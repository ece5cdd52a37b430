import { describe, expect, test } from 'vitest'
import type { BoardHost } from '../../shared/app/ports.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { indexById } from '../../shared/core/board/snapshot.ts'
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

  test('[S13] [C16] what is listed and what waits are told apart, the first time and the second', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const [strayed = '', deleted = '', back = '', waiting = ''] = notes
    await applyPiles(written)
    board.surface.moveBy([strayed], 0, 6000)
    board.surface.remove([deleted])
    const gone = sectionTitled(board, 'Groupe B')
    const inside = board.surface.items().filter(({ parent }) => parent === gone.id)
    board.surface.remove([...inside.map(({ id }) => id), gone.id])
    const first = await facilitator.send({ type: 'put-back' })
    expect(first.result).toMatchObject({ outcome: 'partial', moved: 1 })
    expect(first.result?.kept.map(({ id, change }) => [id, change])).toEqual([
      [strayed, 'strayed'],
      [deleted, 'deleted'],
    ])
    expect(first.clusters?.total).toBe(1)
    await facilitator.send({ type: 'generate' })
    const second = await facilitator.send({ type: 'put-back' })
    expect(second.result).toMatchObject({ outcome: 'done', moved: 1, faults: [], kept: [] })
    for (const id of [back, waiting]) expect(find(board, id).parent).not.toBeNull()
    board.close()
  })

  test('[C16] notes that people had grouped are grouped again', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const [first = '', second = '', third = '', fourth = ''] = notes
    const { x, y } = find(board, second)
    const colour = '#FFFFFF'
    const sign = board.surface.writeNote({ x: x + 60, y: y + 60 }, '', { colour, person })
    board.surface.group([first, third])
    board.surface.group([second, sign])
    const groups = await readGroups(board.host, [first, third, second, sign, fourth])
    expect(groups).toEqual(['A', 'A', 'B', 'B', ''])
    const before = notes.map((id) => find(board, id))
    await applyPiles(written)
    expect(await readGroups(board.host, [first, third, second])).toEqual(['', '', ''])
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result).toMatchObject({ outcome: 'done', moved: 4, faults: [], kept: [] })
    expect(await readGroups(board.host, [first, third, second, sign, fourth])).toEqual(groups)
    notes.forEach((id, index) => {
      const home = before[index]
      if (home !== undefined) expectPlace(find(board, id), home)
    })
    board.close()
  })

  test.each([
    ['the first', ['first', 'last']],
    ['the second', ['last', 'last']],
    ['the second, the first deleted by people', ['deleted', 'last', 'last']],
  ])('[C16] notes piled twice come home from both piles, from %s on', async (_, turns) => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const before = notes.map((id) => find(board, id))
    await applyPiles(written)
    const piles = sectionTitled(board, 'Regroupement')
    await facilitator.send({ type: 'cluster', sections: [], zone: 'job' })
    const twice = await facilitator.send({ type: 'apply-clusters' })
    expect(twice.result).toMatchObject({ outcome: 'done', moved: 4 })
    for (const turn of turns) {
      if (turn === 'deleted') {
        const drawn = board.surface.items().filter(({ parent }) => parent === piles.id)
        board.surface.remove([...drawn.map(({ id }) => id), piles.id])
        continue
      }
      const record = turn === 'first' ? 'c1' : null
      const { result } = await facilitator.send({ type: 'put-back', record })
      expect(result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    }
    notes.forEach((id, index) => {
      const home = before[index]
      if (home !== undefined) expectPlace(find(board, id), home)
      expect(find(board, id).parent).toBe(home?.parent)
    })
    board.close()
  })
})

const person = { id: 'nour', name: 'Nour', colour: '#D3BDFF' }

/** The groups of items, named in the order they are met; '' for none. */
async function readGroups(host: BoardHost, ids: readonly string[]): Promise<readonly string[]> {
  const live = indexById(await host.read(new AbortController().signal))
  const names = new Map<string, string>()
  return ids.map((id) => {
    const group = live.get(id as HostId)?.group
    if (group === undefined) return ''
    const name = names.get(group) ?? 'AB'.charAt(names.size)
    names.set(group, name)
    return name
  })
}

import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { readReport } from '../../shared/core/report/read-report.ts'
import { ANNA, Facilitator } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import {
  boards,
  expectPlace,
  find,
  sectionTitled,
  type Written,
  writeNotes,
} from './people-at-work.ts'

const CLUSTER = { type: 'cluster', sections: [], zone: null }

async function apply({ facilitator }: Written, manner: 'badge' | 'copy'): Promise<void> {
  await facilitator.send(CLUSTER)
  const view = await facilitator.send({ type: 'apply-clusters', manner })
  expect(view.result).toMatchObject({ outcome: 'done', moved: 4, faults: [] })
  expect(view.clusters).toMatchObject({ state: 'applied', manner, total: 4 })
}

function badgesOf({ surface }: MortalBoard): readonly DrawnItem[] {
  return surface.items().filter(({ text, width }) => /^\d$/.test(text) && Math.round(width) === 32)
}

function copiesOf({ surface }: MortalBoard): readonly DrawnItem[] {
  return surface.items().filter(({ kind, text }) => kind === 'sticky' && text.endsWith('(copie)'))
}

describe.each(boards)('piles that leave the notes in place on %s', (_name, open) => {
  test('[C14] each note gets a number on its edge, and loses it again', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const before = drawingOf(board.surface)
    const places = notes.map((id) => find(board, id))
    await apply(written, 'badge')
    expect(
      badgesOf(board)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['1', '1', '2', '2'])
    notes.forEach((id, index) => {
      const place = places[index]
      if (place !== undefined) expectPlace(find(board, id), place)
    })
    for (const badge of badgesOf(board)) {
      expect(board.surface.items().find(({ id }) => id === badge.parent)?.text).toMatch(/^Groupe/)
    }
    // Badges are no dots: nothing is voted.
    const votes = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(votes.votes).toMatchObject({ placed: 0, stray: [] })
    await facilitator.send({ type: 'put-back' })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[C14] a section that moves takes numbers along; a note moved or deleted leaves nothing behind', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    await apply(written, 'badge')
    const section = sectionTitled(board, 'Groupe B')
    board.surface.lock([section.id], false)
    const [first] = badgesOf(board).filter(({ parent }) => parent === section.id)
    board.surface.moveBy([section.id], 40, 3000)
    const after = first === undefined ? undefined : find(board, first.id)
    expect(after).toMatchObject({ y: (first?.y ?? 0) + 3000 })
    const [gone = '', away = ''] = notes
    board.surface.moveBy([away], 0, 300)
    board.surface.remove([gone])
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(badgesOf(board)).toEqual([])
    expect(view.clusters).toBeNull()
    board.close()
  })

  test('[C14] numbers go also when the list of piles was deleted, after the panel closed', async () => {
    const written = await writeNotes(await open())
    const { board } = written
    const before = drawingOf(board.surface)
    await apply(written, 'badge')
    const list = sectionTitled(board, 'Paquets')
    const inside = board.surface.items().filter(({ parent }) => parent === list.id)
    board.surface.lock([list.id, ...inside.map(({ id }) => id)], false)
    board.surface.remove([...inside.map(({ id }) => id), list.id])
    const fresh = new Facilitator(board.revive(), board.time)
    await fresh.open()
    const view = await fresh.send({ type: 'put-back' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[C15] copies are marked, count for nothing, and go; originals stay', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator } = written
    const before = drawingOf(board.surface)
    await apply(written, 'copy')
    expect(copiesOf(board)).toHaveLength(4)
    const again = await facilitator.send(CLUSTER)
    expect(again.clusters?.total).toBe(4)
    await facilitator.send({ type: 'drop-clusters' })
    const stock = await facilitator.send({ type: 'take-stock' })
    expect(stock.takeaway?.notes).toBe(4)
    await facilitator.send({ type: 'put-back' })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[V7] [R10] dots on copies and on the notes themselves count for their pile, each once', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator } = written
    await apply(written, 'copy')
    const [copy] = copiesOf(board)
    const text = copy?.text.split('\n')[0] ?? ''
    const original = board.surface
      .items()
      .find((item) => item.kind === 'sticky' && item.text === text)
    if (copy === undefined || original === undefined) throw new Error('No copy.')
    for (const { x, y } of [copy, original]) {
      board.surface.placeDot({ x: x + 60, y: y + 60 }, { person: ANNA, text: 'A' })
    }
    const { votes } = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(votes?.piles[0]).toMatchObject({ votes: 2 })
    expect(votes?.stray).toEqual([])
    await facilitator.send({ type: 'export', formats: ['json'], authors: false })
    const report = readReport(facilitator.files[0]?.text ?? '')
    expect(report.piles.map((pile) => [pile.notes, pile.votes]).sort()).toEqual([
      [2, 0],
      [2, 2],
    ])
    const byGroups = report.piles.flatMap(({ byGroup }) => byGroup.map(({ notes }) => notes))
    expect(byGroups.reduce((sum, count) => sum + count, 0)).toBe(4)
    expect(report.votes.stray).toEqual([])
    board.close()
  })

  test('[C15] a copy people rewrote is theirs: it stays, and is listed', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator } = written
    await apply(written, 'copy')
    const [copy] = copiesOf(board)
    if (copy === undefined) throw new Error('No copy.')
    board.surface.setText(copy.id, 'Une autre idée', ANNA)
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result?.outcome).toBe('done')
    expect(view.result?.kept.map(({ id }) => id)).toEqual([copy.id])
    expect(find(board, copy.id).text).toBe('Une autre idée')
    expect(copiesOf(board)).toEqual([])
    board.close()
  })

  test('[C16] three ways at once, each taken back exactly and in any order', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator } = written
    const before = drawingOf(board.surface)
    await apply(written, 'copy')
    await apply(written, 'badge')
    await facilitator.send(CLUSTER)
    const view = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    expect(view.clusters?.others.map(({ manner }) => manner)).toEqual(['copy', 'badge'])
    const [copy] = view.clusters?.others ?? []
    await facilitator.send({ type: 'put-back', record: copy?.id })
    await facilitator.send({ type: 'put-back', record: null })
    await facilitator.send({ type: 'put-back', record: null })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[C19] moved notes lie over the columns, and badges of their groups over them', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    await facilitator.send(CLUSTER)
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const piles = sectionTitled(board, 'Regroupement')
    const inside = board.surface.items().filter(({ parent }) => parent === piles.id)
    const places = (test: (item: DrawnItem) => boolean) =>
      inside.flatMap((item, at) => (test(item) ? [at] : []))
    const papers = places(({ width, height }) => width > 500 && height > 500)
    const stickies = places(({ id }) => notes.includes(id))
    const badges = places(({ text, width }) => /^[AB]$/.test(text) && width <= 40)
    expect([papers.length, stickies.length, badges.length]).toEqual([2, 4, 4])
    expect(Math.min(...stickies)).toBeGreaterThan(Math.max(...papers))
    expect(Math.min(...badges)).toBeGreaterThan(Math.max(...stickies))
    board.close()
  })

  test('[S11] what people moved or deleted since is listed', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    await facilitator.send(CLUSTER)
    await facilitator.send({ type: 'apply-clusters' })
    const [strayed = '', deleted = ''] = notes
    board.surface.moveBy([strayed], 0, 6000)
    board.surface.remove([deleted])
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result?.kept.map(({ id, change }) => [id, change])).toEqual([
      [strayed, 'strayed'],
      [deleted, 'deleted'],
    ])
    board.close()
  })
})

import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { copyBoard } from '../../scripts/playground/hosts/miro/board-file.ts'
import { readReport } from '../../shared/core/report/read-report.ts'
import { ANNA, Facilitator } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, find, isMiro } from './people-at-work.ts'
import { expectDone, plateOf, plates } from './total-plates.ts'
import { dropDot, openVoted } from './voted-notes.ts'

const PLACE = { type: 'place-totals', dotsPerPerson: 3 }
const REMOVE = { type: 'remove-totals' }

const said = (board: MortalBoard) =>
  plates(board)
    .map(({ text }) => text.replace(/\s/gu, ' '))
    .sort()

describe.each(boards)('totals beside voted notes on %s', (_name, open) => {
  test('[V10] each voted note says its total at its corner; nothing else changes', async () => {
    const { board, facilitator, notes } = await openVoted(open)
    const before = drawingOf(board.surface)
    const counted = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    const view = await facilitator.send(PLACE)
    expectDone(view)
    expect(view).toMatchObject({ totals: 3, result: { created: 3, kept: [] } })
    expect(notes.map((id) => plateOf(board, id))).toEqual(['● 3 · 1er', '● 2', '● 2', undefined])
    const [first] = plates(board).filter(({ text }) => text.includes('1er'))
    expect(first).toMatchObject({ width: 184, height: 56, fill: '#1E1E1E', textColour: '#FFFFFF' })
    const others = new Set(plates(board).map(({ id }) => id))
    expect(drawingOf({ ...board.surface, items: () => withoutThem(board, others) })).toEqual(before)
    const again = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect({ ...again.votes, atMinute: 0 }).toEqual({ ...counted.votes, atMinute: 0 })
    board.close()
  })

  test('[V10] a second click writes nothing, also after the panel closed', async () => {
    const { board, facilitator } = await openVoted(open)
    await facilitator.send(PLACE)
    for (const isSame of [true, false]) {
      const again = isSame ? facilitator : new Facilitator(board.revive(), board.time)
      if (!isSame) expect(await again.open()).toMatchObject({ totals: 3 })
      const revision = board.surface.revision()
      const view = await again.send(PLACE)
      const nothing = { created: 0, updated: 0, removed: 0, moved: 0, kept: [] }
      expect(view).toMatchObject({ totals: 3, result: { outcome: 'done', ...nothing } })
      expect(board.surface.revision()).toBe(revision)
    }
    board.close()
  })

  test('[V10] it follows votes, notes that moved and notes that lost their dots', async () => {
    const { board, facilitator, notes, dots } = await openVoted(open)
    const [first = '', second = '', third = '', fourth = ''] = notes
    await facilitator.send(PLACE)
    dropDot(board, second, 2)
    dropDot(board, second, 3)
    dropDot(board, fourth, 0)
    // On one of the hosts dots stick to their notes.
    board.surface.moveBy([third, ...(isMiro(board) ? (dots[2] ?? []) : [])], 960, 0)
    board.surface.remove(dots[0] ?? [])
    const fresh = new Facilitator(board.revive(), board.time)
    await fresh.open()
    const view = await fresh.send(PLACE)
    expectDone(view)
    expect(view).toMatchObject({ totals: 3, result: { created: 1, removed: 1 } })
    expect([first, second, third, fourth].map((id) => plateOf(board, id))).toEqual([
      undefined,
      '● 4 · 1er',
      '● 2',
      '● 1',
    ])
    expect(plates(board)).toHaveLength(3)
    board.surface.remove([second])
    const last = await fresh.send(PLACE)
    expect(last.totals).toBe(2)
    expect(said(board)).toEqual(['● 1', '● 2 · 1er'])
    board.close()
  })

  test('[V10] those that share the first rank say so', async () => {
    const { board, facilitator, notes } = await openVoted(open)
    dropDot(board, notes[1] ?? '', 2)
    await facilitator.send(PLACE)
    expect(said(board)).toEqual(['● 2', '● 3 · ex æquo', '● 3 · ex æquo'])
    board.close()
  })

  test('[V10] taken off, the board is as it was, and the wall is known by whoever opens it', async () => {
    const { board, facilitator } = await openVoted(open)
    const before = drawingOf(board.surface)
    await facilitator.send(PLACE)
    const fresh = new Facilitator(board.revive(), board.time)
    await fresh.open()
    const view = await fresh.send(REMOVE)
    expectDone(view)
    expect(view).toMatchObject({ totals: 0, result: { removed: 3, kept: [] } })
    expect(drawingOf(board.surface)).toEqual(before)
    const last = new Facilitator(board.revive(), board.time)
    await last.open()
    const { result } = await last.send({ type: 'generate' })
    expect(result).toMatchObject({ outcome: 'done', created: 0, updated: 0, removed: 0 })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[V10] a plate people wrote on is theirs: it stays, and is listed', async () => {
    const { board, facilitator, notes } = await openVoted(open)
    await facilitator.send(PLACE)
    const [plate] = plates(board).filter(({ text }) => text.includes('1er'))
    if (plate === undefined) throw new Error('No first.')
    board.surface.lock([plate.id], false)
    board.surface.setText(plate.id, '9, dit Anna', ANNA)
    dropDot(board, notes[1] ?? '', 2)
    dropDot(board, notes[1] ?? '', 3)
    const view = await facilitator.send(PLACE)
    expectDone(view)
    expect(view.result?.kept.map(({ id, change }) => [id, change])).toEqual([[plate.id, 'text']])
    expect(find(board, plate.id)).toMatchObject({ text: '9, dit Anna', fill: '#1E1E1E' })
    expect(said(board)).toEqual(['● 2', '● 4 · 1er'])
    const removed = await facilitator.send(REMOVE)
    expect(removed.result?.kept).toMatchObject([{ id: plate.id, where: '9, dit Anna' }])
    expect(find(board, plate.id).text).toBe('9, dit Anna')
    expect(plates(board)).toEqual([])
    expect(removed.totals).toBe(0)
    board.close()
  })

  test('[V10] [P5] those in a section people duplicated are theirs, and stay', async () => {
    const { board, facilitator } = await openVoted(open)
    await facilitator.send(PLACE)
    const [plate] = plates(board)
    board.surface.duplicate([plate?.parent ?? ''], 0, 9000)
    const copies = plates(board).filter(({ y }) => y > 8000)
    expect(copies).toHaveLength(3)
    for (const order of [PLACE, REMOVE]) expectDone(await facilitator.send(order))
    expect(plates(board)).toEqual(copies)
    board.close()
  })

  test('[V10] [S16] they go with the workshop', async () => {
    const { board, facilitator, notes } = await openVoted(open)
    await facilitator.send(PLACE)
    expectDone(await facilitator.send({ type: 'remove' }))
    expect(plates(board)).toEqual([])
    for (const id of notes) expect(find(board, id).kind).toBe('sticky')
    board.close()
  })

  test('[V10] a total that would cover words is left out, and its note is listed', async () => {
    const { board, facilitator } = await openVoted(open)
    const colour = board.host.profile.noteColours.fact
    const closed = board.surface.writeNote({ x: -3000, y: 0 }, 'Cernée', { colour, person: ANNA })
    for (const dx of [-250, 0, 250]) {
      for (const dy of [-250, 0, 250]) {
        if (dx === 0 && dy === 0) continue
        board.surface.writeNote({ x: dx - 3000, y: dy }, 'Voisine', { colour, person: ANNA })
      }
    }
    dropDot(board, closed, 0)
    const view = await facilitator.send(PLACE)
    expect(view.result).toMatchObject({
      outcome: 'done',
      kept: [{ id: closed, where: 'Cernée', change: 'no-total' }],
    })
    const notesNow = board.surface.items().filter(({ kind }) => kind === 'sticky')
    for (const plate of plates(board)) {
      const under = notesNow.filter((note) => shareArea(plate, note))
      expect(under.length, plate.text).toBeLessThanOrEqual(1)
    }
    board.close()
  })

  test('[V10] [S19] on a copied board they are known, wherever their stamps went', async () => {
    const { board, facilitator, notes } = await openVoted(open)
    const before = drawingOf(board.surface)
    await facilitator.send(PLACE)
    const totalled = drawingOf(board.surface)
    const copy = await open()
    copy.surface.load(isMiro(board) ? copyBoard(board.inside) : board.surface.save())
    const fresh = new Facilitator(copy.revive(), copy.time)
    await fresh.open()
    expectDone(await fresh.send(PLACE))
    expect(drawingOf(copy.surface)).toEqual(totalled)
    const again = await fresh.send(PLACE)
    expect(again).toMatchObject({ totals: notes.length - 1, result: { created: 0, removed: 0 } })
    expectDone(await fresh.send(REMOVE))
    expect(drawingOf(copy.surface)).toEqual(before)
    board.close()
    copy.close()
  })

  test('[V10] [N1] totals are no notes, no dots and no votes, and are in no file', async () => {
    const { board, facilitator } = await openVoted(open)
    const report = async () => {
      facilitator.files.length = 0
      await facilitator.send({ type: 'export', formats: ['json', 'csv'], authors: false })
      const [json, csv] = facilitator.files
      return { ...readReport(json?.text ?? ''), madeAt: 0, csv: csv?.text }
    }
    const before = await report()
    await facilitator.send(PLACE)
    expect(plates(board)).toHaveLength(3)
    expect(await report()).toEqual(before)
    const { clusters } = await facilitator.send({ type: 'cluster', sections: [], zone: null })
    expect(clusters?.total).toBe(4)
    board.close()
  })
})

function shareArea(a: DrawnItem, b: DrawnItem): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function withoutThem({ surface }: MortalBoard, these: ReadonlySet<string>): readonly DrawnItem[] {
  return surface.items().filter(({ id }) => !these.has(id))
}

import { describe, expect, test } from 'vitest'
import { ANNA } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import { boards, find, isMiro, sectionTitled } from './people-at-work.ts'
import { expectDone, platesOn } from './total-plates.ts'
import { dropDot, openVoted } from './voted-notes.ts'

const PLACE = { type: 'place-totals', dotsPerPerson: 3 }

describe.each(boards)('totals of notes that go into piles, on %s', (_name, open) => {
  test('[V10] it goes into the piles with its note, and back with it', async () => {
    const { board, facilitator, notes } = await openVoted(open)
    await facilitator.send(PLACE)
    const before = drawingOf(board.surface)
    const told = notes.map((id) => platesOn(board, id))
    expect(told).toEqual([['● 3 · 1er'], ['● 2'], ['● 2'], []])
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    const applied = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    expectDone(applied)
    expect(applied.result?.moved).toBe(notes.length)
    expect(notes.map((id) => platesOn(board, id))).toEqual(told)
    expectDone(await facilitator.send({ type: 'put-back' }))
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[V10] it grows where there is room, beside a note at the edge of its section', async () => {
    const { board, facilitator, notes } = await openVoted(open)
    const section = sectionTitled(board, 'Ensemble')
    const at = { x: section.x + section.width - 150, y: section.y + section.height / 2 }
    const colour = board.host.profile.noteColours.lift
    const edge = board.surface.writeNote(at, 'Tout au bord', { colour, person: ANNA })
    const { x, y } = find(board, edge)
    for (const [right, down] of [
      [44, 60],
      [104, 60],
      [44, 120],
      [104, 120],
    ] as const) {
      const to = { x: x + right, y: y + down }
      board.surface.placeDot(to, { person: ANNA, text: 'A', fill: '#3DADFF' })
    }
    const first = await facilitator.send(PLACE)
    expect(first.votes?.ranking[0]).toMatchObject({ id: edge, votes: 4, tie: false })
    dropDot(board, notes[0] ?? '', 3)
    const tied = await facilitator.send(PLACE)
    expect(tied.votes?.ranking[0]).toMatchObject({ votes: 4, tie: true })
    expect(tied.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    const { result } = await facilitator.send(PLACE)
    expect(result).toMatchObject({ created: 0, updated: 0, removed: 0, faults: [] })
    board.close()
  })

  test('[V10] [S10] where a note is locked, the totals of the others go along all the same', async () => {
    const { board, facilitator, notes } = await openVoted(open)
    const [locked = ''] = notes
    await facilitator.send(PLACE)
    const before = drawingOf(board.surface)
    const told = notes.map((id) => platesOn(board, id))
    board.surface.lock([locked], true)
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    const { result } = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    // A plugin of FigJam moves what people locked.
    expect(result?.outcome).toBe(isMiro(board) ? 'partial' : 'done')
    expect(result?.faults.map(({ code }) => code)).toEqual(isMiro(board) ? ['item-locked'] : [])
    expect(notes.map((id) => platesOn(board, id))).toEqual(told)
    await facilitator.send({ type: 'put-back' })
    board.surface.lock([locked], false)
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })
})

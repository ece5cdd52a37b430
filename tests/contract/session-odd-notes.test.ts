import { describe, expect, test } from 'vitest'
import { overlaps } from '../../shared/core/board/geometry.ts'
import { ANNA, Facilitator } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import {
  applyPiles,
  boards,
  expectPlace,
  find,
  isMiro,
  sectionTitled,
  type Written,
  writeNotes,
} from './people-at-work.ts'

const CLUSTER = { type: 'cluster', sections: [], zone: null }

/** Drags a note, so that its left half sticks out of its section. */
function dragHalfOut(board: MortalBoard, id: string): void {
  const note = find(board, id)
  const section = find(board, note.parent ?? '')
  board.surface.moveBy([id], section.x - note.x - note.width / 2 + 4, 0)
  expect(find(board, id).parent).toBe(section.id)
}

async function moveIntoPiles({ facilitator }: Written): Promise<void> {
  await facilitator.send(CLUSTER)
  await facilitator.send({ type: 'apply-clusters' })
}

describe.each(boards)('notes where nobody drew a place for them, on %s', (_name, open) => {
  test('[S16] what is stuck to a note stays on it when the workshop goes', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const things = notes.map((id) => {
      const { x, y } = find(board, id)
      return board.surface.placeDot({ x: x + 60, y: y + 60 }, { person: ANNA, text: 'A' })
    })
    const before = [...notes, ...things].map((id) => find(board, id))
    const view = await facilitator.send({ type: 'remove' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    for (const item of before) expectPlace(find(board, item.id), item)
    board.close()
  })

  test('[C16] [H17] a note half out of its section goes into the piles and back, with its dot', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const [half = ''] = notes
    dragHalfOut(board, half)
    const { x, y } = find(board, half)
    board.surface.placeDot({ x: x + 20, y: y + 200 }, { person: ANNA, text: 'A' })
    const before = drawingOf(board.surface)
    await applyPiles(written)
    const view = await facilitator.send({ type: 'put-back' })
    expect(view.result).toMatchObject({ outcome: 'done', moved: 4, faults: [], kept: [] })
    expect(view.clusters).toBeNull()
    expect(drawingOf(board.surface)).toEqual(before)
    // The others are in their sections again.
    for (const id of notes.slice(1)) expect(find(board, id).parent).not.toBeNull()
    const votes = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(votes.votes?.ranking).toMatchObject([{ id: half, votes: 1 }])
    board.close()
  })

  test('[C13] a blank note is in no pile, and stays where it is, until somebody writes in it', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const { x, y } = find(board, notes[0] ?? '')
    const options = { colour: '#FFD966', person: ANNA }
    const blank = board.surface.writeNote({ x: x + 380, y: y + 120 }, ' ', options)
    const before = find(board, blank)
    await applyPiles(written)
    expect(find(board, blank)).toEqual(before)
    board.surface.setText(blank, 'Guichet fermé à midi', ANNA)
    const { clusters } = await facilitator.send({ type: 'sort-later' })
    expect(clusters?.later).toEqual([blank])
    board.close()
  })

  test('[V8] [C19] the badge of a group hides no vote on the foot of a note', async () => {
    const written = await writeNotes(await open())
    const { board, notes } = written
    const dots = notes.map((id) => {
      const { x, y, width, height } = find(board, id)
      const at = { x: x + width - 30, y: y + height - 16 }
      return board.surface.placeDot(at, { person: ANNA, text: 'A', fill: '#3DADFF' })
    })
    await moveIntoPiles(written)
    const order = board.surface.items().map(({ id }) => id)
    const piles = sectionTitled(board, 'Regroupement')
    const badges = board.surface.items().filter(({ id, parent, text, width }) => {
      const isBadge = parent === piles.id && /^[AB]$/.test(text) && width <= 40
      return isBadge && !dots.includes(id)
    })
    expect(badges).toHaveLength(4)
    for (const dot of dots) {
      const badge = badges.find((one) => overlaps(one, find(board, dot)))
      if (badge === undefined) throw new Error('No badge there.')
      expect(order.indexOf(dot)).toBeGreaterThan(order.indexOf(badge.id))
    }
    board.close()
  })
})

test('[V8] [S10] a note of Miro that somebody locked keeps its vote and its place', async () => {
  const [, [, open]] = boards
  const written = await writeNotes(await open())
  const { board, facilitator, notes } = written
  const [locked = '', other = ''] = notes
  for (const id of [locked, other]) {
    const { x, y } = find(board, id)
    board.surface.placeDot({ x: x + 60, y: y + 60 }, { person: ANNA, text: 'A' })
  }
  board.surface.lock([locked], true)
  const before = drawingOf(board.surface)
  const home = find(board, locked)
  const count = { type: 'count-votes', dotsPerPerson: 3 }
  const { votes } = await facilitator.send(count)
  await facilitator.send(CLUSTER)
  const view = await facilitator.send({ type: 'apply-clusters' })
  expect(view.result).toMatchObject({ outcome: 'partial', moved: 3 })
  const fault = { code: 'item-locked', on: 'Attend au guichet', item: locked }
  expect(view.result?.faults).toMatchObject([fault])
  expect(find(board, locked)).toEqual(home)
  expect((await facilitator.send(count)).votes?.ranking).toEqual(votes?.ranking)
  const back = await facilitator.send({ type: 'put-back' })
  expect(back.result).toMatchObject({ outcome: 'done', moved: 3, kept: [] })
  expect(drawingOf(board.surface)).toEqual(before)
  board.close()
})

test('[S31] piles that were begun are told as such, here and once reopened, and can be put back', async () => {
  const [, [, open]] = boards
  const { board, facilitator, notes } = await writeNotes(await open())
  const before = drawingOf(board.surface)
  const [locked = ''] = notes
  board.surface.lock([locked], true)
  const proposed = await facilitator.send(CLUSTER)
  expect(proposed.clusters?.isBegun).toBe(false)
  const begin = () => facilitator.send({ type: 'apply-clusters', manner: 'move' })
  expect((await begin()).clusters).toMatchObject({ state: 'preview', isBegun: true })
  const back = await facilitator.send({ type: 'put-back', record: null })
  expect(back.result).toMatchObject({ outcome: 'done', moved: 3 })
  expect(back.clusters).toMatchObject({ state: 'preview', isBegun: false })
  await begin()
  const other = new Facilitator(board.revive(), board.time)
  expect((await other.open()).clusters).toMatchObject({ state: 'applied', isBegun: true })
  board.surface.lock([locked], false)
  await other.send({ type: 'sort-later' })
  const whole = await other.send({ type: 'apply-clusters', manner: 'move' })
  expect(whole.result).toMatchObject({ outcome: 'done', moved: 1 })
  expect(whole.clusters).toMatchObject({ state: 'applied', isBegun: false })
  await other.send({ type: 'put-back', record: null })
  expect(drawingOf(board.surface)).toEqual(before)
  board.close()
})

test('[C14] [C19] badges lie on the edge of a tiny note of Miro, whatever its size', async () => {
  const [, [, open]] = boards
  const written = await writeNotes(await open())
  const { board, facilitator, notes } = written
  expect(isMiro(board)).toBe(true)
  const [tiny = ''] = notes
  const { x, y } = find(board, tiny)
  board.surface.resize(tiny, { x, y, width: 60, height: 69 })
  const before = drawingOf(board.surface)
  for (const manner of ['badge', 'move'] as const) {
    await facilitator.send(CLUSTER)
    await facilitator.send({ type: 'apply-clusters', manner })
    const note = find(board, tiny)
    const on = board.surface
      .items()
      .filter((item) => /^[A\d]$/.test(item.text) && item.width <= 40 && overlaps(item, note))
    expect(on, manner).toHaveLength(1)
    const words = { x: note.x + 6, y: note.y + 6, width: 48, height: 57 }
    expect(on.some((item) => overlaps(item, words))).toBe(false)
    await facilitator.send({ type: 'put-back' })
  }
  expect(drawingOf(board.surface)).toEqual(before)
  board.close()
})

test('[V10] in the piles, a small note of Miro has its total, too', async () => {
  const [, [, open]] = boards
  const written = await writeNotes(await open())
  const { board, facilitator, notes } = written
  const [small = ''] = notes
  const { x, y } = find(board, small)
  board.surface.resize(small, { x, y, width: 100, height: 115 })
  board.surface.placeDot({ x: x + 76, y: y + 100 }, { person: ANNA, text: 'A' })
  await moveIntoPiles(written)
  const view = await facilitator.send({ type: 'place-totals', dotsPerPerson: 3 })
  expect(view.result).toMatchObject({ outcome: 'done', created: 1, kept: [] })
  board.close()
})

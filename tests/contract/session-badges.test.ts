import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { overlaps } from '../../shared/core/board/geometry.ts'
import { ANNA, Facilitator } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, find, type Written, writeNotes } from './people-at-work.ts'

const CLUSTER = { type: 'cluster', sections: [], zone: null }
type Manner = 'move' | 'badge' | 'copy'

async function apply({ facilitator }: Written, manner: Manner): Promise<void> {
  await facilitator.send(CLUSTER)
  const view = await facilitator.send({ type: 'apply-clusters', manner })
  expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
}

/** What a facilitator does who comes back: the piles are brought up to date, whatever came. */
async function bringUpToDate(board: MortalBoard, manner: Manner): Promise<void> {
  const facilitator = new Facilitator(board.revive(), board.time)
  await facilitator.open()
  await facilitator.send({ type: 'sort-later' })
  const view = await facilitator.send({ type: 'apply-clusters', manner })
  expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
}

function inside({ surface }: MortalBoard): readonly DrawnItem[] {
  const holder = surface
    .items()
    .find(({ kind, text }) => kind === 'section' && /^(Regroupement|Synthèse)/.test(text))
  if (holder === undefined) throw new Error('No piles.')
  return surface.items().filter(({ parent }) => parent === holder.id)
}

function groupBadges(board: MortalBoard): readonly DrawnItem[] {
  return inside(board).filter(({ text, width }) => /^[AB]$/.test(text) && width <= 40)
}

function stickies(board: MortalBoard): readonly DrawnItem[] {
  return inside(board).filter(({ kind }) => kind === 'sticky')
}

const middleOf = ({ x, y, width, height }: DrawnItem) => ({ x: x + width / 2, y: y + height / 2 })

/** The badge on the lower edge of a note. */
function badgeOn(board: MortalBoard, note: DrawnItem): DrawnItem | undefined {
  return groupBadges(board).find((badge) => {
    const at = middleOf(badge)
    const isAcross = Math.abs(at.x - (note.x + note.width - 32)) <= 2
    return isAcross && Math.abs(at.y - (note.y + note.height + 2)) <= 3
  })
}

/** Each note of the piles has one badge, on it and over it, and no badge lies elsewhere. */
function expectDressed(board: MortalBoard): void {
  const notes = stickies(board)
  const order = board.surface.items().map(({ id }) => id)
  for (const note of notes) {
    const badge = badgeOn(board, note)
    expect(badge?.text, note.text).toMatch(/^[AB]$/)
    expect(order.indexOf(badge?.id ?? '')).toBeGreaterThan(order.indexOf(note.id))
  }
  expect(groupBadges(board)).toHaveLength(notes.length)
}

function drag(board: MortalBoard, ids: readonly string[], onto: DrawnItem): void {
  const from = find(board, ids[0] ?? '')
  board.surface.moveBy([...ids], onto.x - from.x + 10, onto.y - from.y + 280)
}

describe.each(boards)('badges of notes that people drag on %s', (_name, open) => {
  for (const manner of ['move', 'copy'] as const) {
    test('[L8] [C19] wide notes lie over no other, each with its badge, and go back', async () => {
      const written = await writeNotes(await open())
      const { board, facilitator, notes } = written
      const colour = board.host.profile.noteColours.fact
      for (const [at, text] of [
        'Guichet fermé',
        'Guichet trop loin',
        'Formulaire perdu',
      ].entries()) {
        const { x, y } = find(board, notes[at] ?? '')
        const spot = { x: x + 40, y: y + 40 }
        board.surface.writeNote(spot, text, { colour, person: ANNA, wide: true })
      }
      const before = drawingOf(board.surface)
      await apply(written, 'move')
      expectDressed(board)
      const piled = stickies(board)
      expect(piled).toHaveLength(notes.length + 3)
      const met = piled.filter((note) => piled.some((one) => one !== note && overlaps(one, note)))
      expect(met.map(({ text }) => text)).toEqual([])
      await facilitator.send({ type: 'put-back' })
      expect(drawingOf(board.surface)).toEqual(before)
      board.close()
    })

    test(`[C19] go to their notes when the piles are brought up to date (${manner})`, async () => {
      const written = await writeNotes(await open())
      const { board } = written
      await apply(written, manner)
      expectDressed(board)
      const [first, , , last] = [...stickies(board)].sort((a, b) => a.x - b.x || a.y - b.y)
      if (first === undefined || last === undefined) throw new Error('No notes.')
      const letters = new Map(
        stickies(board).map((note) => [note.text, badgeOn(board, note)?.text]),
      )
      drag(board, [first.id], last)
      expect(badgeOn(board, find(board, first.id))).toBeUndefined()
      await bringUpToDate(board, manner)
      expectDressed(board)
      // Another one with the badge, which then belongs to nobody where it was dropped.
      const [, , second] = [...stickies(board)].sort((a, b) => b.x - a.x || a.y - b.y)
      const badge = second === undefined ? undefined : badgeOn(board, second)
      if (second === undefined || badge === undefined) throw new Error('No notes.')
      board.surface.lock([badge.id], false)
      board.surface.moveBy([second.id, badge.id], 90, 70)
      await bringUpToDate(board, manner)
      expectDressed(board)
      expect(
        new Map(stickies(board).map((note) => [note.text, badgeOn(board, note)?.text])),
      ).toEqual(letters)
      board.close()
    })
  }

  test('[C19] a note that was taken out leaves no badge behind', async () => {
    const written = await writeNotes(await open())
    const { board, notes } = written
    await apply(written, 'move')
    const [out = ''] = notes
    board.surface.moveBy([out], 0, 6000)
    await bringUpToDate(board, 'move')
    expect(stickies(board)).toHaveLength(3)
    expectDressed(board)
    board.close()
  })

  test('[C14] a number goes to its note again', async () => {
    const written = await writeNotes(await open())
    const { board, notes } = written
    await apply(written, 'badge')
    const [moved = ''] = notes
    board.surface.moveBy([moved], 700, 0)
    await bringUpToDate(board, 'badge')
    const note = find(board, moved)
    const numbers = board.surface
      .items()
      .filter(({ text, width }) => /^\d$/.test(text) && Math.round(width) === 32)
    expect(numbers).toHaveLength(4)
    const near = numbers.filter((number) => {
      const at = middleOf(number)
      const isAcross = at.x > note.x - 20 && at.x < note.x + note.width + 20
      return isAcross && at.y > note.y - 20 && at.y < note.y + note.height + 20
    })
    expect(near).toHaveLength(1)
    board.close()
  })
})

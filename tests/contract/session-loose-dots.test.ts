import { describe, expect, test } from 'vitest'
import { overlaps } from '../../shared/core/board/geometry.ts'
import { ANNA } from '../app/drive.ts'
import { applyPiles, boards, find, writeNotes } from './people-at-work.ts'

describe.each(boards)('dots whose note is gone, on %s', (_name, open) => {
  test('[V2] [V8] give no vote to the note that comes in its place, and are listed', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    await applyPiles(written)
    const [first] = (await facilitator.look()).clusters?.piles ?? []
    const [voted, next] = first?.notes.map(({ id }) => id) ?? []
    if (voted === undefined || next === undefined) throw new Error('No pile of two.')
    const { x, y } = find(board, voted)
    const dots = [60, 130].map((at) =>
      board.surface.placeDot({ x: x + at, y: y + at }, { person: ANNA, text: 'A' }),
    )
    board.surface.remove([voted])
    const count = { type: 'count-votes', dotsPerPerson: 3 }
    expect((await facilitator.send(count)).votes?.ranking).toEqual([])
    const there = dots.filter((id) => board.surface.items().some((item) => item.id === id))
    await facilitator.send({ type: 'sort-later' })
    const view = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(find(board, next)).toMatchObject({ x, y })
    expect(view.result?.kept.map(({ id, change }) => [id, change])).toEqual(
      there.map((id) => [id, 'put-aside']),
    )
    expect((await facilitator.send(count)).votes?.ranking).toEqual([])
    const [one, other] = there.map((id) => find(board, id))
    if (one !== undefined && other !== undefined) expect(overlaps(one, other)).toBe(false)
    await facilitator.send({ type: 'put-back' })
    expect((await facilitator.send(count)).votes?.ranking).toEqual([])
    expect(notes.filter((id) => id !== voted).map((id) => find(board, id).id)).toHaveLength(3)
    board.close()
  })
})

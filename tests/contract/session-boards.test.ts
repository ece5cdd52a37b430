import { describe, expect, test } from 'vitest'
import { copyBoard } from '../../scripts/playground/hosts/miro/board-file.ts'
import { Facilitator, inGroups } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import { boards, isMiro, RECIPE, writeNotes } from './people-at-work.ts'

describe.each(boards)('names and boards on %s', (_name, open) => {
  test('[S17] group names with slashes, markup or twice the same are names', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const names = ['R&D / Web', 'R&D / Web', '<b>__proto__</b>', '=1+1']
    const named = (setup: Parameters<ReturnType<typeof inGroups>>[0]) => {
      const grouped = inGroups(4)(setup)
      const groups = grouped.groups.map((group, index) => ({ ...group, name: names[index] ?? '' }))
      return { ...grouped, groups }
    }
    const view = await facilitator.placeWorkshop(RECIPE, named)
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    const fresh = new Facilitator(board.revive(), board.time)
    await fresh.open()
    const again = await fresh.send({ type: 'generate' })
    expect(again.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    board.close()
  })

  test('[S19] a board copied from another is recognised', async () => {
    const written = await writeNotes(await open())
    const { board } = written
    const text = isMiro(board) ? copyBoard(board.inside) : board.surface.save()
    const copy = await open()
    copy.surface.load(text)
    const facilitator = new Facilitator(copy.revive(), copy.time)
    const opened = await facilitator.open()
    expect(opened.placed?.setup.recipe).toBe(RECIPE)
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', created: 0, removed: 0, kept: [] })
    expect(drawingOf(copy.surface)).toEqual(drawingOf(board.surface))
    const quiet = await facilitator.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    board.close()
    copy.close()
  })

  test('[S20] a workshop that was copied and pasted whole is people’s', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.placeWorkshop(RECIPE, inGroups(2))
    const placed = board.surface.items()
    const held = new Set(placed.map(({ id }) => id))
    const outer = placed.filter(({ parent }) => !held.has(parent ?? '')).map(({ id }) => id)
    board.surface.duplicate(outer, 0, 9000)
    const before = drawingOf(board.surface)
    const quiet = await facilitator.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    expect(drawingOf(board.surface)).toEqual(before)
    await facilitator.send({ type: 'remove' })
    expect(board.surface.items()).toHaveLength(placed.length)
    expect(board.surface.items().filter(({ id }) => held.has(id))).toEqual([])
    board.close()
  })
})

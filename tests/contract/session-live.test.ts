import { describe, expect, test } from 'vitest'
import type { SessionView } from '../../shared/app/view.ts'
import type { BoardDocument } from '../../shared/core/board/document.ts'
import { ANNA, Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, expectPlace, find, RECIPE, sectionTitled } from './people-at-work.ts'

async function place(
  board: MortalBoard,
  groups = 2,
): Promise<{
  readonly facilitator: Facilitator
  readonly view: SessionView
  readonly sections: BoardDocument['sections']
}> {
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(groups))
  const { sections } = await locateDocument(board.host, view)
  return { facilitator, view, sections }
}

describe.each(boards)('a board that lives, on %s', (_name, open) => {
  test('[P9] [S29] a section that people moved grows where it is, and its notes stay', async () => {
    const board = await open()
    const { facilitator, sections } = await place(board)
    const [section] = sections
    const zone = section?.zones.find(({ id }) => id === 'job')
    if (section === undefined || zone === undefined) throw new Error('No such zone.')
    const note = writeInZone(board.surface, board.host, section, zone, 0, 'Attend au guichet')
    const { id } = sectionTitled(board, 'Groupe A')
    board.surface.lock([id], false)
    board.surface.moveBy([id], 264, 4100)
    const [before, frame] = [find(board, note), find(board, id)]
    const order = { type: 'extend-zone', section: section.key, zone: 'identity' }
    const { result } = await facilitator.send(order)
    expect(result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expect(find(board, id).width).toBeGreaterThan(frame.width)
    expectPlace(find(board, id), frame)
    expectPlace(find(board, note), before)
    board.close()
  })

  test('[S29] a note over the edge of a section keeps no column from coming, and stays', async () => {
    const board = await open()
    const { facilitator, sections } = await place(board)
    const { key } = sections[0] ?? {}
    const { x, y, width, height } = sectionTitled(board, 'Groupe A')
    const colour = board.host.profile.noteColours.fact
    const at = { x: x + width / 2, y: y + height - 20 }
    const note = board.surface.writeNote(at, 'Au bord', { colour, person: ANNA })
    const before = find(board, note)
    const { result } = await facilitator.send({ type: 'extend-zone', section: key, zone: 'job' })
    expect(result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expectPlace(find(board, note), before)
    board.close()
  })
})

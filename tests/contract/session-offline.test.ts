import { expect, test } from 'vitest'
import { Facilitator, inGroups } from '../app/drive.ts'
import { openMortalMiro } from './mortal-boards.ts'

test.each([5, 20, 40, 80])(
  '[S9] a connection lost after %i calls is all that is told of, in words of the board',
  async (calls) => {
    const board = openMortalMiro()
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.prepare('target-persona', inGroups(2))
    const start = board.inside.calls
    board.inside.faults.onCall = (call) => {
      if (call > start + calls) board.inside.faults.offline = true
      return null
    }
    const { result } = await facilitator.send({ type: 'generate' })
    expect(new Set(result?.faults.map(({ code }) => code))).toEqual(new Set(['offline']))
    for (const { on } of result?.faults ?? []) expect(on).not.toContain('/')
  },
)

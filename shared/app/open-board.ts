import { type Fault, faultOf } from '../core/errors.ts'
import { loadPart } from '../core/load-part.ts'
import { parseSetup } from '../core/workshop/create-setup.ts'
import type { Desk } from './desk.ts'
import { readStored } from './read-stored.ts'
import { STORED } from './stored.ts'
import type { BoardView } from './view.ts'

/** Asks the host who and where we are, then reads the workshop that is on the board, if any. */
export async function openBoard(desk: Desk): Promise<void> {
  try {
    const { language, canEdit, user } = await desk.host.facts()
    desk.updateBoard({
      state: canEdit === false ? 'read-only' : 'ready',
      language,
      user,
      fault: null,
    })
    // What is being written is known better here than on the board.
    if (desk.state.work === null) await readWorkshop(desk)
  } catch (error) {
    const fault = faultOf(error)
    desk.updateBoard({ state: stateOf(fault), fault })
  }
}

async function readWorkshop(desk: Desk): Promise<void> {
  const { value: placed, fault } = await readStored(desk, STORED.setup, parseSetup)
  if (fault !== null) desk.updateBoard({ fault })
  if (placed === null) {
    desk.update({ placed: null, agenda: null, clusters: null, evidence: null, sections: [] })
    return
  }
  const part = await loadPart(() => import('./read-placed.ts'))
  await part.readPlaced(desk, placed)
}

function stateOf({ code }: Fault): BoardView['state'] {
  if (code === 'offline') return 'offline'
  return code === 'read-only' ? 'read-only' : 'no-access'
}

import { type Fault, faultOf } from '../core/errors.ts'
import { loadPart } from '../core/load-part.ts'
import { findCurrent } from './current-workshop.ts'
import { type Desk, nothingKnown } from './desk.ts'
import { readWorkshops } from './stored-workshops.ts'
import type { BoardView } from './view.ts'

/**
 * Asks the host who and where we are, then reads the workshops that are on the board, if any: until these
 * are known, nothing can be done with it, and no panel can tell where its reader was.
 */
export async function openBoard(desk: Desk): Promise<void> {
  try {
    const { language, canEdit, user } = await desk.host.facts()
    desk.updateBoard({ language, user, fault: null })
    // What is being written is known better here than on the board.
    if (desk.state.work === null) await readWorkshop(desk)
    desk.updateBoard({ state: canEdit === false ? 'read-only' : 'ready' })
  } catch (error) {
    const fault = faultOf(error)
    desk.updateBoard({ state: stateOf(fault), fault })
  }
}

async function readWorkshop(desk: Desk): Promise<void> {
  const { workshops, fault } = await readWorkshops(desk)
  if (fault !== null) desk.updateBoard({ fault })
  const placed = await findCurrent(desk, workshops)
  if (placed === null) {
    desk.update({ placed: null, workshops, sections: [], ...nothingKnown })
    return
  }
  const part = await loadPart(() => import('./read-placed.ts'))
  await part.readPlaced(desk, placed, workshops)
}

function stateOf({ code }: Fault): BoardView['state'] {
  if (code === 'offline') return 'offline'
  return code === 'read-only' ? 'read-only' : 'no-access'
}

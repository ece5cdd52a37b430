import type { DocId } from '../core/board/keys.ts'
import { faultOf, WorkshopError } from '../core/errors.ts'
import { rememberCurrent } from './current-workshop.ts'
import type { Desk } from './desk.ts'
import { readPlaced } from './read-placed.ts'
import { runWork } from './run-work.ts'
import { readWorkshops } from './stored-workshops.ts'

/**
 * Goes over to another workshop of the board. A draft that changes the one at hand is placed or dropped
 * first: once that is not at hand, nobody would look after people's notes.
 */
export async function openWorkshop(desk: Desk, doc: DocId): Promise<void> {
  const { placed, draft, board } = desk.state
  const isEdited = draft !== null && draft.doc === placed?.doc
  if (placed?.doc === doc || isEdited || board.state === 'offline') return
  await runWork(desk, 'open-workshop', async (job) => {
    job.progress({ canCancel: false })
    try {
      await readAnother(desk, doc)
    } catch (error) {
      desk.updateBoard({ fault: faultOf(error) })
    }
    return null
  })
}

/** @throws WorkshopError `item-gone` when somebody has removed it. */
async function readAnother(desk: Desk, doc: DocId): Promise<void> {
  const title = desk.state.workshops.find((known) => known.doc === doc)?.title ?? ''
  const { workshops } = await readWorkshops(desk)
  const wanted = workshops.find((found) => found.doc === doc)
  if (wanted === undefined) {
    desk.update({ workshops })
    throw new WorkshopError('item-gone', `The workshop ${doc} is not on the board.`, { on: title })
  }
  await readPlaced(desk, wanted, workshops)
  await rememberCurrent(desk)
}

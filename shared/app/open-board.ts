import { orderSteps } from '../core/board/order-steps.ts'
import { planChanges } from '../core/board/plan-changes.ts'
import { type Fault, faultOf } from '../core/errors.ts'
import { parseAgenda } from '../core/workshop/agenda.ts'
import { parseSetup } from '../core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { locateDocument } from './locate-document.ts'
import { readStored } from './read-stored.ts'
import { STORED } from './stored.ts'
import { SectionTracker } from './track-sections.ts'
import type { BoardView, SectionView } from './view.ts'

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
    desk.update({ placed: null, agenda: null, clusters: null, sections: [] })
    return
  }
  const agenda = await readStored(desk, STORED.agenda, parseAgenda)
  const { records, fault: damage } = await loadRecords(desk, placed)
  const sections = await sectionsOnBoard(desk, placed)
  const preview = desk.state.clusters?.preview ?? null
  const clusters = records.length === 0 && preview === null ? null : { preview, records }
  desk.update({ placed, agenda: agenda.value, clusters, sections })
  const told = agenda.fault ?? damage
  if (told !== null) desk.updateBoard({ fault: told })
}

function stateOf({ code }: Fault): BoardView['state'] {
  if (code === 'offline') return 'offline'
  return code === 'read-only' ? 'read-only' : 'no-access'
}

async function sectionsOnBoard(desk: Desk, setup: WorkshopSetup): Promise<readonly SectionView[]> {
  const snapshot = await desk.host.read(new AbortController().signal)
  const laidOut = desk.documentOf(setup)
  const document = locateDocument(laidOut, snapshot) ?? laidOut
  const steps = orderSteps(planChanges(document, snapshot), document)
  return new SectionTracker(document, snapshot, steps).views(false)
}

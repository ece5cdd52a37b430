import { findOrigin, orderSteps, placeDocument, planChanges } from '../core/board/plan-changes.ts'
import { type Fault, faultOf } from '../core/errors.ts'
import { parseAgenda } from '../core/workshop/agenda.ts'
import { parseSetup } from '../core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
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
    const setup = await readStored(desk, STORED.setup, parseSetup)
    if (setup === null) return
    const agenda = await readStored(desk, STORED.agenda, parseAgenda)
    const records = await loadRecords(desk)
    const sections = await sectionsOnBoard(desk, setup)
    const clusters = records.length === 0 ? null : { preview: null, records }
    desk.update({ placed: setup, agenda, clusters, sections })
  } catch (error) {
    const fault = faultOf(error)
    desk.updateBoard({ state: stateOf(fault), fault })
  }
}

function stateOf({ code }: Fault): BoardView['state'] {
  if (code === 'offline') return 'offline'
  return code === 'read-only' ? 'read-only' : 'no-access'
}

/** A value nobody can read is told, and left where it is: a newer Atelier may have written it. */
async function readStored<T>(
  desk: Desk,
  name: string,
  parse: (value: unknown) => T,
): Promise<T | null> {
  const value = await desk.host.shared.read(name)
  if (value === undefined || value === null) return null
  try {
    return parse(value)
  } catch (error) {
    desk.updateBoard({ fault: faultOf(error) })
    return null
  }
}

async function sectionsOnBoard(desk: Desk, setup: WorkshopSetup): Promise<readonly SectionView[]> {
  const snapshot = await desk.host.read(new AbortController().signal)
  const laidOut = desk.documentOf(setup)
  const document = placeDocument(laidOut, findOrigin(laidOut, snapshot) ?? { x: 0, y: 0 })
  const steps = orderSteps(planChanges(document, snapshot), document)
  return new SectionTracker(document, snapshot, steps).views(false)
}

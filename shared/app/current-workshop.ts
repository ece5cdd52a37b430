import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'

/** Under which name this facilitator's store keeps which workshop they were at. */
const NAME = 'current-workshop'

/** The workshop this facilitator was at, otherwise the one that came last; null when there is none. */
export async function findCurrent(
  desk: Desk,
  workshops: readonly WorkshopSetup[],
): Promise<WorkshopSetup | null> {
  const before = desk.state.placed?.doc ?? (workshops.length > 1 ? await recall(desk) : null)
  return workshops.find(({ doc }) => doc === before) ?? workshops.at(-1) ?? null
}

async function recall(desk: Desk): Promise<unknown> {
  try {
    return await desk.host.personal.read(NAME)
  } catch {
    return null
  }
}

/** A comfort for when the panel opens again, where there are several. */
export async function rememberCurrent(desk: Desk): Promise<void> {
  const { placed, workshops } = desk.state
  if (placed === null || workshops.length < 2) return
  try {
    await desk.host.personal.write(NAME, placed.doc)
  } catch {
    // Known until this page closes.
  }
}

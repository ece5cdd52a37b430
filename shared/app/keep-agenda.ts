import type { AgendaState } from '../core/workshop/agenda.ts'
import { followSetup } from '../core/workshop/follow-setup.ts'
import { parseAgenda } from '../core/workshop/parse-agenda.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { findNames } from './keep-workshop.ts'
import { readStored } from './read-stored.ts'

/**
 * Keeps the agenda of a workshop on the board, unless what is there is none of those `known` here:
 * somebody else has moved it since. Theirs stays then, and is given; null when ours is kept. `known`
 * becomes what may be on the board: a write that failed may have been done all the same.
 */
export async function keepAgenda(
  desk: Desk,
  setup: WorkshopSetup,
  state: AgendaState,
  known: Set<AgendaState>,
): Promise<AgendaState | null> {
  const { agenda: name } = await findNames(desk, setup.doc)
  const { value } = await readStored(desk, name, parseAgenda)
  if (value !== null && !isKnown(value, setup, known)) return followSetup(value, setup, setup)
  known.add(state)
  await desk.host.shared.write(name, state)
  known.clear()
  known.add(state)
  return null
}

/** Compared as they are taken up: the setup may have changed since the agenda was kept. */
function isKnown(
  stored: AgendaState,
  setup: WorkshopSetup,
  known: ReadonlySet<AgendaState>,
): boolean {
  const print = (state: AgendaState) =>
    JSON.stringify(followSetup(parseAgenda(state), setup, setup))
  const there = print(stored)
  return [...known].some((state) => print(state) === there)
}

import { DAY_MINUTES, MINUTE_MS, wrapMinute } from './agenda-phases.ts'
import { announceAgain } from './agenda-state.ts'
import { type AgendaState, isUnderWay, type LivedPhase, listLivedPhases } from './lived-agenda.ts'
import type { WorkshopSetup } from './setup.ts'

/**
 * The agenda of a workshop under way after its setup was changed from `before` to `after`. What began
 * stays, in the order in which it took place; what is to come is as the new setup says. A change of the
 * current phase's length lengthens or shortens it, and is no delay. An agenda that is over stays.
 */
export function followSetup(
  state: AgendaState,
  before: WorkshopSetup,
  after: WorkshopSetup,
): AgendaState {
  if (!isUnderWay(state)) return state
  const moved = wrapMinute(after.startMinute - before.startMinute + DAY_MINUTES / 2)
  const { announcedAt, phases } = announceAgain(
    state,
    state.announcedAt + (moved - DAY_MINUTES / 2) * MINUTE_MS,
  )
  const now = phases[state.current]
  const wanted = listLivedPhases(after, announcedAt)
  const begun = phases.filter(({ startedAt }) => startedAt !== null)
  const kept = begun.map((phase) => {
    const same = wanted.find(({ id }) => id === phase.id)
    return same === undefined || phase !== now ? phase : resize(phase, same)
  })
  const known = new Map(phases.map((phase) => [phase.id, phase]))
  const toCome = wanted
    .filter(({ id }) => !begun.some((phase) => phase.id === id))
    .map((phase) => keepSkipped(phase, known.get(phase.id)))
  return {
    ...state,
    announcedAt,
    current: now === undefined ? state.current : begun.indexOf(now),
    phases: [...kept, ...toCome],
  }
}

function resize(phase: LivedPhase, wanted: LivedPhase): LivedPhase {
  const totalMs = phase.totalMs + wanted.plannedMs - phase.plannedMs
  const { plannedMs, leastMs, cutRank, own } = wanted
  return { ...phase, plannedMs, leastMs, cutRank, own, totalMs: Math.max(phase.spentMs, totalMs) }
}

/** What somebody decided to skip stays skipped. */
function keepSkipped(phase: LivedPhase, before: LivedPhase | undefined): LivedPhase {
  const isOut = before !== undefined && before.totalMs === 0 && before.plannedMs > 0
  return isOut ? { ...phase, totalMs: 0 } : phase
}

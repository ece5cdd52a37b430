import { LONGEST_STRETCH, listStretches, proposeBreaks } from '../break-rule.ts'
import { proposeSlack } from '../propose-slack.ts'
import type { WorkshopSetup } from '../setup.ts'
import { timeAgenda } from '../time-agenda.ts'
import { type Advice, SOURCES } from './advice.ts'

/** Some cap remote sessions at four hours. */
const LONGEST_REMOTE = 240
/** A workshop shorter than that has no room for slack. */
const SHORT_WORKSHOP = 45

export function adviseBreaks(setup: WorkshopSetup): readonly Advice[] {
  const minutes = Math.max(0, ...listStretches(setup).map((stretch) => stretch.minutes))
  if (minutes <= LONGEST_STRETCH) return []
  const breaks = proposeBreaks(setup).length
  return [{ id: 'no-break', minutes, breaks, sources: [SOURCES.clearleft] }]
}

export function adviseRemote(setup: WorkshopSetup): readonly Advice[] {
  const { endsIn } = timeAgenda(setup)
  if (!setup.isRemote || endsIn <= LONGEST_REMOTE) return []
  return [{ id: 'long-remote', minutes: endsIn, sources: [SOURCES.liveTiles] }]
}

/** Free time before a fixed hour is slack too. */
export function adviseSlack(setup: WorkshopSetup): readonly Advice[] {
  const { busyMinutes, freeMinutes, phases } = timeAgenda(setup)
  const { least, usual } = proposeSlack(setup)
  if (busyMinutes < SHORT_WORKSHOP || phases.length < 2 || freeMinutes >= least) return []
  const sources = [SOURCES.workshopr, SOURCES.workshopWeaver]
  return [{ id: 'no-slack', free: freeMinutes, proposed: usual, sources }]
}

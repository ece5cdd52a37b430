import { putBreaks } from '../break-rule.ts'
import { resizeGroups } from '../groups.ts'
import type { NamedPhase } from '../phase-ids.ts'
import { MOST_SLACK } from '../read-agenda.ts'
import { workshopIn } from '../recipes-in.ts'
import type { WorkshopSetup } from '../setup.ts'
import type { Advice } from './advice.ts'
import { adviseGroups, adviseRoom, adviseScribe } from './advise-people.ts'
import { adviseBreaks, adviseRemote, adviseSlack } from './advise-time.ts'
import { adviseConvergence, adviseMap, adviseZones } from './advise-work.ts'

const RULES: readonly ((setup: WorkshopSetup) => readonly Advice[])[] = [
  adviseBreaks,
  adviseSlack,
  adviseGroups,
  adviseRoom,
  adviseMap,
  adviseZones,
  adviseConvergence,
  adviseRemote,
  adviseScribe,
]

/** What may be worth changing in a workshop, at most once each; nothing for a canvas alone. */
export function advise(setup: WorkshopSetup): readonly Advice[] {
  return workshopIn(setup) === null ? [] : RULES.flatMap((rule) => rule(setup))
}

/**
 * The setup with a piece of advice followed; null where the facilitator has to choose. `lived`: the
 * agenda that runs.
 */
export function followAdvice(
  setup: WorkshopSetup,
  advice: Advice,
  lived: readonly NamedPhase[] = [],
): WorkshopSetup | null {
  switch (advice.id) {
    case 'no-break':
      return advice.breaks === 0 ? null : putBreaks(setup, lived).setup
    case 'no-slack':
      return { ...setup, slackMinutes: Math.min(MOST_SLACK, advice.proposed) }
    case 'large-groups':
      if (advice.groups === 0) return null
      return { ...setup, groups: resizeGroups(setup.groups, advice.groups, setup.seed) }
    default:
      return null
  }
}

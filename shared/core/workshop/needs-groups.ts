import { listPhases } from './agenda-phases.ts'
import { holdsDots } from './dots.ts'
import { workshopIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'
import { listUsedPlacements } from './used-placements.ts'

/** Whether some phase that takes place is in groups or in pairs. */
export function worksInGroups(setup: WorkshopSetup): boolean {
  return listPhases(setup).some(({ recipe: { mode } }) => mode === 'groups' || mode === 'pairs')
}

/**
 * Whether the workshop asks for groups: a phase that takes place is theirs (in groups, in pairs, so long a
 * group), or they have a sheet or dots of their own. A canvas alone has groups when the facilitator said so.
 */
export function needsGroups(setup: WorkshopSetup): boolean {
  if (workshopIn(setup) === null) return setup.groups.length > 0
  return (
    worksInGroups(setup) ||
    listPhases(setup).some(({ recipe }) => recipe.perGroup) ||
    listUsedPlacements(setup).some(
      ({ copies, canvas }) => copies !== 'all' || holdsDots(setup, canvas),
    )
  )
}

import type { PlacementRecipe, WorkshopRecipe } from '../catalogue/recipe.ts'
import { listPhases } from './agenda-phases.ts'
import { holdsDots } from './dots.ts'
import { workshopIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'

/** Whether some phase that takes place is in groups or in pairs. */
export function worksInGroups(setup: WorkshopSetup): boolean {
  return listPhases(setup).some(({ recipe: { mode } }) => mode === 'groups' || mode === 'pairs')
}

/**
 * Whether the workshop asks for groups: a phase that takes place is theirs (in groups, in pairs, so long a
 * group), or is worked on where they have a sheet or dots of their own. A canvas
 * alone has groups when the facilitator said so.
 */
export function needsGroups(setup: WorkshopSetup): boolean {
  const workshop = workshopIn(setup)
  if (workshop === null) return setup.groups.length > 0
  const phases = listPhases(setup).map(({ recipe }) => recipe)
  return (
    worksInGroups(setup) ||
    phases.some(
      ({ perGroup, column, canvas }) =>
        perGroup ||
        placementsIn(workshop, column).some(
          (placement) =>
            (canvas === null || canvas === placement.canvas) && isForGroups(setup, placement),
        ),
    ) ||
    listUnworked(workshop).some((placement) => isForGroups(setup, placement))
  )
}

function isForGroups(setup: WorkshopSetup, { canvas, copies }: PlacementRecipe): boolean {
  return copies !== 'all' || holdsDots(setup, canvas)
}

function placementsIn(
  { columns }: WorkshopRecipe,
  column: string | null,
): readonly PlacementRecipe[] {
  return columns.find(({ id }) => id === column)?.canvases ?? []
}

/** What no phase of the recipe is worked on is always there. */
function listUnworked({ columns, phases }: WorkshopRecipe): readonly PlacementRecipe[] {
  return columns.flatMap(({ id, canvases }) =>
    canvases.filter(
      ({ canvas }) => !phases.some((phase) => phase.column === id && phase.canvas === canvas),
    ),
  )
}

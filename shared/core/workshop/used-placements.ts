import type { PlacementRecipe } from '../catalogue/recipe.ts'
import { listPhases } from './agenda-phases.ts'
import { workshopIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'

/**
 * The canvases of a workshop that some phase is worked on, or that no phase of its recipe speaks of: these
 * are always there. A phase the facilitator added is worked on all there is in its column.
 */
export function listUsedPlacements(setup: WorkshopSetup): readonly PlacementRecipe[] {
  const workshop = workshopIn(setup)
  if (workshop === null) return []
  const taking = listPhases(setup).map(({ recipe }) => recipe)
  return workshop.columns.flatMap(({ id, canvases }) =>
    canvases.filter(({ canvas }) => {
      const isOf = (phase: { readonly column: string | null; readonly canvas: string | null }) =>
        phase.column === id && (phase.canvas === null || phase.canvas === canvas)
      return taking.some(isOf) || !workshop.phases.some(isOf)
    }),
  )
}

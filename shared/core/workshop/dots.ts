import { canvasIn, workshopIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'

/** Dots each person has until the facilitator says otherwise, and the most they may have. */
export const USUAL_DOTS = 3
export const MOST_DOTS = 20

/** Whether the canvas is one that dots wait on. */
export function holdsDots(setup: WorkshopSetup, canvas: string): boolean {
  return canvasIn(setup, canvas)?.form.kind === 'votes'
}

/** Whether some sheet of the workshop, or the canvas alone, brings dots. */
export function hasDots(setup: WorkshopSetup): boolean {
  const placements = workshopIn(setup)?.columns.flatMap(({ canvases }) => canvases) ?? []
  return [setup.recipe, ...placements.map(({ canvas }) => canvas)].some((id) =>
    holdsDots(setup, id),
  )
}

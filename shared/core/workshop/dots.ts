import { canvasIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'
import { listUsedPlacements } from './used-placements.ts'

/** Dots each person has until the facilitator says otherwise, and the most they may have. */
export const USUAL_DOTS = 3
export const MOST_DOTS = 20

/** Whether the canvas is one that dots wait on. */
export function holdsDots(setup: WorkshopSetup, canvas: string): boolean {
  return canvasIn(setup, canvas)?.form.kind === 'votes'
}

/** Whether a sheet that is used brings dots, or the canvas alone does. */
export function hasDots(setup: WorkshopSetup): boolean {
  return (
    holdsDots(setup, setup.recipe) ||
    listUsedPlacements(setup).some(({ canvas }) => holdsDots(setup, canvas))
  )
}

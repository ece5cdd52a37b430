import type { PhaseRecipe } from '../catalogue/recipe.ts'
import { workshopIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'

export const DAY_MINUTES = 24 * 60
export const MINUTE_MS = 60_000

/** A phase that takes place, with its length for this number of groups. */
export interface AgendaPhase {
  readonly recipe: PhaseRecipe
  readonly minutes: number
  /** What it can be shortened to when the workshop is late; its own length when it cannot be. */
  readonly leastMinutes: number
}

/** The phases that are on, in order. Minutes "per group" are multiplied by the number of groups. */
export function listPhases(setup: WorkshopSetup): readonly AgendaPhase[] {
  const recipes = new Map(workshopIn(setup)?.phases.map((phase) => [phase.id, phase]))
  return setup.phases.flatMap((phase) => {
    const recipe = recipes.get(phase.id)
    if (recipe === undefined || !phase.on) return []
    const times = recipe.perGroup ? Math.max(1, setup.groups.length) : 1
    const minutes = phase.minutes * times
    const canShrink = recipe.mode === 'break' || recipe.cuttable
    const least = canShrink ? Math.min(minutes, recipe.minimumMinutes * times) : minutes
    return [{ recipe, minutes, leastMinutes: least }]
  })
}

export function wrapMinute(minute: number): number {
  return ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
}

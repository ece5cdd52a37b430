import type { Bilingual, PhaseRecipe } from '../catalogue/recipe.ts'
import { workshopIn } from './recipes-in.ts'
import type { OwnPhase, PhaseSetup, WorkshopSetup } from './setup.ts'

export const DAY_MINUTES = 24 * 60
export const MINUTE_MS = 60_000
/** A break that was added is shortened to this when the workshop is late, as ours are. */
const SHORTEST_BREAK = 5

/** A phase that takes place, with its length for this number of groups. */
export interface AgendaPhase {
  readonly recipe: PhaseRecipe
  readonly minutes: number
  /** What it can be shortened to when the workshop is late; its own length when it cannot be. */
  readonly leastMinutes: number
  /** Minutes after local midnight before which it does not start; null when it just follows. */
  readonly fixedMinute: number | null
}

/** The phases that are on, in order. Minutes "per group" are multiplied by the number of groups. */
export function listPhases(setup: WorkshopSetup): readonly AgendaPhase[] {
  const recipes = phaseRecipes(setup)
  return setup.phases.flatMap((phase) => {
    const recipe = recipes.get(phase.id)
    if (recipe === undefined || !phase.on) return []
    const times = recipe.perGroup ? Math.max(1, setup.groups.length) : 1
    const minutes = phase.minutes * times
    // What was chosen to go first gives time back, whatever the recipe says of it.
    const canShrink =
      recipe.mode === 'break' || recipe.cuttable || setup.cutFirst.includes(phase.id)
    const least = canShrink ? Math.min(minutes, recipe.minimumMinutes * times) : minutes
    return [{ recipe, minutes, leastMinutes: least, fixedMinute: phase.fixedMinute ?? null }]
  })
}

/** What each phase of the setup is, on or off: as the recipe has it, or as the facilitator added it. */
export function phaseRecipes(setup: WorkshopSetup): ReadonlyMap<string, PhaseRecipe> {
  const known = workshopIn(setup)?.phases ?? []
  return new Map([
    ...known.map((phase) => [phase.id, phase] as const),
    ...setup.phases.flatMap(({ id, minutes, own }) =>
      own === undefined ? [] : [[id, ownRecipe(id, minutes, own)] as const],
    ),
  ])
}

function ownRecipe(id: PhaseSetup['id'], minutes: number, own: OwnPhase): PhaseRecipe {
  return {
    id,
    title: ownTitle(own),
    minutes,
    minimumMinutes: own.mode === 'break' ? Math.min(SHORTEST_BREAK, minutes) : minutes,
    perGroup: false,
    mode: own.mode,
    column: own.column,
    canvas: null,
    cuttable: false,
  }
}

/** What the facilitator called it is said in every language. */
export function ownTitle({ title, mode }: OwnPhase): Bilingual {
  const said = title.trim()
  if (said !== '') return { fr: said, en: said }
  return mode === 'break' ? { fr: 'Pause', en: 'Break' } : { fr: 'Sans titre', en: 'Untitled' }
}

export function wrapMinute(minute: number): number {
  return ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
}

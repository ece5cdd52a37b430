import { DAY_MINUTES, wrapMinute } from './agenda-phases.ts'
import { listMisplacedMeals } from './break-rule.ts'
import { MOST_PHASES } from './read-agenda.ts'
import type { WorkshopSetup } from './setup.ts'
import { timeAgenda } from './time-agenda.ts'

/** Something about the agenda that the facilitator should know before it is announced. */
export type AgendaTrouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'full'; readonly most: number }
  /** Minutes after midnight of the end, on another day than the start. */
  | { readonly kind: 'ends-next-day'; readonly endMinute: number }
  | { readonly kind: 'over-a-day'; readonly minutes: number }
  /** What is before a phase with a fixed time does not fit, by so many minutes. */
  | {
      readonly kind: 'misses-its-time'
      readonly phase: string
      readonly fixedMinute: number
      readonly minutes: number
    }
  /** A meal of the recipe, by its id, that would begin at such a minute of the day. */
  | {
      readonly kind: 'meal-far-from-noon'
      readonly id: string
      readonly phase: string
      readonly startMinute: number
    }
  /** Clocks go forward (positive) or back while it lasts: times told after that are off by as much. */
  | { readonly kind: 'clock-change'; readonly minutes: number }

/**
 * What to say about the agenda of a setup. `clockChange`: by how many minutes local clocks are moved
 * between the start and the end, which only a page with a calendar can know.
 */
export function listTroubles(setup: WorkshopSetup, clockChange: number): readonly AgendaTrouble[] {
  const { phases, endsIn } = timeAgenda(setup)
  const troubles: AgendaTrouble[] = []
  if (phases.length === 0) troubles.push({ kind: 'empty' })
  if (setup.phases.length >= MOST_PHASES) troubles.push({ kind: 'full', most: MOST_PHASES })
  const end = setup.startMinute + endsIn
  if (endsIn >= DAY_MINUTES) troubles.push({ kind: 'over-a-day', minutes: endsIn })
  else if (end > DAY_MINUTES) troubles.push({ kind: 'ends-next-day', endMinute: wrapMinute(end) })
  for (const { recipe, fixedMinute, missedBy } of phases) {
    if (fixedMinute === null || missedBy <= 0) continue
    const phase = recipe.title[setup.language]
    troubles.push({ kind: 'misses-its-time', phase, fixedMinute, minutes: missedBy })
  }
  for (const { recipe, startsIn } of listMisplacedMeals(setup)) {
    const startMinute = wrapMinute(setup.startMinute + startsIn)
    const phase = recipe.title[setup.language]
    troubles.push({ kind: 'meal-far-from-noon', id: recipe.id, phase, startMinute })
  }
  if (phases.length > 0 && clockChange !== 0) {
    troubles.push({ kind: 'clock-change', minutes: clockChange })
  }
  return troubles
}

import { wrapMinute } from './agenda-phases.ts'
import { addPhase, changePhase, NEW_BREAK } from './edit-agenda.ts'
import { type NamedPhase, nextPhaseId } from './phase-ids.ts'
import { MOST_PHASES } from './read-agenda.ts'
import type { WorkshopSetup } from './setup.ts'
import { type TimedPhase, timeAgenda } from './time-agenda.ts'

/**
 * Never more than an hour without a break; how long they are follows the length of the whole:
 * https://clearleft.com/thinking/when-planning-a-workshop-start-with-the-stops
 */
export const LONGEST_STRETCH = 60
/** A workshop with that much work is a day: the break nearest noon is a meal. */
const DAY_OF_WORK = 300
const LENGTHS = { usual: 15, between: 10, middle: 20, meal: 60 }
const SHORTEST_MEAL = 45
const NOON = 12 * 60 + 30
/** A break further from noon than that is no meal. */
const FAR_FROM_NOON = 90
/** Who begins at noon or later has eaten, or will elsewhere. */
const LATEST_START_WITH_MEAL = 12 * 60
/** A meal is on the late side of noon rather than on the early one. */
const MEAL_HOURS = { from: 11 * 60, to: 14 * 60 + 30 }

/** Phases in a row without a break, with their minutes of work. */
export interface Stretch {
  readonly phases: readonly TimedPhase[]
  readonly minutes: number
}

/** What is between two breaks. Time kept free before a fixed hour is no break: it may be used up. */
export function listStretches(setup: WorkshopSetup): readonly Stretch[] {
  const lists: TimedPhase[][] = [[]]
  for (const phase of timeAgenda(setup).phases) {
    if (phase.recipe.mode === 'break') lists.push([])
    else lists.at(-1)?.push(phase)
  }
  return lists
    .filter(({ length }) => length > 0)
    .map((phases) => ({ phases, minutes: minutesOf(phases) }))
}

function minutesOf(phases: readonly TimedPhase[]): number {
  return phases.reduce((sum, { minutes }) => sum + minutes, 0)
}

interface ProposedBreak {
  /** The phase it comes before. */
  readonly before: string
  readonly minutes: number
}

/**
 * The fewest breaks after which no hour is without one, as evenly spread as the phases allow. A phase
 * that is longer than an hour by itself stays whole. Breaks that are there stay where they are.
 */
export function proposeBreaks(setup: WorkshopSetup): readonly ProposedBreak[] {
  const room = MOST_PHASES - setup.phases.length
  const places = listStretches(setup)
    .flatMap(({ phases }) => cutStretch(phases))
    .slice(0, room)
  const lengthOf = chooseLengths(setup, places)
  return places.map((phase) => ({ before: phase.recipe.id, minutes: lengthOf(phase) }))
}

/** The phases of a stretch before which there must be a break. */
function cutStretch(phases: readonly TimedPhase[]): readonly TimedPhase[] {
  const best = [{ breaks: -1, unevenness: 0, from: 0 }]
  for (let end = 1; end <= phases.length; end += 1) {
    let minutes = 0
    for (let from = end - 1; from >= 0; from -= 1) {
      minutes += phases[from]?.minutes ?? 0
      if (minutes > LONGEST_STRETCH && from < end - 1) break
      const { breaks, unevenness } = best[from] ?? { breaks: 0, unevenness: 0 }
      const found = { breaks: breaks + 1, unevenness: unevenness + minutes ** 2, from }
      const known = best[end]
      const isBetter =
        known === undefined ||
        found.breaks < known.breaks ||
        (found.breaks === known.breaks && found.unevenness < known.unevenness)
      if (isBetter) best[end] = found
    }
  }
  const cuts: TimedPhase[] = []
  for (let at = best[phases.length]?.from ?? 0; at > 0; at = best[at]?.from ?? 0) {
    cuts.unshift(...phases.slice(at, at + 1))
  }
  return cuts
}

function chooseLengths(
  setup: WorkshopSetup,
  places: readonly TimedPhase[],
): (phase: TimedPhase) => number {
  const { phases, endsIn } = timeAgenda(setup)
  const breaks = phases.filter(({ recipe }) => recipe.mode === 'break')
  const work = minutesOf(phases) - minutesOf(breaks)
  if (work >= DAY_OF_WORK) {
    const hasMeal = breaks.some(({ minutes }) => minutes >= SHORTEST_MEAL)
    const fromNoon = ({ startsIn }: TimedPhase) =>
      Math.abs(wrapMinute(setup.startMinute + startsIn) - NOON)
    const isMorning = setup.startMinute < LATEST_START_WITH_MEAL
    const meal = hasMeal ? undefined : nearest(places, fromNoon)
    return (phase) =>
      isMorning && phase === meal && fromNoon(phase) <= FAR_FROM_NOON ? LENGTHS.meal : LENGTHS.usual
  }
  if (places.length + breaks.length < 2) return () => LENGTHS.usual
  const middle = nearest(places, ({ startsIn }) => Math.abs(startsIn - endsIn / 2))
  return (phase) => (phase === middle ? LENGTHS.middle : LENGTHS.between)
}

function nearest(
  phases: readonly TimedPhase[],
  distanceOf: (phase: TimedPhase) => number,
): TimedPhase | undefined {
  return [...phases].sort((a, b) => distanceOf(a) - distanceOf(b))[0]
}

/**
 * Adds the proposed breaks, and tells their ids so that they can be taken away again. `lived`: the
 * agenda that runs.
 */
export function putBreaks(
  setup: WorkshopSetup,
  lived: readonly NamedPhase[] = [],
): {
  readonly setup: WorkshopSetup
  readonly added: readonly string[]
} {
  let changed = setup
  const added: string[] = []
  for (const { before, minutes } of proposeBreaks(setup)) {
    added.push(nextPhaseId(changed, lived))
    changed = addPhase(changed, { ...NEW_BREAK, minutes }, before, lived)
  }
  return { setup: changed, added }
}

/**
 * The meals of a recipe that would begin far from noon, at the start that was chosen. Breaks that the
 * facilitator added are when they want them.
 */
export function listMisplacedMeals(setup: WorkshopSetup): readonly TimedPhase[] {
  const added = new Set(setup.phases.filter(({ own }) => own !== undefined).map(({ id }) => id))
  return timeAgenda(setup).phases.filter(({ recipe, startsIn }) => {
    const isMeal =
      recipe.mode === 'break' && recipe.minutes >= SHORTEST_MEAL && !added.has(recipe.id)
    const at = wrapMinute(setup.startMinute + startsIn)
    return isMeal && (at < MEAL_HOURS.from || at > MEAL_HOURS.to)
  })
}

/** Puts a break of a quarter of an hour where a phase was, which is turned off. */
export function swapForBreak(
  setup: WorkshopSetup,
  id: string,
  lived: readonly NamedPhase[] = [],
): WorkshopSetup {
  return addPhase(changePhase(setup, id, { on: false }), NEW_BREAK, id, lived)
}

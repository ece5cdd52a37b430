import type { Mode } from '../catalogue/recipe.ts'
import { type AgendaState, leftMs, planAhead, startAgenda } from './agenda.ts'
import { listPhases, MINUTE_MS, wrapMinute } from './agenda-phases.ts'
import type { WorkshopSetup } from './setup.ts'

export interface AgendaPhaseDescription {
  readonly id: string
  readonly title: string
  readonly mode: Mode
  /** Minutes after local midnight: when it started, or is expected to. */
  readonly startMinute: number
  readonly minutes: number
  readonly say: string
  readonly participantsDo: string
}

export interface AgendaDescription {
  /** `over`: the time of the phase is up and nobody moved on yet. */
  readonly state: 'not-started' | 'running' | 'paused' | 'over' | 'finished'
  readonly current: number
  readonly phases: readonly AgendaPhaseDescription[]
  readonly leftMs: number
  readonly asOf: number
  readonly totalMs: number
  /** Whole minutes behind (positive) or ahead. */
  readonly lateMinutes: number
  /** Titles of the phases to come that are shortened; '' when none is. */
  readonly absorbedBy: string
  readonly notice: 'none' | 'five-minutes' | 'one-minute' | 'time-up'
}

const FIVE_MINUTES_MS = 5 * MINUTE_MS

/**
 * The agenda as the facilitator reads it at `now` (ms UTC), in the language of the workshop. `lived`
 * null: nothing has started.
 */
export function describeAgenda(
  setup: WorkshopSetup,
  lived: AgendaState | null,
  now: number,
  offsetMinutes: number,
): AgendaDescription {
  const state = lived ?? startAgenda(setup, now, offsetMinutes)
  const left = leftMs(state, now)
  const totalMs = state.phases[state.current]?.totalMs ?? 0
  const plan = planAhead(state, now)
  const recipes = new Map(listPhases(setup).map(({ recipe }) => [recipe.id, recipe]))
  const starts = expectStarts(state, plan.lengths, now)
  const titleOf = (id: string): string => recipes.get(id)?.title[setup.language] ?? id
  return {
    state: state.status === 'running' && left === 0 ? 'over' : state.status,
    current: state.current,
    phases: state.phases.map((phase, index) => {
      const recipe = recipes.get(phase.id)
      return {
        id: phase.id,
        title: titleOf(phase.id),
        mode: recipe?.mode ?? 'plenary',
        startMinute: minuteOf(starts[index] ?? now, offsetMinutes),
        minutes: Math.round((plan.lengths[index] ?? 0) / MINUTE_MS),
        say: recipe?.say[setup.language] ?? '',
        participantsDo: recipe?.participantsDo[setup.language] ?? '',
      }
    }),
    leftMs: left,
    asOf: now,
    totalMs,
    lateMinutes: Math.trunc(plan.lateMs / MINUTE_MS),
    absorbedBy: plan.absorbing.map((index) => titleOf(state.phases[index]?.id ?? '')).join(', '),
    notice: chooseNotice(state, left, totalMs),
  }
}

/** Past phases: when they started. Those to come follow one another from the current one's end. */
function expectStarts(
  state: AgendaState,
  lengths: readonly number[],
  now: number,
): readonly number[] {
  let next = state.current < 0 ? state.announcedAt : now + leftMs(state, now)
  return state.phases.map((phase, index) => {
    if (index <= state.current) return phase.startedAt ?? state.announcedAt
    const start = next
    next += lengths[index] ?? 0
    return start
  })
}

/** A short phase is not announced as ending when it starts. */
function chooseNotice(
  state: AgendaState,
  left: number,
  totalMs: number,
): AgendaDescription['notice'] {
  if (state.status !== 'running' && state.status !== 'paused') return 'none'
  if (left === 0) return 'time-up'
  if (left <= MINUTE_MS && totalMs > MINUTE_MS) return 'one-minute'
  if (left <= FIVE_MINUTES_MS && totalMs > FIVE_MINUTES_MS) return 'five-minutes'
  return 'none'
}

/** Local minute of the day of an instant, 0 to 1439. */
export function minuteOf(instantMs: number, offsetMinutes: number): number {
  return wrapMinute(Math.floor(instantMs / MINUTE_MS) + offsetMinutes)
}

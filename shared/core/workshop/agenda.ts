import type { Mode } from '../catalogue/recipe.ts'
import { type PlanAhead, planAhead } from './absorb-delay.ts'
import { DAY_MINUTES, MINUTE_MS, ownTitle, phaseRecipes, wrapMinute } from './agenda-phases.ts'
import {
  addMinutes,
  beginAgenda,
  enterPhase,
  nextOf,
  previousOf,
  skipPhase,
} from './agenda-state.ts'
import {
  type AgendaState,
  bankTime,
  isSkipped,
  isUnderWay,
  type LivedPhase,
  leftMs,
  listLivedPhases,
} from './lived-agenda.ts'
import type { WorkshopSetup } from './setup.ts'
import { timeAgenda } from './time-agenda.ts'

export type { AgendaState } from './lived-agenda.ts'

export interface PhaseTime {
  readonly id: string
  /** Minutes after local midnight, 0 to 1439: a workshop may go on past midnight. */
  readonly startMinute: number
  readonly minutes: number
}

/** When each phase is announced to start, before anything has happened. */
export function agendaTimes(setup: WorkshopSetup): readonly PhaseTime[] {
  return timeAgenda(setup).phases.map(({ recipe, startsIn, minutes }) => ({
    id: recipe.id,
    startMinute: wrapMinute(setup.startMinute + startsIn),
    minutes,
  }))
}

export type AgendaEvent =
  | { readonly type: 'begin' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  /** Negative minutes shorten; the time left never goes under zero. */
  | { readonly type: 'add-minutes'; readonly minutes: number }
  /** A phase to come will not take place, or will after all. */
  | { readonly type: 'skip-phase' | 'keep-phase'; readonly phase: string }
  | { readonly type: 'tick' }
  | { readonly type: 'finish' }

/** An agenda ready to begin. `now` in ms UTC; `offsetMinutes` to add to UTC to get local time. */
export function startAgenda(setup: WorkshopSetup, now: number, offsetMinutes: number): AgendaState {
  const today = (setup.startMinute - offsetMinutes) * MINUTE_MS
  const announcedAt = today + Math.round((now - today) / DAY_MS) * DAY_MS
  return {
    status: 'not-started',
    announcedAt,
    current: -1,
    since: null,
    phases: listLivedPhases(setup, announcedAt),
  }
}

/** What the agenda becomes. An event that makes no sense now changes nothing, so each is safe twice. */
export function stepAgenda(state: AgendaState, event: AgendaEvent, now: number): AgendaState {
  const banked = bankTime(state, now)
  switch (event.type) {
    case 'begin':
      return state.status === 'not-started' ? beginAgenda(state, now) : state
    case 'pause':
      return state.status === 'running' ? { ...banked, status: 'paused', since: null } : state
    case 'resume':
      return state.status === 'paused' ? { ...state, status: 'running', since: now } : state
    case 'next':
      return isUnderWay(state) ? enterPhase(banked, nextOf(state), now) : state
    case 'previous':
      return previousOf(state) < 0
        ? state
        : enterPhase(forgetGlimpse(banked), previousOf(state), now)
    case 'add-minutes':
      return isUnderWay(state) ? addMinutes(banked, event.minutes) : state
    case 'skip-phase':
    case 'keep-phase':
      return isUnderWay(state) ? skipPhase(state, event.phase, event.type === 'skip-phase') : state
    case 'tick':
      return banked
    case 'finish':
      return isUnderWay(state) ? { ...banked, status: 'finished', since: null } : state
  }
}

/** Who looks at what comes next and goes back has not begun it: it may still be shortened or left out. */
function forgetGlimpse(state: AgendaState): AgendaState {
  const phases = state.phases.map((phase, index) => {
    const isGlimpse = index === state.current && phase.spentMs < GLIMPSE_MS
    return isGlimpse ? { ...phase, startedAt: null, spentMs: 0 } : phase
  })
  return { ...state, phases }
}

export interface AgendaPhaseDescription {
  readonly id: string
  readonly title: string
  readonly mode: Mode
  /** Minutes after local midnight: when it started, or is expected to, given what happened so far. */
  readonly startMinute: number
  readonly minutes: number
  /** Somebody decided that it does not take place. */
  readonly isSkipped: boolean
}

export interface AgendaDescription {
  /** `over`: the time of the phase is up and nobody moved on yet. */
  readonly state: 'not-started' | 'running' | 'paused' | 'over' | 'finished'
  /** Index of the current phase in `phases`; −1 before the start. */
  readonly current: number
  readonly phases: readonly AgendaPhaseDescription[]
  /** Milliseconds left in the phase at `asOf` (ms UTC). */
  readonly leftMs: number
  readonly asOf: number
  readonly totalMs: number
  /** Whole minutes behind (positive) or ahead of the times announced. */
  readonly lateMinutes: number
  /** Titles of the phases to come that are shortened; '' when none is. */
  readonly absorbedBy: string
  /** Minutes of the delay that time kept free takes. */
  readonly freeMinutes: number
  /** Minutes of the delay that nothing takes: the workshop ends so much later. */
  readonly missingMinutes: number
  /** The phase that was chosen to be skipped first, when minutes are missing. */
  readonly toSkip: { readonly id: string; readonly title: string } | null
}

const DAY_MS = DAY_MINUTES * MINUTE_MS
/** A phase left by going back within this time was only looked at. */
const GLIMPSE_MS = MINUTE_MS

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
  const starts = expectStarts(state, plan, now)
  const phases = state.phases.map((phase, index) => ({
    ...describePhase(setup, phase),
    startMinute: minuteOf(starts[index] ?? now, offsetMinutes),
    minutes: Math.round((plan.lengths[index] ?? 0) / MINUTE_MS),
  }))
  const skip = phases[plan.toSkip]
  return {
    state: state.status === 'running' && left === 0 ? 'over' : state.status,
    current: state.current,
    phases,
    leftMs: left,
    asOf: now,
    totalMs,
    lateMinutes: Math.trunc(plan.lateMs / MINUTE_MS),
    absorbedBy: plan.absorbing.map((index) => phases[index]?.title ?? '').join(', '),
    freeMinutes: Math.round(plan.freeMs / MINUTE_MS),
    missingMinutes: Math.round(plan.missingMs / MINUTE_MS),
    toSkip: skip === undefined ? null : { id: skip.id, title: skip.title },
  }
}

/** A phase that took place and was taken out of the setup since keeps its name. */
function describePhase(setup: WorkshopSetup, phase: LivedPhase) {
  const recipe = phaseRecipes(setup).get(phase.id)
  const title = recipe?.title ?? (phase.own === null ? null : ownTitle(phase.own))
  return {
    id: phase.id,
    title: title?.[setup.language] ?? phase.id,
    mode: recipe?.mode ?? phase.own?.mode ?? ('plenary' as const),
    isSkipped: isSkipped(phase),
  }
}

/** Past phases: when they started. Those to come follow one another from the current one's end. */
function expectStarts(state: AgendaState, plan: PlanAhead, now: number): readonly number[] {
  let next = state.current < 0 ? state.announcedAt : now + leftMs(state, now)
  let last = state.announcedAt
  return state.phases.map((phase, index) => {
    if (index <= state.current) {
      last = phase.startedAt ?? last
      return last
    }
    const start = Math.max(next + (plan.slacks[index] ?? 0), phase.fixedAt ?? 0)
    next = start + (plan.lengths[index] ?? 0)
    return start
  })
}

/** Local minute of the day of an instant, 0 to 1439. */
function minuteOf(instantMs: number, offsetMinutes: number): number {
  return wrapMinute(Math.floor(instantMs / MINUTE_MS) + offsetMinutes)
}

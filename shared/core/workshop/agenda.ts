import type { Mode } from '../catalogue/recipe.ts'
import { failAt, readFields, readList, readNumber, readOneOf, readText } from '../parse-value.ts'
import { DAY_MINUTES, listPhases, MINUTE_MS, wrapMinute } from './agenda-phases.ts'
import {
  type AgendaState,
  addMinutes,
  bankTime,
  beginAgenda,
  enterPhase,
  isUnderWay,
  type LivedPhase,
  leftMs,
  planAhead,
} from './agenda-state.ts'
import type { WorkshopSetup } from './setup.ts'

export type { AgendaState } from './agenda-state.ts'

export interface PhaseTime {
  readonly id: string
  /** Minutes after local midnight, 0 to 1439: a workshop may go on past midnight. */
  readonly startMinute: number
  readonly minutes: number
}

/** When each phase is announced to start, before anything has happened. */
export function agendaTimes(setup: WorkshopSetup): readonly PhaseTime[] {
  let startMinute = setup.startMinute
  return listPhases(setup).map(({ recipe, minutes }) => {
    const time = { id: recipe.id, startMinute: wrapMinute(startMinute), minutes }
    startMinute += minutes
    return time
  })
}

export type AgendaEvent =
  | { readonly type: 'begin' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  /** Negative minutes shorten; the time left never goes under zero. */
  | { readonly type: 'add-minutes'; readonly minutes: number }
  | { readonly type: 'tick' }
  | { readonly type: 'finish' }

/** An agenda ready to begin. `now` in ms UTC; `offsetMinutes` to add to UTC to get local time. */
export function startAgenda(setup: WorkshopSetup, now: number, offsetMinutes: number): AgendaState {
  const announced = (setup.startMinute - offsetMinutes) * MINUTE_MS
  return {
    status: 'not-started',
    announcedAt: announced + Math.round((now - announced) / DAY_MS) * DAY_MS,
    current: -1,
    since: null,
    phases: listPhases(setup).map(({ recipe, minutes, leastMinutes }) => ({
      id: recipe.id,
      plannedMs: minutes * MINUTE_MS,
      leastMs: leastMinutes * MINUTE_MS,
      totalMs: minutes * MINUTE_MS,
      spentMs: 0,
      startedAt: null,
    })),
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
      return isUnderWay(state) ? enterPhase(banked, state.current + 1, now) : state
    case 'previous':
      return previousOf(state) < 0 ? state : enterPhase(banked, previousOf(state), now)
    case 'add-minutes':
      return isUnderWay(state) ? addMinutes(banked, event.minutes) : state
    case 'tick':
      return banked
    case 'finish':
      return isUnderWay(state) ? { ...banked, status: 'finished', since: null } : state
  }
}

/** After the end, "previous" comes back to the last phase. */
function previousOf(state: AgendaState): number {
  return state.status === 'finished' ? state.current : state.current - 1
}

interface AgendaPhaseDescription {
  readonly id: string
  readonly title: string
  readonly mode: Mode
  /** Minutes after local midnight: when it started, or is expected to. */
  readonly startMinute: number
  readonly minutes: number
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
function minuteOf(instantMs: number, offsetMinutes: number): number {
  return wrapMinute(Math.floor(instantMs / MINUTE_MS) + offsetMinutes)
}

const MOST_PHASES = 40
/** Eight hours for each of ten groups is the longest phase a setup can hold. */
const LONGEST_MS = 10 * DAY_MINUTES * MINUTE_MS
/** Year 9999: a stored instant outside this is noise. */
const LAST_INSTANT = 253_402_300_799_999
const DAY_MS = DAY_MINUTES * MINUTE_MS
const STATUSES: readonly AgendaState['status'][] = ['not-started', 'running', 'paused', 'finished']

/** Reads a stored agenda. Throws `WorkshopError` 'bad-input' naming the path of what is wrong. */
export function parseAgenda(value: unknown): AgendaState {
  const fields = readFields(value, 'agenda')
  const phases = readList(fields['phases'], 'agenda.phases', MOST_PHASES, readPhase)
  const status = readOneOf(fields['status'], 'agenda.status', STATUSES)
  const least = status === 'not-started' ? -1 : Math.min(0, phases.length - 1)
  const most = status === 'not-started' ? -1 : phases.length - 1
  const since = readInstant(fields['since'], 'agenda.since')
  if (status === 'running' && since === null) failAt('agenda.since', 'a time')
  return {
    status,
    announcedAt: readNumber(fields['announcedAt'], 'agenda.announcedAt', 0, LAST_INSTANT),
    current: Math.round(readNumber(fields['current'], 'agenda.current', least, most)),
    since: status === 'running' ? since : null,
    phases,
  }
}

function readPhase(value: unknown, path: string): LivedPhase {
  const fields = readFields(value, path)
  const plannedMs = readNumber(fields['plannedMs'], `${path}.plannedMs`, 0, LONGEST_MS)
  return {
    id: readText(fields['id'], `${path}.id`, 120),
    plannedMs,
    leastMs: readNumber(fields['leastMs'] ?? plannedMs, `${path}.leastMs`, 0, plannedMs),
    totalMs: readNumber(fields['totalMs'] ?? plannedMs, `${path}.totalMs`, 0, LAST_INSTANT),
    spentMs: readNumber(fields['spentMs'] ?? 0, `${path}.spentMs`, 0, LAST_INSTANT),
    startedAt: readInstant(fields['startedAt'], `${path}.startedAt`),
  }
}

function readInstant(value: unknown, path: string): number | null {
  return value === null || value === undefined ? null : readNumber(value, path, 0, LAST_INSTANT)
}

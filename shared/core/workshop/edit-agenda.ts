import { type NamedPhase, nextPhaseId } from './phase-ids.ts'
import { MOST_PHASES } from './read-agenda.ts'
import type { OwnPhase, PhaseSetup, WorkshopSetup } from './setup.ts'

/** What a facilitator may change of a phase. A fixed minute of null lets it just follow. */
export interface PhaseChange {
  readonly minutes?: number
  readonly on?: boolean
  readonly fixedMinute?: number | null
  readonly own?: Partial<OwnPhase>
}

/** Changes one phase; an unknown id changes nothing. Only a phase that was added takes `own`. */
export function changePhase(setup: WorkshopSetup, id: string, change: PhaseChange): WorkshopSetup {
  return {
    ...setup,
    phases: setup.phases.map((phase) => (phase.id === id ? applyChange(phase, change) : phase)),
  }
}

function applyChange(phase: PhaseSetup, change: PhaseChange): PhaseSetup {
  const { fixedMinute: before, own, ...rest } = phase
  const fixedMinute = change.fixedMinute === undefined ? before : change.fixedMinute
  return {
    ...rest,
    minutes: change.minutes ?? phase.minutes,
    on: change.on ?? phase.on,
    ...(fixedMinute === undefined || fixedMinute === null ? {} : { fixedMinute }),
    ...(own === undefined ? {} : { own: { ...own, ...change.own } }),
  }
}

/** Puts a phase at a place in the list, 0 the first; places outside are brought in range. */
export function movePhase(setup: WorkshopSetup, id: string, to: number): WorkshopSetup {
  const phases = moveTo(setup.phases, ({ id: other }) => other === id, to)
  return phases === setup.phases ? setup : { ...setup, phases }
}

function moveTo<T>(list: readonly T[], isIt: (entry: T) => boolean, to: number): readonly T[] {
  const from = list.findIndex(isIt)
  const entry = list[from]
  const place = Math.min(list.length - 1, Math.max(0, to))
  if (entry === undefined || !Number.isInteger(to) || place === from) return list
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, place), entry, ...rest.slice(place)]
}

export interface NewPhase extends OwnPhase {
  readonly minutes: number
}

/** What is added at first: a break of a quarter of an hour, or twenty minutes for everyone. */
export const NEW_BREAK: NewPhase = { title: '', mode: 'break', column: null, minutes: 15 }
export const NEW_PHASE: NewPhase = { title: '', mode: 'plenary', column: null, minutes: 20 }

export function hasRoomForPhase({ phases }: WorkshopSetup): boolean {
  return phases.length < MOST_PHASES
}

/** Adds a phase before another, or at the end; without room it changes nothing. `lived`: what runs. */
export function addPhase(
  setup: WorkshopSetup,
  { minutes, ...own }: NewPhase,
  beforeId: string | null = null,
  lived: readonly NamedPhase[] = [],
): WorkshopSetup {
  if (!hasRoomForPhase(setup)) return setup
  const phase = { id: nextPhaseId(setup, lived), minutes, on: true, own }
  const found = setup.phases.findIndex(({ id }) => id === beforeId)
  const place = found === -1 ? setup.phases.length : found
  const phases = [...setup.phases.slice(0, place), phase, ...setup.phases.slice(place)]
  return { ...setup, phases }
}

/** Takes away phases that were added. Those of the recipe stay: they are only turned off. */
export function removeOwnPhases(setup: WorkshopSetup, ids: readonly string[]): WorkshopSetup {
  const phases = setup.phases.filter(({ id, own }) => own === undefined || !ids.includes(id))
  const left = new Set(phases.map(({ id }) => id))
  return { ...setup, phases, cutFirst: setup.cutFirst.filter((id) => left.has(id)) }
}

/** Adds a phase at the end of those that go first when late, or takes it off that list. */
export function chooseCut(setup: WorkshopSetup, id: string, isChosen: boolean): WorkshopSetup {
  const others = setup.cutFirst.filter((other) => other !== id)
  const isKnown = setup.phases.some((phase) => phase.id === id)
  return { ...setup, cutFirst: isChosen && isKnown ? [...others, id] : others }
}

export function moveCut(setup: WorkshopSetup, id: string, to: number): WorkshopSetup {
  return { ...setup, cutFirst: moveTo(setup.cutFirst, (other) => other === id, to) }
}

import { MINUTE_MS } from './agenda-phases.ts'
import { type AgendaState, isUnderWay, leftMs } from './lived-agenda.ts'

export interface PlanAhead {
  /** Behind (positive) or ahead of what was announced, ms. */
  readonly lateMs: number
  /** Length of each phase, ms: those to come are shortened where they may be. */
  readonly lengths: readonly number[]
  /** What stays free before each phase, ms. */
  readonly slacks: readonly number[]
  /** Indices of the phases to come that give time back, in order. */
  readonly absorbing: readonly number[]
  /** Taken from what was kept free, ms. */
  readonly freeMs: number
  /** What nothing takes: the workshop ends so much later, ms. */
  readonly missingMs: number
  /** The phase that was chosen to go first, when something is missing; −1 for none. */
  readonly toSkip: number
}

/**
 * How late the workshop is, and what takes the delay. Up to each phase that has a fixed time or free
 * time before it: first the free time, then the phases chosen to go first, in their order, then the
 * breaks and cuttable phases in theirs, each down to its minimum. What is left goes on to what follows.
 */
export function planAhead(state: AgendaState, now: number): PlanAhead {
  const lateMs = measureDelay(state, now)
  const lengths = state.phases.map(({ totalMs }) => totalMs)
  const slacks = state.phases.map(({ slackMs }) => slackMs)
  const absorbing: number[] = []
  let debtMs = Math.max(0, Math.trunc(lateMs / MINUTE_MS) * MINUTE_MS)
  let freeMs = 0
  for (const part of listParts(state)) {
    debtMs = Math.max(0, debtMs - skippedMs(state, part.phases))
    const free = Math.min(debtMs, part.freeMs)
    if (part.before !== null) slacks[part.before] = Math.max(0, (slacks[part.before] ?? 0) - free)
    freeMs += free
    debtMs -= free
    for (const index of inCutOrder(state, part.phases)) {
      const least = Math.min(lengths[index] ?? 0, state.phases[index]?.leastMs ?? 0)
      const given = Math.min(debtMs, (lengths[index] ?? 0) - least)
      if (given > 0) absorbing.push(index)
      lengths[index] = (lengths[index] ?? 0) - given
      debtMs -= given
    }
  }
  absorbing.sort((a, b) => a - b)
  const toSkip = debtMs > 0 ? findToSkip(state) : -1
  return { lateMs, lengths, slacks, absorbing, freeMs, missingMs: debtMs, toSkip }
}

/** Phases to come up to one that has free time before it, or a fixed time. */
interface Part {
  readonly phases: readonly number[]
  readonly before: number | null
  readonly freeMs: number
}

function listParts(state: AgendaState): readonly Part[] {
  const announced = announceTimes(state)
  const parts: Part[] = []
  let phases: number[] = []
  state.phases.forEach(({ startedAt, fixedAt, slackMs }, index) => {
    if (index <= state.current || startedAt !== null) return
    if (fixedAt !== null || slackMs > 0) {
      const end = announced[index - 1]?.end ?? state.announcedAt
      parts.push({ phases, before: index, freeMs: (announced[index]?.start ?? end) - end })
      phases = []
    }
    phases.push(index)
  })
  return [...parts, { phases, before: null, freeMs: 0 }]
}

/** What phases that were skipped give back, ms. */
function skippedMs(state: AgendaState, indices: readonly number[]): number {
  return indices.reduce((sum, index) => {
    const phase = state.phases[index]
    return phase === undefined ? sum : sum + phase.plannedMs - phase.totalMs
  }, 0)
}

function inCutOrder(state: AgendaState, indices: readonly number[]): readonly number[] {
  const rankOf = (index: number) => state.phases[index]?.cutRank || Number.POSITIVE_INFINITY
  return [...indices].sort((a, b) => (rankOf(a) === rankOf(b) ? a - b : rankOf(a) - rankOf(b)))
}

function findToSkip({ phases, current }: AgendaState): number {
  const choices = phases
    .map((phase, index) => ({ ...phase, index }))
    .filter(({ index, cutRank, startedAt, totalMs }) => {
      return index > current && cutRank > 0 && startedAt === null && totalMs > 0
    })
    .sort((a, b) => a.cutRank - b.cutRank)
  return choices[0]?.index ?? -1
}

function measureDelay(state: AgendaState, now: number): number {
  if (!isUnderWay(state)) return 0
  const announced = announceTimes(state)[state.current]?.end ?? now
  return now + leftMs(state, now) - announced
}

/**
 * When each phase was announced to start and to end, ms UTC. Who begins before the announced time
 * announces the rest anew: beginning early is not being ahead. Fixed times stay, but that of a first
 * phase which began before it.
 */
function announceTimes(state: AgendaState): readonly { start: number; end: number }[] {
  const begunAt = state.phases[0]?.startedAt ?? Number.POSITIVE_INFINITY
  let end = Math.min(state.announcedAt, begunAt)
  return state.phases.map(({ plannedMs, fixedAt, slackMs }, index) => {
    const asked = Math.max(end + slackMs, fixedAt ?? 0)
    const start = index === 0 ? Math.min(asked, begunAt) : asked
    end = start + plannedMs
    return { start, end }
  })
}

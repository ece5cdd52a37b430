import type { MoveStep } from '../core/board/change-plan.ts'
import { overlaps, type Rect } from '../core/board/geometry.ts'
import type { HostId } from '../core/board/keys.ts'
import { absoluteRect, indexById, type LiveItem, type Snapshot } from '../core/board/snapshot.ts'
import { around, stepAside } from '../core/layout/step-aside.ts'
import type { Dot } from '../core/votes/find-dots.ts'
import { findRiders } from '../core/votes/find-riders.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { locateDocument } from './locate-document.ts'
import { performSteps } from './perform-steps.ts'
import { type Ending, type Job, nothingDone } from './run-work.ts'
import { listWithout } from './tag-notes.ts'

/** Between a dot that is put aside and what holds the note that comes, px. */
const ASIDE = 24

/**
 * Moves notes that the facilitator asked to move, with the dots that lie on them: the votes would
 * stay behind. A dot that lies on no note, where one is to come, goes aside first and is listed: it would be
 * a vote for that one. Progress and the ending count notes.
 */
export async function moveNotes(
  desk: Desk,
  job: Job,
  setup: WorkshopSetup,
  snapshot: Snapshot,
  moves: readonly MoveStep[],
): Promise<Ending> {
  job.progress({ total: moves.length, done: 0 })
  if (moves.length === 0) return nothingDone
  const { along, aside } = moveDots(desk, setup, snapshot, moves)
  const steps = [...aside, ...along]
  const notes = new Set(moves.map(({ on }) => on))
  let moved = 0
  const ending = await performSteps(desk, job, steps, ({ index, fault }) => {
    const step = steps[index]
    if (fault !== null || step === undefined || !notes.has(step.on)) return
    moved += 1
    job.progress({ done: moved })
  })
  const dots = aside.map(({ on }) => on)
  return { ...ending, moved, kept: listWithout(dots, snapshot, 'put-aside') }
}

/** `along`: each dot's move comes right after its note's, and is done only when that was. */
function moveDots(
  desk: Desk,
  setup: WorkshopSetup,
  snapshot: Snapshot,
  moves: readonly MoveStep[],
): { readonly along: readonly MoveStep[]; readonly aside: readonly MoveStep[] } {
  const laidOut = desk.documentOf(setup)
  const document = locateDocument(laidOut, snapshot) ?? laidOut
  const live = indexById(snapshot)
  const notes = moves.flatMap(({ on }) => {
    const found = live.get(on)
    return found === undefined ? [] : [{ id: on, rect: absoluteRect(found, live) }]
  })
  const from = new Map(notes.map(({ id, rect }) => [id, rect]))
  const riders = findRiders(document, snapshot, notes, setup.groups)
  const along = moves.flatMap((move): readonly MoveStep[] => {
    const start = from.get(move.on)
    if (start === undefined) return [move]
    const dots = (riders.of.get(move.on) ?? []).map(({ id, rect }): MoveStep => {
      const to = { x: rect.x + move.to.x - start.x, y: rect.y + move.to.y - start.y }
      return { do: 'move', on: id, to, into: move.into, along: move.on }
    })
    return [move, ...dots]
  })
  const targets = moves.flatMap((move): readonly Target[] => {
    const rect = from.get(move.on)
    const holder = move.into === null ? undefined : live.get(move.into)
    return rect === undefined ? [] : [{ rect: { ...rect, ...move.to }, holder }]
  })
  return { along, aside: clearTargets(riders.loose, targets, live) }
}

interface Target {
  /** On the page. */
  readonly rect: Rect
  readonly holder: LiveItem | undefined
}

/** Dots where notes are to come go above what holds these, over nothing, onto the page. */
function clearTargets(
  loose: readonly Dot[],
  targets: readonly Target[],
  live: ReadonlyMap<HostId, LiveItem>,
): readonly MoveStep[] {
  const taken = [...live.values()].map((item) => absoluteRect(item, live))
  return loose.flatMap(({ id, rect }): readonly MoveStep[] => {
    const target = targets.find((one) => overlaps(one.rect, rect))
    if (target === undefined) return []
    const { holder } = target
    const { y } = holder === undefined ? target.rect : absoluteRect(holder, live)
    const at = { ...rect, y: y - rect.height - ASIDE }
    const to = stepAside(at, [...taken, ...targets.map((one) => one.rect)], around(at))
    taken.push({ ...rect, ...to })
    return [{ do: 'move', on: id, to, into: null }]
  })
}

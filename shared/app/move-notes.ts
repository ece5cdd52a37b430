import type { MoveStep } from '../core/board/change-plan.ts'
import { absoluteRect, indexById, type Snapshot } from '../core/board/snapshot.ts'
import { findRiders } from '../core/votes/find-riders.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { locateDocument } from './locate-document.ts'
import { performSteps } from './perform-steps.ts'
import { type Ending, type Job, nothingDone } from './run-work.ts'

/**
 * Moves notes that the facilitator asked to move, with the dots that lie on them: the votes would
 * stay behind. Progress and the ending count notes.
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
  const steps = takeDotsAlong(desk, setup, snapshot, moves)
  const notes = new Set(moves.map(({ on }) => on))
  let moved = 0
  const ending = await performSteps(desk, job, steps, ({ index, fault }) => {
    const step = steps[index]
    if (fault !== null || step === undefined || !notes.has(step.on)) return
    moved += 1
    job.progress({ done: moved })
  })
  return { ...ending, moved }
}

/** Each dot's move comes right after its note's, and is done only when that was. */
function takeDotsAlong(
  desk: Desk,
  setup: WorkshopSetup,
  snapshot: Snapshot,
  moves: readonly MoveStep[],
): readonly MoveStep[] {
  const laidOut = desk.documentOf(setup)
  const document = locateDocument(laidOut, snapshot) ?? laidOut
  const live = indexById(snapshot)
  const notes = moves.flatMap(({ on }) => {
    const found = live.get(on)
    return found === undefined ? [] : [{ id: on, rect: absoluteRect(found, live) }]
  })
  const from = new Map(notes.map(({ id, rect }) => [id, rect]))
  const riders = findRiders(document, snapshot, notes, setup.groups)
  return moves.flatMap((move): readonly MoveStep[] => {
    const start = from.get(move.on)
    if (start === undefined) return [move]
    const along = (riders.get(move.on) ?? []).map(({ id, rect }): MoveStep => {
      const to = { x: rect.x + move.to.x - start.x, y: rect.y + move.to.y - start.y }
      return { do: 'move', on: id, to, into: move.into, along: move.on }
    })
    return [move, ...along]
  })
}

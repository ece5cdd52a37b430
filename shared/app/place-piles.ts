import type { Step } from '../core/board/change-plan.ts'
import type { BoardDocument, Section } from '../core/board/document.ts'
import type { Point } from '../core/board/geometry.ts'
import type { HostId } from '../core/board/keys.ts'
import { growingPart, orderSteps } from '../core/board/order-steps.ts'
import { findOrigin, placeDocument } from '../core/board/place-document.ts'
import { planChanges } from '../core/board/plan-changes.ts'
import { absoluteRect, indexById, type Snapshot } from '../core/board/snapshot.ts'
import { WorkshopError } from '../core/errors.ts'
import { isGroupBadge } from '../core/layout/dress-piles.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { Manner } from '../core/notes/manner.ts'
import { planBadges } from './badge-notes.ts'
import type { Desk } from './desk.ts'
import { locateDocument } from './locate-document.ts'
import { performSteps } from './perform-steps.ts'
import { findPiles, layOutPiles } from './piles-document.ts'
import { raiseOverBadges } from './raise-over-badges.ts'
import { type Ending, type Job, nothingDone } from './run-work.ts'
import { listWithout } from './tag-notes.ts'

export interface PlacedPiles {
  /** On the page, as it is asked for. */
  readonly section: Section
  /** Where people left it. */
  readonly corner: Point
  /** Answers the section's id when it was made now. */
  draw(job: Job): Promise<{ readonly holder: HostId | null; readonly ending: Ending }>
}

/** Finds where the piles of a record go, or are; nothing is drawn before `draw`. */
export async function placePiles(
  desk: Desk,
  record: ClusterRecord,
  snapshot: Snapshot,
): Promise<PlacedPiles> {
  const laidOut = layOutPiles(desk, record, snapshot)
  const size = laidOut.sections[0]?.rect ?? { width: 0, height: 0 }
  const known = findOrigin(laidOut, snapshot)
  const beside = placeDocument(laidOut, known ?? (await desk.host.freeSpot(size, null)))
  const [section] = beside.sections
  if (section === undefined) throw new WorkshopError('bad-input', 'No pile to place.')
  const found = findPiles(record, snapshot)
  const badges = record.manner === 'badge' ? planBadges(record, snapshot).items : []
  const document = { ...beside, loose: badges }
  return {
    section,
    corner: found === undefined ? section.rect : absoluteRect(found, indexById(snapshot)),
    draw: (job) => drawPiles(desk, job, document, snapshot, record.manner),
  }
}

/**
 * What waits until all are in place is drawn after that: over notes that come later, their badges; under
 * notes that go up, the foot of a section that gets smaller, which no host pulls from under them.
 */
async function drawPiles(
  desk: Desk,
  job: Job,
  document: BoardDocument,
  snapshot: Snapshot,
  manner: Manner,
): Promise<{ readonly holder: HostId | null; readonly ending: Ending }> {
  const planned = orderSteps(planChanges(document, snapshot), document)
  const steps = planned.flatMap((step): readonly Step[] => {
    if (manner === 'move' && 'wanted' in step && isGroupBadge(step.key)) return []
    const part = step.do === 'update' && manner !== 'badge' ? growingPart(step) : step
    return part === null ? [] : [part]
  })
  if (steps.length === 0) return { holder: null, ending: nothingDone }
  let holder: HostId | null = null
  let notes = 0
  const ending = await performSteps(desk, job, steps, ({ index, id, fault }) => {
    const step = steps[index]
    if (step === undefined || !('wanted' in step) || fault !== null) return
    // Also one that a run that died had made: it is known by its looks, and stamped now.
    if (step.wanted.kind === 'section') holder = id
    else if (step.do !== 'create') return
    else if (step.wanted.section === null || step.wanted.item.kind === 'sticky') {
      notes += 1
      job.progress({ done: notes })
    }
  })
  const [fault] = ending.faults
  if (fault !== undefined) throw new WorkshopError(fault.code, fault.detail, { on: fault.on })
  if (job.signal.aborted) throw new WorkshopError('cancelled', 'Stopped before any note moved.')
  return { holder, ending }
}

/** Tells whose the notes of the columns are, once these lie there; votes stay in sight. */
export async function placeWhose(desk: Desk, job: Job, laidOut: BoardDocument): Promise<Ending> {
  const snapshot = await job.read()
  const document = locateDocument(laidOut, snapshot)
  if (document === null) return nothingDone
  const planned = orderSteps(planChanges(document, snapshot), document)
  const steps = [...planned, ...raiseOverBadges(planned, snapshot)]
  return performSteps(desk, job, steps)
}

/** Brings badges into the sections of their notes, so that they move with them. */
export async function finishBadges(
  desk: Desk,
  job: Job,
  record: ClusterRecord,
  drawn: Ending,
): Promise<Ending> {
  const snapshot = await job.read()
  const { moves, without } = planBadges(record, snapshot)
  const kept = listWithout(without, snapshot, 'no-room')
  const ending = await performSteps(desk, job, moves)
  const count = record.piles.reduce((sum, { notes }) => sum + notes.length, 0)
  return { ...ending, created: drawn.created, moved: count - without.length, kept }
}

import type { ChangePlan } from '../core/board/change-plan.ts'
import type { BoardDocument } from '../core/board/document.ts'
import { type Point, union } from '../core/board/geometry.ts'
import { findOrigin, orderSteps, placeDocument, planChanges } from '../core/board/plan-changes.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import { type Fault, WorkshopError } from '../core/errors.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { describeKept } from './describe-kept.ts'
import type { Desk } from './desk.ts'
import { acquireLease, type Lease } from './lease.ts'
import { performSteps } from './perform-steps.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'
import { STORED } from './stored.ts'
import { SectionTracker } from './track-sections.ts'

const RENEW_MS = 5_000

interface Prepared {
  readonly document: BoardDocument
  readonly snapshot: Snapshot
  readonly plan: ChangePlan
}

/** Puts the draft on the board, or completes what is there. Twice in a row, the second does nothing. */
export async function generate(desk: Desk): Promise<void> {
  const setup = desk.state.draft ?? desk.state.placed
  if (setup === null) return
  await runWork(desk, 'generate', async (job) => {
    const first = await prepare(desk, setup, job)
    if (isDone(first.plan)) {
      await remember(desk, setup)
      publishSections(desk, new SectionTracker(first.document, first.snapshot, []), false)
      return finish(desk, setup, { ...nothingDone, ...keptOf(first) })
    }
    const lease = await acquireLease(desk)
    try {
      await remember(desk, setup)
      // Somebody may have generated between our reading and our lease: look again before writing.
      const prepared = await prepare(desk, setup, job)
      return finish(desk, setup, await place(desk, job, prepared, lease))
    } finally {
      await lease.release()
    }
  })
}

function isDone(plan: ChangePlan): boolean {
  return plan.create.length + plan.adopt.length + plan.update.length + plan.remove.length === 0
}

async function prepare(desk: Desk, setup: WorkshopSetup, job: Job): Promise<Prepared> {
  const snapshot = await desk.host.read(job.signal)
  if (job.signal.aborted)
    throw new WorkshopError('cancelled', 'Stopped before anything was written.')
  const laidOut = desk.documentOf(setup)
  const origin = findOrigin(laidOut, snapshot) ?? (await freeOrigin(desk, laidOut))
  const document = placeDocument(laidOut, origin)
  return { document, snapshot, plan: planChanges(document, snapshot) }
}

/** Where the document's origin goes so that the whole wall, heads and badges included, is free. */
async function freeOrigin(desk: Desk, document: BoardDocument): Promise<Point> {
  const rects = [...document.sections, ...document.loose].map(({ rect }) => rect)
  const extent = union(rects) ?? { x: 0, y: 0, width: 0, height: 0 }
  const spot = await desk.host.freeSpot(extent, null)
  return { x: spot.x - extent.x, y: spot.y - extent.y }
}

async function place(desk: Desk, job: Job, prepared: Prepared, lease: Lease): Promise<Ending> {
  const { document, snapshot, plan } = prepared
  const steps = orderSteps(plan, document)
  const tracker = new SectionTracker(document, snapshot, steps)
  const total = document.sections.length
  job.progress({ total, steps: { done: 0, total: steps.length } })
  publishSections(desk, tracker, true)
  const stopRenewing = keepLease(desk, lease)
  try {
    const ending = await performSteps(desk, job, steps, (outcome) => {
      tracker.record(outcome)
      const done = publishSections(desk, tracker, true)
      job.progress({ done, canBegin: desk.state.sections[0]?.state === 'ready' })
    })
    const ready = publishSections(desk, tracker, false)
    return { ...ending, ...keptOf(prepared, ending.faults), sectionsLeft: total - ready }
  } finally {
    stopRenewing()
  }
}

/** Sections that are usable. */
function publishSections(desk: Desk, tracker: SectionTracker, running: boolean): number {
  const sections = tracker.views(running)
  desk.update({ sections })
  return sections.filter(({ state }) => state === 'ready').length
}

function keepLease(desk: Desk, lease: Lease): () => void {
  let stop: () => void = () => undefined
  const renewLater = () => {
    stop = desk.time.after(RENEW_MS, () => {
      // A renewal that fails costs nothing now: the next one, or the end of the work, will tell.
      void lease.renew().then(renewLater, renewLater)
    })
  }
  renewLater()
  return () => stop()
}

function keptOf(
  { document, snapshot, plan }: Prepared,
  faults: readonly Fault[] = [],
): Pick<Ending, 'kept' | 'faults'> {
  const unread = snapshot.items.flatMap((item): Fault[] => {
    if (item.stampFault === undefined) return []
    const code = item.stampFault === 'future' ? 'future-version' : 'bad-input'
    return [{ code, on: item.text.slice(0, 60), detail: `stamp ${item.stampFault} on ${item.id}` }]
  })
  return { kept: describeKept(plan.kept, document, snapshot), faults: [...faults, ...unread] }
}

/** Keeps the setup on the board before the first item, so that a run that dies can be resumed. */
async function remember(desk: Desk, setup: WorkshopSetup): Promise<void> {
  if (JSON.stringify(desk.state.placed) !== JSON.stringify(setup)) {
    await desk.host.shared.write(STORED.setup, setup)
  }
}

function finish(desk: Desk, setup: WorkshopSetup, ending: Ending): Ending {
  const isNew = desk.state.placed?.doc !== setup.doc
  desk.update({
    draft: null,
    placed: setup,
    ...(isNew ? { agenda: null, counts: null, votes: null, clusters: null, takeaway: null } : {}),
  })
  return ending
}

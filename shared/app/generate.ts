import type { ChangePlan } from '../core/board/change-plan.ts'
import type { BoardDocument } from '../core/board/document.ts'
import { type Point, union } from '../core/board/geometry.ts'
import type { NodeKey } from '../core/board/keys.ts'
import { orderSteps } from '../core/board/order-steps.ts'
import { findOrigin, placeDocument } from '../core/board/place-document.ts'
import { isEmpty, planChanges } from '../core/board/plan-changes.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import { type Fault, WorkshopError } from '../core/errors.ts'
import type { KeptZone } from '../core/layout/settle-template.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { rememberCurrent } from './current-workshop.ts'
import { describeKept, describeKeptZones } from './describe-kept.ts'
import { type Desk, nothingKnown } from './desk.ts'
import { keepWorkshop } from './keep-workshop.ts'
import { holdingLease } from './lease.ts'
import { nameBriefly } from './name-briefly.ts'
import { performSteps } from './perform-steps.ts'
import { readPlaced } from './read-placed.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'
import { settleDraft } from './settle-draft.ts'
import { type BoardWorkshops, readWorkshops, replaceWorkshop } from './stored-workshops.ts'
import { SectionTracker } from './track-sections.ts'
import type { ResultView } from './view.ts'

interface Look {
  readonly setup: WorkshopSetup
  readonly keptZones: readonly KeptZone[]
  readonly laidOut: BoardDocument
  readonly snapshot: Snapshot
  /** Null when nothing of it is on the board. */
  readonly origin: Point | null
}

interface Prepared {
  /** What was asked for, less what people's notes stand in the way of. */
  readonly setup: WorkshopSetup
  readonly keptZones: readonly KeptZone[]
  readonly document: BoardDocument
  readonly snapshot: Snapshot
  readonly plan: ChangePlan
}

interface Wanted {
  readonly setup: WorkshopSetup
  /** The section it is done for, where that is to compare the groups. */
  readonly compared: NodeKey | null
}

/** What was wanted in place of the draft, by the result that says it did not succeed. */
const unfinished = new WeakMap<ResultView, Wanted>()

/**
 * Puts the draft on the board, or completes what is there. Twice in a row, the second does nothing. After
 * a change that did not succeed, does the rest of that.
 */
export async function generate(desk: Desk): Promise<void> {
  const { result, draft, placed } = desk.state
  const left = result === null ? undefined : unfinished.get(result)
  if (left !== undefined) return placeWanted(desk, left)
  const setup = draft ?? placed
  if (setup !== null) await placeSetup(desk, { setup, compared: null })
}

/** Changes the workshop on the board, and a draft of it alike; what is being prepared is not placed. */
export async function generateChange(
  desk: Desk,
  change: (setup: WorkshopSetup) => WorkshopSetup,
  compared: NodeKey | null = null,
): Promise<void> {
  const { placed, draft } = desk.state
  if (placed === null) return
  if (draft?.doc === placed.doc) desk.update({ draft: change(draft) })
  await placeWanted(desk, { setup: change(placed), compared })
}

async function placeWanted(desk: Desk, wanted: Wanted): Promise<void> {
  await placeSetup(desk, wanted)
  const { result } = desk.state
  if (result !== null && result.outcome !== 'done') unfinished.set(result, wanted)
}

async function placeSetup(desk: Desk, { setup: asked, compared }: Wanted): Promise<void> {
  const goal = compared === null ? {} : { compared }
  await runWork(desk, 'generate', async (job) => {
    const look = await lookAtBoard(desk, asked, job)
    // What has no origin is not on the board: there is something to do.
    const first = look.origin === null ? null : planAt(look, look.origin)
    if (first !== null && isEmpty(first.plan) && isKnown(desk, first.setup)) {
      publishSections(desk, new SectionTracker(first.document, first.snapshot, []), false)
      return finish(desk, asked, first.setup, { ...nothingDone, ...keptOf(first), ...goal })
    }
    return holdingLease(desk, job, async () => {
      const { places } = await refuseOtherWorkshop(desk, asked)
      // Somebody may have generated between our reading and our lease: look again before writing.
      const again = await lookAtBoard(desk, asked, job)
      const prepared = planAt(again, again.origin ?? (await freeOrigin(desk, again.laidOut)))
      await remember(desk, prepared.setup, places)
      // The facilitator may begin with the first section while the rest is being placed.
      announce(desk, prepared.setup)
      await rememberCurrent(desk)
      const ending = await place(desk, job, prepared)
      return finish(desk, asked, prepared.setup, { ...ending, ...goal })
    })
  })
}

/**
 * Two who choose together choose two workshops: whoever comes second gets the first one's. Beside those
 * one knows of, one more is put.
 */
async function refuseOtherWorkshop(desk: Desk, asked: WorkshopSetup): Promise<BoardWorkshops> {
  const board = await readWorkshops(desk)
  const { workshops } = board
  const known = new Set(desk.state.workshops.map(({ doc }) => doc))
  const there = workshops.filter(({ doc }) => !known.has(doc)).at(-1)
  if (there === undefined || workshops.some(({ doc }) => doc === asked.doc)) {
    desk.update({ workshops })
    return board
  }
  await readPlaced(desk, there, workshops)
  desk.update({ draft: null })
  throw new WorkshopError('someone-else', 'Another facilitator placed a workshop meanwhile.')
}

async function lookAtBoard(desk: Desk, asked: WorkshopSetup, job: Job): Promise<Look> {
  const snapshot = await job.read()
  if (job.signal.aborted)
    throw new WorkshopError('cancelled', 'Stopped before anything was written.')
  const { setup, kept: keptZones } = settleDraft(desk, asked, snapshot)
  const laidOut = desk.documentOf(setup)
  return { setup, keptZones, laidOut, snapshot, origin: findOrigin(laidOut, snapshot) }
}

function planAt({ setup, keptZones, laidOut, snapshot }: Look, origin: Point): Prepared {
  const document = placeDocument(laidOut, origin)
  return { setup, keptZones, document, snapshot, plan: planChanges(document, snapshot) }
}

/** Where the document's origin goes so that the whole wall, heads and badges included, is free. */
async function freeOrigin(desk: Desk, document: BoardDocument): Promise<Point> {
  const rects = [...document.sections, ...document.loose].map(({ rect }) => rect)
  const extent = union(rects) ?? { x: 0, y: 0, width: 0, height: 0 }
  const spot = await desk.host.freeSpot(extent, null)
  return { x: spot.x - extent.x, y: spot.y - extent.y }
}

async function place(desk: Desk, job: Job, prepared: Prepared): Promise<Ending> {
  const { document, snapshot, plan } = prepared
  const steps = orderSteps(plan, document)
  const tracker = new SectionTracker(document, snapshot, steps)
  const total = document.sections.length
  job.progress({ total, steps: { done: 0, total: steps.length } })
  publishSections(desk, tracker, true)
  const ending = await performSteps(desk, job, steps, (outcome) => {
    tracker.record(outcome)
    const done = publishSections(desk, tracker, true)
    job.progress({ done, canBegin: desk.state.sections[0]?.state === 'ready' })
  })
  const ready = publishSections(desk, tracker, false)
  return { ...ending, ...keptOf(prepared, ending.faults), sectionsLeft: total - ready }
}

/** Sections that are usable. */
function publishSections(desk: Desk, tracker: SectionTracker, running: boolean): number {
  const sections = tracker.views(running)
  desk.update({ sections })
  return sections.filter(({ state }) => state === 'ready').length
}

function keptOf(
  { document, snapshot, plan, keptZones }: Prepared,
  faults: readonly Fault[] = [],
): Pick<Ending, 'kept' | 'faults'> {
  const unread = snapshot.items.flatMap((item): Fault[] => {
    if (item.stampFault === undefined) return []
    const code = item.stampFault === 'future' ? 'future-version' : 'bad-input'
    return [{ code, on: nameBriefly(item.text), detail: `stamp ${item.stampFault} on ${item.id}` }]
  })
  const kept = [
    ...describeKeptZones(keptZones, document, snapshot),
    ...describeKept(plan.kept, document, snapshot),
  ]
  return { kept, faults: [...faults, ...unread] }
}

/**
 * Keeps the setup on the board before the first item, so that a run that dies can be resumed. Only
 * whoever holds the lease may do that.
 */
async function remember(
  desk: Desk,
  setup: WorkshopSetup,
  places: BoardWorkshops['places'],
): Promise<void> {
  if (!isKnown(desk, setup)) await keepWorkshop(desk, setup, places)
}

/** Whether it is the setup that is on the board, as far as one knows. */
function isKnown(desk: Desk, setup: WorkshopSetup): boolean {
  return JSON.stringify(desk.state.placed) === JSON.stringify(setup)
}

/** From here on this is the workshop that is run. */
function announce(desk: Desk, setup: WorkshopSetup): void {
  const { placed } = desk.state
  const workshops = replaceWorkshop(desk.state.workshops, setup)
  const before = placed?.doc === setup.doc ? {} : nothingKnown
  desk.update({ ...before, placed: setup, workshops })
}

function finish(desk: Desk, asked: WorkshopSetup, setup: WorkshopSetup, ending: Ending): Ending {
  announce(desk, setup)
  // What the facilitator has drafted meanwhile is another matter.
  if (desk.state.draft === asked) desk.update({ draft: null })
  return ending
}

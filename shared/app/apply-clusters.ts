import type { MoveStep } from '../core/board/change-plan.ts'
import type { BoardDocument, Section } from '../core/board/document.ts'
import { isNear } from '../core/board/find-twins.ts'
import { type Point, translate } from '../core/board/geometry.ts'
import type { DocId, HostId } from '../core/board/keys.ts'
import { orderSteps } from '../core/board/order-steps.ts'
import { findOrigin, placeDocument } from '../core/board/place-document.ts'
import { planChanges } from '../core/board/plan-changes.ts'
import { absoluteRect, indexById, type Snapshot } from '../core/board/snapshot.ts'
import { WorkshopError } from '../core/errors.ts'
import { slotRect } from '../core/layout/layout-clusters.ts'
import type { ClusterRecord, NoteHome } from '../core/notes/cluster-record.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { type ClusterPreview, listClustered } from './cluster-desk.ts'
import { loadRecords, saveRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { holdingLease } from './lease.ts'
import { moveNotes } from './move-notes.ts'
import { performSteps } from './perform-steps.ts'
import { findPiles, layOutPiles } from './piles-document.ts'
import { type Ending, type Job, runWork } from './run-work.ts'

/**
 * Places the piles beside everything else and moves the notes into them; each place is kept first. A
 * proposal whose applying was stopped stays, and applying it again goes on where it was.
 */
export async function applyClusters(desk: Desk): Promise<void> {
  const { clusters, placed } = desk.state
  const preview = clusters?.preview ?? null
  if (preview === null || placed === null) return
  await runWork(desk, 'move-notes', (job) =>
    holdingLease(desk, job, () => applyPreview(desk, job, preview, placed)),
  )
}

async function applyPreview(
  desk: Desk,
  job: Job,
  preview: ClusterPreview,
  placed: WorkshopSetup,
): Promise<Ending> {
  const snapshot = await desk.host.read(job.signal)
  const { records } = await loadRecords(desk, placed)
  const begun = records.find(({ id }) => id === preview.record)
  const bare = begun ?? bareRecord(placed, records, snapshot)
  const outlined = withPiles(bare, preview, homesOf(preview, snapshot, bare.homes))
  const document = await placeBeside(desk, outlined, snapshot)
  const [section] = document.sections
  if (section === undefined) throw new WorkshopError('bad-input', 'No pile to place.')
  const found = findPiles(outlined, snapshot)
  const corner = found === undefined ? section.rect : absoluteRect(found, indexById(snapshot))
  const targets = targetsOf(desk, preview, section, corner)
  const record = withPiles(outlined, preview, aim(outlined.homes, targets))
  await saveRecords(desk, placed, [...records.filter(({ id }) => id !== record.id), record])
  desk.updatePreview((current) => ({ ...current, record: record.id }))
  const holder = (await placeSection(desk, job, document, snapshot)) ?? found?.id
  if (holder === undefined) throw new WorkshopError('item-gone', 'The piles are gone.')
  const moves = moveSteps(targets, holder, snapshot)
  const ending = await moveNotes(desk, job, placed, snapshot, moves)
  if (ending.outcome === 'done') desk.updatePreview(() => null)
  return ending
}

/** No pile of the board, of the records or forgotten by them, has the same name. */
function bareRecord(
  { doc }: WorkshopSetup,
  records: readonly ClusterRecord[],
  snapshot: Snapshot,
): ClusterRecord {
  const start = `${doc}-c`
  const docs = [
    ...records.map((record) => record.doc),
    ...snapshot.items.flatMap(({ stamp }) => (stamp === undefined ? [] : [stamp.doc])),
  ].filter((other) => other.startsWith(start))
  const numbers = docs.map((other) => Number.parseInt(other.slice(start.length), 10) || 0)
  const id = `c${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`
  const empty = { sections: [], zone: null, piles: [], undecided: [], homes: [] }
  return { id, doc: `${doc}-${id}` as DocId, ...empty }
}

function withPiles(
  { id, doc }: ClusterRecord,
  { choice: { sections, zone }, piles, undecided }: ClusterPreview,
  homes: readonly NoteHome[],
): ClusterRecord {
  return { id, doc, sections, zone, piles, undecided, homes }
}

/** A note that an earlier try moved already keeps the home it was moved from. */
function homesOf(
  preview: ClusterPreview,
  snapshot: Snapshot,
  known: readonly NoteHome[],
): readonly NoteHome[] {
  const live = indexById(snapshot)
  const homes = new Map(known.map((home) => [home.note, home]))
  return listClustered(preview).flatMap(({ id: note, section, zone }): readonly NoteHome[] => {
    const before = homes.get(note)
    if (before !== undefined) return [before]
    const found = live.get(note)
    if (found === undefined) return []
    return [{ note, parent: found.parent, x: found.rect.x, y: found.rect.y, section, zone }]
  })
}

function aim(homes: readonly NoteHome[], targets: ReadonlyMap<HostId, Point>): readonly NoteHome[] {
  return homes.map((home) => {
    const to = targets.get(home.note)
    return to === undefined ? home : { ...home, to }
  })
}

async function placeBeside(
  desk: Desk,
  record: ClusterRecord,
  snapshot: Snapshot,
): Promise<BoardDocument> {
  const document = layOutPiles(desk, record)
  const [section] = document.sections
  const size = section?.rect ?? { width: 0, height: 0 }
  const known = findOrigin(document, snapshot)
  return placeDocument(document, known ?? (await desk.host.freeSpot(size, null)))
}

/** Answers the section's id when it was made now. */
async function placeSection(
  desk: Desk,
  job: Job,
  document: BoardDocument,
  snapshot: Snapshot,
): Promise<HostId | null> {
  const steps = orderSteps(planChanges(document, snapshot), document)
  if (steps.length === 0) return null
  let holder: HostId | null = null
  const ending = await performSteps(desk, job, steps, ({ index, id }) => {
    const step = steps[index]
    if (step?.do === 'create' && step.wanted.kind === 'section') holder = id
  })
  const [fault] = ending.faults
  if (fault !== undefined) throw new WorkshopError(fault.code, fault.detail, { on: fault.on })
  if (job.signal.aborted) throw new WorkshopError('cancelled', 'Stopped before any note moved.')
  return holder
}

/** Where each note goes on the page. `corner`: where the section is now. */
function targetsOf(
  desk: Desk,
  preview: ClusterPreview,
  section: Section,
  corner: Point,
): ReadonlyMap<HostId, Point> {
  const piles = [
    ...preview.piles.map(({ id, notes }) => ({ zone: `cluster.${id}`, notes })),
    { zone: 'undecided', notes: preview.undecided },
  ]
  const { profile } = desk.host
  return new Map(
    piles.flatMap(({ zone: id, notes }) => {
      const zone = section.zones.find((candidate) => candidate.id === id)
      if (zone === undefined) return []
      return notes.map((note, index) => {
        const { x, y } = translate(slotRect(zone, index, profile), { x: corner.x, y: corner.y })
        return [note, { x, y }] as const
      })
    }),
  )
}

function moveSteps(
  targets: ReadonlyMap<HostId, Point>,
  into: HostId,
  snapshot: Snapshot,
): readonly MoveStep[] {
  const live = indexById(snapshot)
  return [...targets].flatMap(([on, to]): readonly MoveStep[] => {
    const found = live.get(on)
    if (found === undefined) return []
    const isThere = found.parent === into && isNear(absoluteRect(found, live), to)
    return isThere ? [] : [{ do: 'move', on, to, into }]
  })
}

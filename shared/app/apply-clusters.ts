import type { Step } from '../core/board/change-plan.ts'
import type { BoardDocument, Section } from '../core/board/document.ts'
import { type Point, translate } from '../core/board/geometry.ts'
import { type DocId, type HostId, nodeKey } from '../core/board/keys.ts'
import { orderSteps, placeDocument, planChanges } from '../core/board/plan-changes.ts'
import { indexById, type Snapshot } from '../core/board/snapshot.ts'
import { WorkshopError } from '../core/errors.ts'
import { layoutClusters, slotRect } from '../core/layout/layout-clusters.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { ClusterPreview } from './cluster-desk.ts'
import { saveRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { performSteps } from './perform-steps.ts'
import { type Ending, type Job, runWork } from './run-work.ts'

/** Places the piles beside everything else and moves the notes into them; each place is kept first. */
export async function applyClusters(desk: Desk): Promise<void> {
  const { clusters, placed } = desk.state
  const preview = clusters?.preview ?? null
  if (clusters === null || preview === null || placed === null) return
  await runWork(desk, 'move-notes', async (job): Promise<Ending> => {
    const id = nextId(clusters.records)
    const snapshot = await desk.host.read(job.signal)
    const record = recordOf(id, `${placed.doc}-${id}` as DocId, preview, snapshot)
    await saveRecords(desk, [...clusters.records, record])
    const { document, section } = await layOut(desk, preview, record)
    const holder = await placeSection(desk, job, document, snapshot)
    const steps = moveSteps(desk, preview, section, holder, snapshot)
    job.progress({ total: steps.length, done: 0 })
    const ending = await performSteps(desk, job, steps, (_outcome, done) => job.progress({ done }))
    desk.update({ clusters: { preview: null, records: [...clusters.records, record] } })
    return ending
  })
}

function nextId(records: readonly ClusterRecord[]): string {
  const last = records.at(-1)
  return `c${last === undefined ? 1 : Number.parseInt(last.id.slice(1), 10) + 1}`
}

function recordOf(
  id: string,
  doc: DocId,
  preview: ClusterPreview,
  snapshot: Snapshot,
): ClusterRecord {
  const live = indexById(snapshot)
  const homes = [...preview.notes.values()].flatMap(({ id: note, section, zone }) => {
    const found = live.get(note)
    if (found === undefined) return []
    return [{ note, parent: found.parent, x: found.rect.x, y: found.rect.y, section, zone }]
  })
  const { sections, zone, piles, undecided } = preview
  return { id, doc, sections, zone, piles, undecided, homes }
}

async function layOut(
  desk: Desk,
  preview: ClusterPreview,
  record: ClusterRecord,
): Promise<{ readonly document: BoardDocument; readonly section: Section }> {
  const language = desk.state.placed?.language ?? desk.state.board.language
  const laidOut = layoutClusters(
    preview.piles.map(({ id, title, words, notes }) => ({ id, title, words, count: notes.length })),
    preview.undecided.length,
    { key: nodeKey('clusters', record.id), title: preview.scope, language },
    desk.host.profile,
  )
  const corner = await desk.host.freeSpot(laidOut.rect, null)
  const document = placeDocument({ id: record.doc, sections: [laidOut], loose: [] }, corner)
  const [section] = document.sections
  if (section === undefined) throw new WorkshopError('bad-input', 'No pile to place.')
  return { document, section }
}

async function placeSection(
  desk: Desk,
  job: Job,
  document: BoardDocument,
  snapshot: Snapshot,
): Promise<HostId> {
  const steps = orderSteps(planChanges(document, snapshot), document)
  let holder: HostId | null = null
  const ending = await performSteps(desk, job, steps, ({ index, id }) => {
    const step = steps[index]
    if (step?.do === 'create' && step.wanted.kind === 'section') holder = id
  })
  const [fault] = ending.faults
  if (fault !== undefined) throw new WorkshopError(fault.code, fault.detail, { on: fault.on })
  if (job.signal.aborted || holder === null) {
    throw new WorkshopError('cancelled', 'Stopped before any note moved.')
  }
  return holder
}

function moveSteps(
  desk: Desk,
  preview: ClusterPreview,
  section: Section,
  into: HostId,
  snapshot: Snapshot,
): readonly Step[] {
  const live = indexById(snapshot)
  const corner: Point = section.rect
  const piles = [
    ...preview.piles.map(({ id, notes }) => ({ zone: `cluster.${id}`, notes })),
    { zone: 'undecided', notes: preview.undecided },
  ]
  return piles.flatMap(({ zone: id, notes }) => {
    const zone = section.zones.find((candidate) => candidate.id === id)
    if (zone === undefined) return []
    return notes
      .filter((note) => live.has(note))
      .map((note, index): Step => {
        const { x, y } = translate(slotRect(zone, index, desk.host.profile), corner)
        return { do: 'move', on: note, to: { x, y }, into }
      })
  })
}

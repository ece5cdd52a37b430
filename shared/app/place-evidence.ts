import type { BoardDocument, Section } from '../core/board/document.ts'
import { isFiniteRect, type Rect, union } from '../core/board/geometry.ts'
import { orderSteps } from '../core/board/order-steps.ts'
import { nextPart, partDoc } from '../core/board/part-doc.ts'
import { findOrigin, placeDocument } from '../core/board/place-document.ts'
import { planChanges } from '../core/board/plan-changes.ts'
import { absoluteRect, findSection, indexById, type Snapshot } from '../core/board/snapshot.ts'
import { EVIDENCE_PART } from '../core/evidence/collect-evidence.ts'
import { type EvidenceBatch, evidenceKey } from '../core/evidence/evidence-batch.ts'
import type { EvidenceRow } from '../core/evidence/evidence-row.ts'
import { findGround } from '../core/evidence/find-ground.ts'
import { nameZones } from '../core/evidence/match-zone.ts'
import { failAt } from '../core/parse-value.ts'
import { canvasIn } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { describeKept } from './describe-kept.ts'
import type { Desk } from './desk.ts'
import {
  isPlate,
  layOutBatch,
  loadBatches,
  saveBatches,
  stampedEvidence,
  viewEvidence,
} from './evidence-batches.ts'
import { holdingLease } from './lease.ts'
import type { Command } from './messages.ts'
import { rowsOffered } from './offer-evidence.ts'
import { performSteps } from './perform-steps.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'

interface Wish {
  readonly setup: WorkshopSetup
  readonly column: string
  readonly canvas: string
  readonly rows: readonly EvidenceRow[]
}

/** What is known of the board, and what there is to place. */
interface Prepared {
  readonly snapshot: Snapshot
  readonly batches: readonly EvidenceBatch[]
}

/**
 * Places what was offered in sections of its own, beside the canvas it speaks of, after what an
 * earlier run left. What is on the board already is not placed again.
 */
export async function placeEvidence(
  desk: Desk,
  command: Extract<Command, { type: 'place-evidence' }>,
): Promise<void> {
  const setup = desk.state.placed
  if (setup === null) return
  const { column, canvas } = command
  const wish: Wish = { setup, column, canvas, rows: rowsOffered(desk, command) }
  await runWork(desk, 'place-evidence', async (job) => {
    job.progress({ total: wish.rows.length })
    const first = await prepare(desk, job, wish)
    if (first.batches.length === 0) return nothingDone
    return holdingLease(desk, job, async () => {
      // Somebody may have placed the same between our reading and our lease.
      const prepared = await prepare(desk, job, wish)
      await saveBatches(desk, setup, prepared.batches)
      return placeBatches(desk, job, setup, prepared)
    })
  })
}

async function prepare(desk: Desk, job: Job, wish: Wish): Promise<Prepared> {
  const snapshot = await job.read()
  const { batches: pending } = await loadBatches(desk, wish.setup)
  const fresh = freshBatch(desk, wish, snapshot, pending)
  return { snapshot, batches: fresh === null ? pending : [...pending, fresh] }
}

/** What nobody has brought yet; null when there is nothing. */
function freshBatch(
  desk: Desk,
  { setup, column, canvas, rows }: Wish,
  snapshot: Snapshot,
  pending: readonly EvidenceBatch[],
): EvidenceBatch | null {
  if (rows.length === 0) return null
  const stamped = stampedEvidence(setup, snapshot)
  const known = new Set([...stamped.values()].flatMap((keys) => [...keys]))
  for (const batch of pending) for (const row of batch.rows) known.add(evidenceKey(batch, row))
  const zones = zonesOf(desk, setup, column, canvas)
  const fresh = rows.filter((row) => {
    if (!zones.some(({ id }) => id === row.zone)) failAt('command.rows', `a zone of ${canvas}`)
    const key = evidenceKey({ column, canvas }, row)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
  if (fresh.length === 0) return null
  // No batch that is on the board, or was begun, has the same name.
  const docs = [...stamped.keys(), ...pending.map(({ doc }) => doc)]
  const id = nextPart(docs, setup.doc, EVIDENCE_PART)
  const doc = partDoc(setup.doc, id)
  return { id, doc, column, canvas, language: setup.language, zones, rows: fresh }
}

function zonesOf(
  desk: Desk,
  setup: WorkshopSetup,
  column: string,
  canvas: string,
): EvidenceBatch['zones'] {
  const sections = desk
    .documentOf(setup)
    .sections.filter((section) => section.column === column && section.canvas === canvas)
  const zones = sections.flatMap((section) => section.zones)
  return nameZones(zones, canvasIn(setup, canvas), setup.language).map(({ id, title }) => ({
    id,
    title,
  }))
}

/** One after the other: the next finds its place beside the one before. */
async function placeBatches(
  desk: Desk,
  job: Job,
  setup: WorkshopSetup,
  { snapshot, batches }: Prepared,
): Promise<Ending> {
  let sum: Ending = nothingDone
  const left = [...batches]
  const placed: Rect[] = []
  desk.update({ evidence: viewEvidence(setup, snapshot, batches) })
  job.progress({ total: desk.state.evidence?.left ?? 0, done: 0 })
  for (const batch of batches) {
    const document = await findPlace(desk, batch, setup, snapshot, placed)
    placed.push(...document.sections.map(({ rect }) => rect))
    const ending = await placeBatch(desk, job, setup, document, snapshot)
    sum = addEndings(sum, ending)
    if (ending.outcome !== 'done') break
    left.shift()
  }
  if (left.length < batches.length) await saveBatches(desk, setup, left)
  return sum
}

function addEndings(sum: Ending, ending: Ending): Ending {
  const created = sum.created + ending.created
  const updated = sum.updated + ending.updated
  return {
    ...ending,
    created,
    updated,
    outcome: ending.outcome === 'failed' && created + updated > 0 ? 'partial' : ending.outcome,
    kept: [...sum.kept, ...ending.kept],
  }
}

/** `placed`: what this run has put on the board since it was read. */
async function findPlace(
  desk: Desk,
  batch: EvidenceBatch,
  setup: WorkshopSetup,
  snapshot: Snapshot,
  placed: readonly Rect[],
): Promise<BoardDocument> {
  const laidOut = layOutBatch(batch, setup)
  const size = union(laidOut.sections.map(({ rect }) => rect)) ?? { width: 0, height: 0 }
  const known = findOrigin(laidOut, snapshot)
  if (known !== null) return placeDocument(laidOut, known)
  const beside = besideOf(desk, batch, setup, snapshot)
  if (beside === null) return placeDocument(laidOut, await desk.host.freeSpot(size, null))
  return placeDocument(laidOut, findGround(size, beside, [...boxesOn(snapshot), ...placed]))
}

/** Of everything that has a place. */
function boxesOn(snapshot: Snapshot): readonly Rect[] {
  const byId = indexById(snapshot)
  return snapshot.items.map((item) => absoluteRect(item, byId)).filter(isFiniteRect)
}

/** The canvas of everybody, else the first of a group, where people left it. */
function besideOf(
  desk: Desk,
  { column, canvas }: EvidenceBatch,
  setup: WorkshopSetup,
  snapshot: Snapshot,
): Rect | null {
  const isWanted = (section: Section) => section.column === column && section.canvas === canvas
  const sections = desk.documentOf(setup).sections.filter(isWanted)
  const ofAll = sections.find(({ group }) => group === null) ?? sections[0]
  const live = ofAll === undefined ? undefined : findSection(snapshot, setup.doc, ofAll.key)
  return live === undefined ? null : absoluteRect(live, indexById(snapshot))
}

async function placeBatch(
  desk: Desk,
  job: Job,
  setup: WorkshopSetup,
  document: BoardDocument,
  snapshot: Snapshot,
): Promise<Ending> {
  const plan = planChanges(document, snapshot)
  const steps = orderSteps(plan, document)
  const kept = describeKept(plan.kept, document, snapshot)
  if (steps.length === 0) return { ...nothingDone, kept }
  const known = new Set(stampedEvidence(setup, snapshot).get(document.id))
  const ending = await performSteps(desk, job, steps, ({ index, fault, id }) => {
    const step = steps[index]
    const { evidence, work } = desk.state
    if (fault !== null || id === null || evidence === null) return
    // What an earlier run made and could not stamp is only stamped now.
    if (step === undefined || !('wanted' in step) || known.has(step.key)) return
    known.add(step.key)
    if (step.wanted.kind === 'section') {
      desk.update({ evidence: { ...evidence, sections: [...evidence.sections, id] } })
    } else if (isPlate(step.wanted.item)) {
      const { placed, left } = evidence
      desk.update({ evidence: { ...evidence, placed: placed + 1, left: left - 1 } })
      job.progress({ done: (work?.done ?? 0) + 1 })
    }
  })
  return { ...ending, kept }
}

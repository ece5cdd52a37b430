import type { BoardDocument } from '../core/board/document.ts'
import type { DocId, HostId } from '../core/board/keys.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import type { Fault } from '../core/errors.ts'
import { isEvidenceDoc } from '../core/evidence/collect-evidence.ts'
import { describeLeaving, parseLeaving } from '../core/evidence/leaving.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import {
  layOutBatch,
  loadBatches,
  saveBatches,
  stampedEvidence,
  viewEvidence,
} from './evidence-batches.ts'
import { findNames } from './keep-workshop.ts'
import { holdingLease } from './lease.ts'
import { loadList } from './load-records.ts'
import { performSteps } from './perform-steps.ts'
import { type Part, planPart, planPlaced } from './plan-part.ts'
import { type Ending, type Job, runWork } from './run-work.ts'
import { writeInPieces } from './store-pieces.ts'

/** Sections of evidence that an earlier removal was taking away. */
export async function loadLeaving(
  desk: Desk,
  { doc }: WorkshopSetup,
): Promise<{ readonly documents: readonly BoardDocument[]; readonly fault: Fault | null }> {
  const { leaving } = await findNames(desk, doc)
  const { entries, fault } = await loadList(desk, leaving, parseLeaving)
  return { documents: entries.filter(({ id }) => isEvidenceDoc(id, doc)), fault }
}

/**
 * How everything that shows evidence is taken away: what was begun, what is there, what an earlier
 * removal left. It is kept which sections go, so that a removal that dies can be finished.
 */
export async function planEvidenceRemoval(
  desk: Desk,
  setup: WorkshopSetup,
  snapshot: Snapshot,
): Promise<readonly Part[]> {
  const { batches } = await loadBatches(desk, setup)
  const begun = new Set<string>(batches.map(({ doc }) => doc))
  const placed = [...stampedEvidence(setup, snapshot).keys()].filter((doc) => !begun.has(doc))
  const { documents } = await loadLeaving(desk, setup)
  const known = new Map(documents.map((document) => [document.id, document]))
  for (const document of describeLeaving(placed as DocId[], snapshot)) {
    const sections = new Map(
      [...(known.get(document.id)?.sections ?? []), ...document.sections].map((section) => [
        section.key,
        section,
      ]),
    )
    known.set(document.id, { ...document, sections: [...sections.values()] })
  }
  const leaving = [...known.values()].filter(({ id }) => !begun.has(id))
  if (leaving.length > 0) await saveLeaving(desk, setup, leaving)
  return [
    ...batches.map((batch) => planPart(layOutBatch(batch, setup), snapshot)),
    ...leaving.map((document) => planPlaced(document, snapshot)),
  ]
}

/** Nothing of it is on the board any more. */
export async function forgetEvidence(desk: Desk, setup: WorkshopSetup): Promise<void> {
  await saveBatches(desk, setup, [])
  await saveLeaving(desk, setup, [])
}

async function saveLeaving(
  desk: Desk,
  { doc }: WorkshopSetup,
  documents: readonly BoardDocument[],
): Promise<void> {
  const { leaving } = await findNames(desk, doc)
  await writeInPieces(desk.host.shared, leaving, documents)
}

/** Takes the evidence away, but for what people rewrote; their notes beside it stay in place. */
export async function removeEvidence(desk: Desk): Promise<void> {
  const setup = desk.state.placed
  if (setup === null) return
  await runWork(desk, 'remove-evidence', (job) =>
    holdingLease(desk, job, () => removeAll(desk, job, setup)),
  )
}

async function removeAll(desk: Desk, job: Job, setup: WorkshopSetup): Promise<Ending> {
  const snapshot = await job.read()
  const parts = await planEvidenceRemoval(desk, setup, snapshot)
  const steps = parts.flatMap((part) => part.steps)
  const gone = new Set<HostId>()
  job.progress({ total: steps.length, steps: { done: 0, total: steps.length } })
  const ending = await performSteps(desk, job, steps, ({ index, fault }, done) => {
    const step = steps[index]
    if (fault === null && step?.do === 'remove') gone.add(step.on)
    job.progress({ done })
  })
  const isDone = ending.outcome === 'done'
  if (isDone) await forgetEvidence(desk, setup)
  const left = snapshot.items.filter(({ id }) => !gone.has(id))
  desk.update({ evidence: viewEvidence(setup, { items: left }, [], !isDone) })
  return { ...ending, kept: parts.flatMap((part) => part.kept) }
}

import type { BoardDocument } from '../core/board/document.ts'
import type { NodeKey } from '../core/board/keys.ts'
import { isOurs, type Snapshot } from '../core/board/snapshot.ts'
import type { Fault } from '../core/errors.ts'
import { isEvidenceDoc } from '../core/evidence/collect-evidence.ts'
import { type EvidenceBatch, parseEvidenceBatch } from '../core/evidence/evidence-batch.ts'
import { layoutEvidence } from '../core/layout/layout-evidence.ts'
import { canvasIn } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { findNames } from './keep-workshop.ts'
import { loadList } from './load-records.ts'
import { writeInPieces } from './store-pieces.ts'
import type { EvidenceView } from './view.ts'

/**
 * Batches that are being placed. They are kept from before the first item to after the last, so that
 * a run that dies can be finished; from then on the board alone tells what was brought.
 */
export async function saveBatches(
  desk: Desk,
  { doc }: WorkshopSetup,
  batches: readonly EvidenceBatch[],
): Promise<void> {
  const { evidence } = await findNames(desk, doc)
  await writeInPieces(desk.host.shared, evidence, batches)
}

/**
 * Those of a workshop that can be read. What of a damaged one is on the board is known by its stamps
 * all the same; `fault` tells of it, null when all is well.
 */
export async function loadBatches(
  desk: Desk,
  { doc }: WorkshopSetup,
): Promise<{ readonly batches: readonly EvidenceBatch[]; readonly fault: Fault | null }> {
  const { evidence } = await findNames(desk, doc)
  const { entries, fault } = await loadList(desk, evidence, parseEvidenceBatch)
  return { batches: entries.filter((batch) => isEvidenceDoc(batch.doc, doc)), fault }
}

export function layOutBatch(batch: EvidenceBatch, setup: WorkshopSetup): BoardDocument {
  const canvas = canvasIn(setup, batch.canvas)
  return layoutEvidence(batch, canvas?.title[batch.language] ?? batch.canvas)
}

/** Keys of our items for evidence that are on the board, by document. */
export function stampedEvidence(
  { doc }: WorkshopSetup,
  { items }: Snapshot,
): ReadonlyMap<string, ReadonlySet<NodeKey>> {
  const docs = new Map<string, Set<NodeKey>>()
  for (const item of items) {
    if (!isOurs(item) || !isEvidenceDoc(item.stamp.doc, doc)) continue
    const { stamp } = item
    const keys = docs.get(stamp.doc) ?? new Set()
    docs.set(stamp.doc, keys.add(stamp.key))
  }
  return docs
}

/** How much was brought; null when nothing was. `isLeaving`: a removal was begun. */
export function viewEvidence(
  setup: WorkshopSetup,
  snapshot: Snapshot,
  pending: readonly EvidenceBatch[],
  isLeaving = false,
): EvidenceView | null {
  const stamped = stampedEvidence(setup, snapshot)
  const ours = snapshot.items.filter(
    (item) => isOurs(item) && isEvidenceDoc(item.stamp.doc, setup.doc),
  )
  const placed = ours.filter(({ kind }) => kind === 'shape').length
  const left = pending.reduce((sum, batch) => {
    const there = stamped.get(batch.doc)
    const plates = layOutBatch(batch, setup).sections.flatMap(({ items }) => items.filter(isPlate))
    return sum + plates.filter(({ key }) => there?.has(key) !== true).length
  }, 0)
  const sections = ours.flatMap(({ kind, id }) => (kind === 'section' ? [id] : []))
  if (placed + left === 0 && !isLeaving) return null
  return { placed, left, isLeaving, sections }
}

export function isPlate({ role }: { readonly role: string }): boolean {
  return role === 'evidence'
}

import type { Rect } from '../board/geometry.ts'
import type { DocId, HostId } from '../board/keys.ts'
import { keyParts } from '../board/keys.ts'
import { isPartOf } from '../board/part-doc.ts'
import { absoluteRect, indexById, isOurs, type Snapshot } from '../board/snapshot.ts'
import type { EvidenceLevel } from './evidence-row.ts'
import { readPlate } from './plate-text.ts'

/** A note of evidence as it is on the board now. */
export interface PlacedEvidence {
  readonly id: HostId
  readonly column: string
  readonly canvas: string
  readonly zone: string
  /** As the board shows it: people may have corrected it. */
  readonly text: string
  readonly source: string
  /** Null when people took it off. */
  readonly level: EvidenceLevel | null
  /** On the page. */
  readonly rect: Rect
}

/** What the names of the parts that show evidence begin with: `e1`, `e2`… */
export const EVIDENCE_PART = 'e'

/** Whether a document shows what was brought to that workshop. */
export function isEvidenceDoc(candidate: string, doc: DocId): boolean {
  return isPartOf(candidate, doc, EVIDENCE_PART)
}

/** The notes of evidence of a workshop, in the order of the host; copies people made are theirs. */
export function collectEvidence(doc: DocId, snapshot: Snapshot): readonly PlacedEvidence[] {
  const byId = indexById(snapshot)
  return snapshot.items.flatMap((item): readonly PlacedEvidence[] => {
    if (item.kind !== 'shape' || !isOurs(item)) return []
    const { stamp, id } = item
    const [root, column, canvas, zone] = keyParts(stamp.key)
    if (!isEvidenceDoc(stamp.doc, doc) || root !== 'evidence') return []
    if (column === undefined || canvas === undefined || zone === undefined) return []
    return [{ id, column, canvas, zone, ...readPlate(item.text), rect: absoluteRect(item, byId) }]
  })
}

import type { DocId } from '../board/keys.ts'
import { partDoc } from '../board/part-doc.ts'
import { isRewritten } from '../board/print.ts'
import { isOurs, type Snapshot } from '../board/snapshot.ts'

/** First part of the keys of the plates that say totals; the second is the note. */
export const TOTAL_KEY = 'total'

/** The document of the plates beside the voted notes of a workshop. */
export function totalsDoc(doc: DocId): DocId {
  return partDoc(doc, 'totals')
}

/** Plates of a workshop that are on the board; copies people made, and what they wrote on, are theirs. */
export function countTotals(doc: DocId, { items }: Snapshot): number {
  const own = totalsDoc(doc)
  return items.filter((item) => isOurs(item) && item.stamp.doc === own && !isRewritten(item)).length
}

import { centreOf, contains, type Rect } from '../board/geometry.ts'
import type { DocId } from '../board/keys.ts'
import { isPartOf } from '../board/part-doc.ts'
import { absoluteRect, indexById, isOurs, type LiveItem, type Snapshot } from '../board/snapshot.ts'

/**
 * The board as one workshop reads it where there are `others`: without what is in their sections
 * or piles, or was placed for them, and lies in no section of this workshop. What is in no section stays.
 */
export function leaveToOthers(snapshot: Snapshot, own: DocId, others: readonly DocId[]): Snapshot {
  if (others.length === 0) return snapshot
  const live = indexById(snapshot)
  const sectionsOf = (docs: readonly DocId[]): readonly Rect[] =>
    snapshot.items
      .filter((item) => item.kind === 'section' && isOf(item, docs))
      .map((item) => absoluteRect(item, live))
  const ours = sectionsOf([own])
  const theirs = sectionsOf(others)
  return {
    items: snapshot.items.filter((item) => {
      if (item.kind === 'section') return true
      const centre = centreOf(absoluteRect(item, live))
      if (ours.some((rect) => contains(rect, centre))) return true
      return !isOf(item, others) && !theirs.some((rect) => contains(rect, centre))
    }),
  }
}

/** Placed for one of these workshops, or for what belongs to it: piles, evidence. */
function isOf(item: LiveItem, docs: readonly DocId[]): boolean {
  if (!isOurs(item)) return false
  const { stamp } = item
  return docs.some((doc) => stamp.doc === doc || isPartOf(stamp.doc, doc))
}

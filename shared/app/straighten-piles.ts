import type { Step } from '../core/board/change-plan.ts'
import type { Section } from '../core/board/document.ts'
import { isNear } from '../core/board/find-twins.ts'
import { translate } from '../core/board/geometry.ts'
import { type HostId, keyParts } from '../core/board/keys.ts'
import { absoluteRect, indexById, isOurs, type Snapshot } from '../core/board/snapshot.ts'
import { isGroupBadge } from '../core/layout/dress-piles.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import { findPiles } from './piles-document.ts'

/**
 * What people dragged in the columns and that is ours: copies go to their places; badges of groups go,
 * with those of the notes that move (`moving`), to be drawn anew over the notes once these are there. A
 * badge people wrote on is theirs. `section`: what draws the piles.
 */
export function straightenPiles(
  record: ClusterRecord,
  section: Section,
  snapshot: Snapshot,
  moving: ReadonlySet<HostId>,
): readonly Step[] {
  const holder = findPiles(record, snapshot)
  if (holder === undefined) return []
  const live = indexById(snapshot)
  const corner = absoluteRect(holder, live)
  const items = new Map(section.items.map((item) => [item.key, item]))
  return snapshot.items.flatMap((item): readonly Step[] => {
    const { id } = item
    if (!isOurs(item) || item.stamp.doc !== record.doc) return []
    const wanted = items.get(item.stamp.key)
    if (wanted === undefined) return []
    const { key, kind, text } = wanted
    const to = translate(wanted.rect, corner)
    const isThere = isNear(absoluteRect(item, live), to)
    if (isGroupBadge(key)) {
      const isStill = isThere && !moving.has(keyParts(key).at(-1) as HostId)
      return isStill || item.text.trim() !== text
        ? []
        : [{ do: 'remove', key, on: id, release: [] }]
    }
    return isThere || kind !== 'sticky' ? [] : [{ do: 'move', on: id, to, into: holder.id }]
  })
}

import type { BoardDocument } from '../board/document.ts'
import { isFiniteRect, type Rect } from '../board/geometry.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import { absoluteRect, indexById, isOurs, type LiveItem, type Snapshot } from '../board/snapshot.ts'

/** One of our items as it is on the board now. */
export interface OurItem {
  readonly key: NodeKey
  readonly live: LiveItem
  /** On the page. */
  readonly rect: Rect
  /** People copied it: the stamp names another item. */
  readonly isCopy: boolean
}

/** A snapshot as readers need it: boxes on the page, and which items are ours. */
export interface LiveBoard {
  readonly byId: ReadonlyMap<HostId, LiveItem>
  readonly rects: ReadonlyMap<HostId, Rect>
  readonly ours: readonly OurItem[]
}

export function readLiveBoard(document: BoardDocument, snapshot: Snapshot): LiveBoard {
  const byId = indexById(snapshot)
  const rects = new Map(snapshot.items.map((item) => [item.id, absoluteRect(item, byId)]))
  const ours = snapshot.items.flatMap((live): readonly OurItem[] => {
    const rect = rects.get(live.id)
    if (rect === undefined || live.stamp === undefined) return []
    if (live.stamp.doc !== document.id || !isFiniteRect(rect)) return []
    return [{ key: live.stamp.key, live, rect, isCopy: !isOurs(live) }]
  })
  return { byId, rects, ours }
}

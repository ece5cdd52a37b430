import type { MoveStep } from '../core/board/change-plan.ts'
import { isNear } from '../core/board/find-twins.ts'
import { centreOf, contains, type Rect } from '../core/board/geometry.ts'
import type { DocId, HostId, NodeKey } from '../core/board/keys.ts'
import { absoluteRect, indexById, type LiveItem, type Snapshot } from '../core/board/snapshot.ts'
import type { ClusterRecord, NoteHome } from '../core/notes/cluster-record.ts'
import { findPiles } from './piles-document.ts'

export interface HomePlan {
  readonly steps: readonly MoveStep[]
  /** Sections that notes came from and that are not on the board any more. */
  readonly homeless: readonly (NodeKey | null)[]
}

/** How the notes of a record go home, for those that are still in its piles. `doc`: the workshop's. */
export function planHomes(record: ClusterRecord, snapshot: Snapshot, doc: DocId): HomePlan {
  const live = indexById(snapshot)
  const piles = findPiles(record, snapshot)
  const area = piles === undefined ? null : absoluteRect(piles, live)
  const homeless = new Set<NodeKey | null>()
  const steps = record.homes.flatMap((home): readonly MoveStep[] => {
    const found = live.get(home.note)
    if (found === undefined || !isInPiles(absoluteRect(found, live), home, area)) return []
    const holder = holderOf(home, snapshot, live, doc)
    if (holder === null) {
      homeless.add(home.section)
      return []
    }
    const corner = holder === 'page' ? { x: 0, y: 0 } : absoluteRect(holder, live)
    const into = holder === 'page' ? null : holder.id
    const to = { x: corner.x + home.x, y: corner.y + home.y }
    return [{ do: 'move', on: home.note, to, into }]
  })
  return { steps, homeless: [...homeless] }
}

/** Where the section of the piles is gone, its notes are known by lying where they were put. */
function isInPiles(rect: Rect, { to }: NoteHome, area: Rect | null): boolean {
  if (area !== null) return contains(area, centreOf(rect))
  return to !== undefined && isNear(rect, to)
}

/** The section it came from, or the one that was placed again for it; null when there is none. */
function holderOf(
  { parent, section }: NoteHome,
  { items }: Snapshot,
  live: ReadonlyMap<HostId, LiveItem>,
  doc: DocId,
): LiveItem | 'page' | null {
  if (parent === null) return 'page'
  const again = items.find(
    ({ kind, stamp, id }) =>
      kind === 'section' && stamp?.doc === doc && stamp.key === section && stamp.on === id,
  )
  return live.get(parent) ?? again ?? null
}

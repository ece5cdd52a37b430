import type { BoardChange } from './document.ts'
import type { BoardItem } from './item.ts'
import { isEntity } from './item-types.ts'

function hasMoved(before: BoardItem, after: BoardItem): boolean {
  return (
    before.x !== after.x ||
    before.y !== after.y ||
    before.width !== after.width ||
    before.height !== after.height ||
    before.rotation !== after.rotation
  )
}

export interface ItemEvent {
  readonly event: 'items:create' | 'items:delete' | 'experimental:items:update'
  readonly items: readonly BoardItem[]
}

/**
 * What a change is to listeners: items:create (not for paste and duplicate), items:delete, and
 * experimental:items:update for geometry only (https://developers.miro.com/docs/websdk-reference-ui).
 */
export function listItemEvents(change: BoardChange, isPaste: boolean): readonly ItemEvent[] {
  const created: BoardItem[] = []
  const deleted: BoardItem[] = []
  const moved: BoardItem[] = []
  for (const [id, before] of change.before) {
    const after = change.after.get(id) ?? null
    const kind = (before ?? after)?.type ?? 'tag'
    if (isEntity(kind)) continue
    if (before === null && after !== null) created.push(after)
    else if (before !== null && after === null) deleted.push(before)
    else if (before !== null && after !== null && hasMoved(before, after)) moved.push(after)
  }
  const events: readonly ItemEvent[] = [
    { event: 'items:create', items: isPaste ? [] : created },
    { event: 'items:delete', items: deleted },
    { event: 'experimental:items:update', items: moved },
  ]
  return events.filter(({ items }) => items.length > 0)
}

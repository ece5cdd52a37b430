import type { Form, ItemKind } from './document.ts'
import { type Point, type Rect, translate } from './geometry.ts'
import type { HostId, NodeKey } from './keys.ts'
import type { Stamp } from './stamp.ts'

/** Why a stamp that is there could not be used. */
export type StampFault = 'unreadable' | 'future'

/** One thing on the board now, as the host tells it. */
export interface LiveItem {
  readonly id: HostId
  /** `mark`: a native stamp or emoji people stick on notes. `other`: anything we do not model. */
  readonly kind: 'section' | ItemKind | 'mark' | 'other'
  /** The section it is a child of; null on the page. */
  readonly parent: HostId | null
  /** What people grouped it in with others; absent when it is in no group. */
  readonly group?: HostId
  /** Relative to the parent section, or to the page. */
  readonly rect: Rect
  /** Plain text, host markup decoded; a section's title. Never markup to us. */
  readonly text: string
  /** `#RRGGBB`, or 'none'. */
  readonly fill: string
  readonly form: Form | 'other'
  readonly stamp?: Stamp
  readonly stampFault?: StampFault
  /** Name of who wrote it, where the host tells. */
  readonly author?: string
  /** For a mark: the item it is stuck to, and the host's name of the mark (`Dot`, `Heart`…). */
  readonly stuckTo?: HostId
  readonly mark?: string
}

/** What is on the board now. Order is back to front where the host tells, and never relied upon. */
export interface Snapshot {
  readonly items: readonly LiveItem[]
}

/** Whether it is ours: its stamp was put on that very item. A copy carries the stamp of its original. */
export function isOurs(item: LiveItem): item is LiveItem & { readonly stamp: Stamp } {
  return item.stamp?.on === item.id
}

/** Our section of a document, of that key where one is given; undefined when it is not on the board. */
export function findSection(
  { items }: Snapshot,
  doc: string,
  key?: NodeKey | null,
): LiveItem | undefined {
  return items.find(
    (item) =>
      item.kind === 'section' &&
      isOurs(item) &&
      item.stamp.doc === doc &&
      (key === undefined || item.stamp.key === key),
  )
}

export function indexById(snapshot: Snapshot): ReadonlyMap<HostId, LiveItem> {
  return new Map(snapshot.items.map((item) => [item.id, item]))
}

/** The item's box on the page, whatever it is a child of. */
export function absoluteRect(item: LiveItem, byId: ReadonlyMap<HostId, LiveItem>): Rect {
  let rect = item.rect
  const seen = new Set<HostId>([item.id])
  let parent = item.parent
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent)
    const holder: LiveItem | undefined = byId.get(parent)
    if (holder === undefined) break
    const corner: Point = { x: holder.rect.x, y: holder.rect.y }
    rect = translate(rect, corner)
    parent = holder.parent
  }
  return rect
}

import { FIELDS, type Print } from './fields.ts'
import type { DocId, HostId, NodeKey } from './keys.ts'
import { printLive } from './print.ts'
import type { LiveItem, Snapshot } from './snapshot.ts'
import type { Stamp } from './stamp.ts'
import { agreesOn } from './weigh-fields.ts'

/** Begins the `parent` of what is in a section that is not of the document. */
const NOT_OURS = '?'

/** An item on the board that carries a stamp of the document. */
export interface Owned {
  readonly live: LiveItem
  readonly stamp: Stamp
  /** What is there now, in the terms of the stamp. */
  readonly found: Print
}

/** Which item stands for which key. */
export interface Claims {
  /** By `nameOf`. */
  readonly owned: ReadonlyMap<string, Owned>
  /** Stamped for a key that another item stands for; two people generated at the same time. */
  readonly surplus: readonly Owned[]
}

/** A key never changes kind: the two together name a thing of ours. */
export function nameOf(kind: LiveItem['kind'], key: NodeKey): string {
  return `${kind} ${key}`
}

/** Whether the stamp was put on this very item; a copy carries the stamp of its original. */
export function isOwn(item: Owned): boolean {
  return item.stamp.on === item.live.id
}

export function stampedBy(doc: DocId, items: readonly LiveItem[]): readonly LiveItem[] {
  return items.filter(
    ({ stamp, kind }) => stamp?.doc === doc && kind !== 'mark' && kind !== 'other',
  )
}

/** `sectionKeys`: our sections by the host's ids. */
export function readOwned(
  live: LiveItem,
  sectionKeys: ReadonlyMap<HostId, NodeKey>,
): Owned | undefined {
  const { stamp, parent } = live
  if (stamp === undefined) return undefined
  const parentKey = parent === null ? '' : (sectionKeys.get(parent) ?? NOT_OURS + parent)
  return { live, stamp, found: printLive(live, parentKey, stamp.got.look) }
}

/** In a section that is not of the document: people's own, or a copy they made of one of ours. */
function isElsewhere({ found }: Owned): boolean {
  return found.parent.startsWith(NOT_OURS)
}

/**
 * For each name, the item whose stamp was put on it. Where none is left, a copy takes its place,
 * unless it is in a section of people's: cutting and pasting is a move, and on a duplicated board
 * every item is a copy. Other copies are people's.
 */
export function claimItems(items: readonly Owned[], snapshot: Snapshot): Claims {
  const isBoardCopied = items.length > 0 && !items.some(isOwn)
  const owners = groupByName(items.filter(isOwn))
  const copies = groupByName(
    items.filter(
      (item) =>
        !isOwn(item) &&
        !owners.has(nameOf(item.live.kind, item.stamp.key)) &&
        (isBoardCopied || !isElsewhere(item)),
    ),
  )
  const guests = countGuests(snapshot)
  const owned = new Map<string, Owned>()
  const surplus: Owned[] = []
  for (const [name, candidates] of [...owners, ...copies]) {
    const chosen = candidates.reduce((a, b) => (isBetter(b, a, guests) ? b : a))
    owned.set(name, chosen)
    if (owners.has(name)) surplus.push(...candidates.filter((candidate) => candidate !== chosen))
  }
  return { owned, surplus }
}

function groupByName(items: readonly Owned[]): Map<string, [Owned, ...Owned[]]> {
  const groups = new Map<string, [Owned, ...Owned[]]>()
  for (const item of items) {
    const name = nameOf(item.live.kind, item.stamp.key)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}

/** Things people put in each section. */
function countGuests(snapshot: Snapshot): ReadonlyMap<HostId, number> {
  const guests = new Map<HostId, number>()
  for (const { parent, stamp } of snapshot.items) {
    if (parent !== null && stamp === undefined) guests.set(parent, (guests.get(parent) ?? 0) + 1)
  }
  return guests
}

/** The one people work in, then the one that is most as we left it, then any, but always the same. */
function isBetter(a: Owned, b: Owned, guests: ReadonlyMap<HostId, number>): boolean {
  const crowd = (guests.get(a.live.id) ?? 0) - (guests.get(b.live.id) ?? 0)
  if (crowd !== 0) return crowd > 0
  const likeness = countLikeness(a) - countLikeness(b)
  return likeness === 0 ? a.live.id < b.live.id : likeness > 0
}

function countLikeness({ found, stamp }: Owned): number {
  return FIELDS.filter((field) => agreesOn(field, found, stamp.got)).length
}

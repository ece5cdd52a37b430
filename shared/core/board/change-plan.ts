import type { Item, Section } from './document.ts'
import type { Field, Print } from './fields.ts'
import type { Point } from './geometry.ts'
import type { DocId, HostId, NodeKey } from './keys.ts'
import type { Stamp } from './stamp.ts'

/** What to make: a section, or an item in a section (`section` null: on the page). */
export type Wanted =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'item'; readonly item: Item; readonly section: NodeKey | null }

export interface CreateStep {
  readonly do: 'create'
  readonly doc: DocId
  readonly key: NodeKey
  readonly wanted: Wanted
  /** The section it goes into; null for the page, and when an earlier step makes that section. */
  readonly into: HostId | null
  readonly asked: Print
}

/** Writes `fields` of our item `on`, then stamps it. Empty `fields`: only the stamp is (re)written. */
export interface UpdateStep {
  readonly do: 'update'
  readonly key: NodeKey
  readonly on: HostId
  readonly wanted: Wanted
  /** As for `CreateStep`; to be heeded when `fields` has `parent`. */
  readonly into: HostId | null
  readonly fields: readonly Field[]
  /** The stamp to leave, but for `got`: the adapter reads `settled` fields back and keeps the rest. */
  readonly asked: Print
  readonly settled: readonly Field[]
  readonly before: Stamp
}

/** Removes our item `on`. `release` are people's items inside it: put on the page first, in place. */
export interface RemoveStep {
  readonly do: 'remove'
  readonly key: NodeKey
  readonly on: HostId
  readonly release: readonly HostId[]
}

/**
 * Moves a note the facilitator asked to move. `to`: absolute top-left, px; `into`: its new parent;
 * `along`: what is moved before it in the same run, and without which it stays: a dot with its note.
 */
export interface MoveStep {
  readonly do: 'move'
  readonly on: HostId
  readonly to: Point
  readonly into: HostId | null
  readonly along?: HostId
}

/** Brings an item over what was made after it, where it is. */
export interface RaiseStep {
  readonly do: 'raise'
  readonly on: HostId
}

/**
 * Puts notes, where they are, back in the group they left. A group that went with its last item is made
 * anew, unless only one note is left of it.
 */
export interface RegroupStep {
  readonly do: 'regroup'
  readonly group: HostId
  /** In one section, or on the page. */
  readonly notes: readonly HostId[]
}

export type Step = CreateStep | UpdateStep | RemoveStep | MoveStep | RaiseStep | RegroupStep

/** Something we wanted to write and did not, because people had changed it. */
export interface Kept {
  readonly key: NodeKey
  readonly on: HostId
  readonly field: Field
}

/** The difference between what should be and what is, as plain data, shown before it runs. */
export interface ChangePlan {
  readonly create: readonly CreateStep[]
  /** Items of ours that lost their stamp (a run died between placing and stamping): stamped again. */
  readonly adopt: readonly UpdateStep[]
  readonly update: readonly UpdateStep[]
  readonly remove: readonly RemoveStep[]
  readonly kept: readonly Kept[]
}

import type { Step } from '../core/board/change-plan.ts'
import type { Point, Rect, Size } from '../core/board/geometry.ts'
import type { HostId } from '../core/board/keys.ts'
import type { HostProfile } from '../core/board/profile.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import type { Language } from '../core/catalogue/recipe.ts'
import type { ClusterTree, NoteText } from '../core/clusters/clustering.ts'
import type { Fault } from '../core/errors.ts'

/** What became of one step. `index` is its place in the list given to `perform`. */
export interface Outcome {
  readonly index: number
  readonly fault: Fault | null
  /** The item that was created, updated or moved; null when the step failed or removed it. */
  readonly id: HostId | null
}

/** The end of a `perform`: partial failure is a value. Steps without an outcome were not tried. */
export interface Performed {
  readonly done: number
  readonly failed: readonly Outcome[]
  /** Why it ended before the last step; null when every step was tried. */
  readonly stopped: Fault | null
}

export interface PerformOptions {
  readonly signal: AbortSignal
  /** Called once for every step that is tried, as it ends. */
  readonly onStep: (outcome: Outcome) => void
  /** The host asked us to wait: milliseconds left. Called again with 0 when it goes on. */
  readonly onWait: (waitMs: number) => void
}

export interface BoardFacts {
  readonly language: Language
  /** False when the host says the board cannot be written; null when it does not tell. */
  readonly canEdit: boolean | null
  /** Who uses the panel, '' when the host does not tell. */
  readonly user: string
}

export interface TimerReading {
  readonly state: 'stopped' | 'running' | 'paused'
  readonly leftMs: number
}

/** The host's own timer, which everybody on the board sees. */
export interface BoardTimer {
  read(): Promise<TimerReading>
  start(totalMs: number): Promise<void>
  pause(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
  /** Others may stop or change the timer under us. Returns how to stop listening. */
  onChange(listener: (reading: TimerReading) => void): () => void
}

/** Small JSON values. `read` gives undefined for what was never written; what it gives is untrusted. */
export interface Store {
  read(name: string): Promise<unknown>
  write(name: string, value: unknown): Promise<void>
}

/**
 * A board, real or emulated. Reads and single calls throw `WorkshopError`; `perform` answers with
 * values. Every coordinate is top-left px, relative to the parent section or to the page.
 */
export interface BoardHost {
  readonly profile: HostProfile
  /** Shared by everybody on this board, saved with it where the host allows. */
  readonly shared: Store
  /** The facilitator's own, on this machine. */
  readonly personal: Store
  facts(): Promise<BoardFacts>
  /** Everything on the board. Costs 500 credits on Miro: never poll. `onWait`: as for `perform`. */
  read(signal: AbortSignal, onWait?: PerformOptions['onWait']): Promise<Snapshot>
  /**
   * Performs the steps in order as far as the outside can tell: an item never before its section.
   */
  perform(steps: readonly Step[], options: PerformOptions): Promise<Performed>
  /** What was performed since the last call becomes one undo step, where the host has such a thing. */
  endAction(): Promise<void>
  /** Top-left corner of a free area of that size, to the right of `beside` when given. */
  freeSpot(size: Size, beside: Rect | null): Promise<Point>
  /**
   * What this user has selected, in no order: items, sections, whatever is in their groups. Costs 500
   * credits on Miro. A selection that cannot be read is an error, never an empty one.
   */
  selection(): Promise<readonly HostId[]>
  /** Moves the view of this user, and only of this user. */
  show(ids: readonly HostId[]): Promise<void>
  /** Null where the host has none or the plan does not include it. */
  timer(): Promise<BoardTimer | null>
}

export interface SortOptions {
  readonly signal: AbortSignal
  /** How far it is, from 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Compares notes, by what they mean where the table of meanings came with the page. */
export interface NoteSorter {
  /**
   * Links notes in a tree, without holding the page for more than 50 ms at a time.
   * @throws WorkshopError `cancelled` once the signal is aborted.
   */
  link(notes: readonly NoteText[], options: SortOptions): Promise<ClusterTree>
}

/** Time and chance come from outside, so that everything else can be replayed. */
export interface Surroundings {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** Minutes to add to UTC to get local time, now. */
  offsetMinutes(): number
  /** Calls back once after a delay; returns how to cancel it. */
  after(delayMs: number, callback: () => void): () => void
  /** A fresh seed, for ids and for the first split of groups. */
  seed(): number
}

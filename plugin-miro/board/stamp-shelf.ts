import type { HostId, NodeKey } from '../../shared/core/board/keys.ts'
import { isPartOf } from '../../shared/core/board/part-doc.ts'
import { indexById, type LiveItem, type StampFault } from '../../shared/core/board/snapshot.ts'
import type { Stamp } from '../../shared/core/board/stamp.ts'
import { encodePool } from '../../shared/core/board/stamp-codec.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { type Answer, askFrame } from './ask-frame.ts'
import { type CallOptions, type MiroCalls, unhurried } from './calls.ts'
import { COST } from './credits.ts'
import { readFault } from './faults.ts'
import type { Frames } from './frames.ts'
import { ENTRY_KEY, type PoolEntry, splitStamps } from './pool-entry.ts'
import { describeHandle } from './read-item.ts'
import type { Handle } from './sdk.ts'

/** Items that carry the same entry. */
const CARRIERS = 2

type Found = ReadonlyMap<HostId, Stamp | StampFault>

/**
 * The stamps of a board. Frames carry no metadata and every call costs, so the stamps of a section
 * are pooled: one entry on one of its items speaks for all, and a second item carries the same, so
 * that deleting either loses nothing. What was read or written once is remembered; only we write it.
 */
export class StampShelf {
  readonly #calls: MiroCalls
  readonly #frames: Frames
  /** By the frame around which they are pooled. */
  readonly #pools = new Map<HostId, Map<HostId, Stamp>>()
  readonly #faults = new Map<HostId, StampFault>()
  /** Frames that were asked already, and whose answer still holds. */
  readonly #asked = new Set<HostId>()
  /** Carriers that people deleted since the board was read; what undoing brings back carries again. */
  readonly #gone = new Set<HostId>()
  #isStale = false

  constructor(calls: MiroCalls, frames: Frames) {
    this.#calls = calls
    this.#frames = frames
  }

  /** Another client wrote stamps: ask again at the next reading, and not in the middle of a run. */
  forget(): void {
    this.#isStale = true
  }

  /** The stamps of everything on the board; asks only frames it does not know yet. */
  async stampsOf(
    handles: readonly Handle[],
    items: readonly LiveItem[],
    options: CallOptions,
  ): Promise<Found> {
    if (this.#isStale) {
      this.#isStale = false
      this.#pools.clear()
      this.#faults.clear()
      this.#asked.clear()
    }
    const byHandle = new Map(handles.map((handle) => [handle.id as HostId, handle]))
    const frames = items.filter(({ kind, id }) => kind === 'section' && !this.#asked.has(id))
    const present = indexById({ items })
    await Promise.all(
      frames.map(async (frame) => {
        this.#keep(await askFrame(this.#calls, frame, present, byHandle, options))
        this.#asked.add(frame.id)
      }),
    )
    const found = new Map<HostId, Stamp | StampFault>(this.#faults)
    for (const [frame, pool] of this.#pools) {
      for (const [id, stamp] of pool) if (present.has(id)) found.set(id, stamp)
      if (!present.has(frame)) this.#asked.delete(frame)
    }
    for (const id of this.#gone) if (present.has(id)) this.#gone.delete(id)
    return found
  }

  #keep({ entries, faults }: Answer): void {
    for (const { home, stamps } of entries) {
      for (const [id, stamp] of stamps) this.#poolOf(home).set(id, stamp)
    }
    for (const [id, fault] of faults) this.#faults.set(id, fault)
  }

  put(frame: HostId, stamp: Stamp): void {
    for (const [home, pool] of this.#pools) if (home !== frame) pool.delete(stamp.on)
    this.#poolOf(frame).set(stamp.on, stamp)
    this.#asked.add(frame)
  }

  drop(id: HostId): void {
    for (const pool of this.#pools.values()) pool.delete(id)
    this.#pools.delete(id)
  }

  /** Before frames go: the stamps of what stays on the page ride with others; answers those to be written. */
  rehome(going: ReadonlySet<HostId>): ReadonlySet<HostId> {
    const homes = new Set<HostId>()
    for (const [id, stamp] of [...going].flatMap((frame) => [...this.#poolOf(frame)])) {
      const isLoose = id === stamp.on && !going.has(id) && stamp.asked.parent === ''
      const home = isLoose ? this.#findHome(stamp.doc, going) : undefined
      if (home === undefined) continue
      this.put(home, stamp)
      homes.add(home)
    }
    return homes
  }

  /** @throws WorkshopError `item-gone` when no such section of ours is known. */
  frameOf(doc: string, key: NodeKey): HostId {
    for (const [frame, pool] of this.#pools) {
      const stamp = pool.get(frame)
      if (stamp?.doc === doc && stamp.key === key && stamp.on === frame) return frame
    }
    throw new WorkshopError('item-gone', `The section ${key} is not on the board.`)
  }

  /**
   * Stamps of items on the page ride with the first section of their document; of a document without
   * sections, with the first of the workshop it is named after, or where some ride already.
   */
  homeOfLoose(doc: string): HostId {
    const home = this.#findHome(doc, new Set())
    if (home !== undefined) return home
    throw new WorkshopError('item-gone', 'No section of the workshop is on the board.')
  }

  #findHome(doc: string, going: ReadonlySet<HostId>): HostId | undefined {
    const homes = [...this.#pools].filter(([frame, pool]) => {
      // One that is gone carries nothing.
      const isThere = this.#asked.has(frame) && !going.has(frame)
      const own = pool.get(frame)?.doc
      return isThere && own !== undefined && (own === doc || isPartOf(doc, own))
    })
    const known = homes.find(([, pool]) => [...pool.values()].some((stamp) => stamp.doc === doc))
    return (known ?? homes[0])?.[0]
  }

  /** Items of ours around a frame that carry no stamps. */
  itemsBesideCarriers(frame: HostId): readonly HostId[] {
    const carriers = this.carriers()
    const items = this.#partsOf(frame).flat()
    return items.map(({ on }) => on).filter((id) => !carriers.has(id))
  }

  /** Items that carry stamps, their own and those of others, and the frame of each. */
  carriers(): ReadonlyMap<HostId, HostId> {
    return new Map(
      [...this.#pools.keys()].flatMap((frame) =>
        this.#partsOf(frame).flatMap((part) =>
          part.slice(0, CARRIERS).map(({ on }) => [on, frame] as const),
        ),
      ),
    )
  }

  /** Frames with stamps of ours in them, or with copies of such stamps, and the documents of these. */
  async framesOfOurs(
    handles: readonly Handle[],
  ): Promise<readonly { readonly frame: HostId; readonly doc: string }[]> {
    await this.stampsOf(
      handles,
      handles.map((handle) => describeHandle(handle)),
      unhurried,
    )
    return [...this.#pools].flatMap(([frame, pool]) =>
      [...new Set([...pool.values()].map(({ doc }) => doc))].map((doc) => ({ frame, doc })),
    )
  }

  /**
   * Writes the stamps pooled around a frame, each part on two of its own items: on others, where people
   * deleted one of these meanwhile.
   */
  async flush(frame: HostId, options: CallOptions): Promise<void> {
    const own = this.#poolOf(frame).get(frame)
    const parts = this.#partsOf(frame)
    const carriers = parts.flatMap(([first]) => (first === undefined ? [] : [first.on]))
    const gone = await Promise.all(
      parts.flatMap((part) => {
        const stamps = own === undefined ? part : [own, ...part]
        const entry: PoolEntry = { pool: encodePool(stamps), carriers }
        return part.slice(0, CARRIERS).map(({ on }) => this.#write(on, entry, options))
      }),
    )
    if (gone.includes(true)) await this.flush(frame, options)
  }

  /** What comes and goes beside a section, in a document of its own, is last: it carries only its own. */
  #partsOf(frame: HostId): readonly (readonly Stamp[])[] {
    const pool = this.#poolOf(frame)
    const doc = pool.get(frame)?.doc
    // A copied item carries what it was copied with, until it is stamped anew.
    const items = [...pool].flatMap(([id, stamp]) =>
      id === frame || id !== stamp.on || this.#gone.has(id) ? [] : [stamp],
    )
    const isOwn = (stamp: Stamp) => stamp.doc === doc
    return splitStamps([...items.filter(isOwn), ...items.filter((one) => !isOwn(one))])
  }

  /** Whether the carrier turned out to be gone. */
  async #write(carrier: HostId, entry: PoolEntry, options: CallOptions): Promise<boolean> {
    try {
      const handle = await this.#frames.fetch(carrier, options)
      await this.#calls.call(COST.plain, options, () => handle.setMetadata(ENTRY_KEY, entry))
      return false
    } catch (error) {
      if (readFault(error, '').code !== 'item-gone') throw error
      this.#gone.add(carrier)
      return true
    }
  }

  #poolOf(frame: HostId): Map<HostId, Stamp> {
    const known = this.#pools.get(frame)
    if (known !== undefined) return known
    const pool = new Map<HostId, Stamp>()
    this.#pools.set(frame, pool)
    return pool
  }
}

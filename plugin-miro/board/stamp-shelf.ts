import type { HostId, NodeKey } from '../../shared/core/board/keys.ts'
import { matchPool } from '../../shared/core/board/match-pool.ts'
import { isPartOf } from '../../shared/core/board/part-doc.ts'
import { indexById, type LiveItem, type StampFault } from '../../shared/core/board/snapshot.ts'
import type { Stamp } from '../../shared/core/board/stamp.ts'
import { encodePool } from '../../shared/core/board/stamp-codec.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { type CallOptions, type MiroCalls, unhurried } from './calls.ts'
import { COST } from './credits.ts'
import type { Frames } from './frames.ts'
import { ENTRY_KEY, homeOfPool, type PoolEntry, parseEntry, splitStamps } from './pool-entry.ts'
import { describeHandle } from './read-item.ts'
import type { Handle } from './sdk.ts'

/** How many items of a frame are asked, from its top left, before it is taken for somebody's own. */
const ASKED_PER_FRAME = 6

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
    await Promise.all(frames.map((frame) => this.#ask(frame, present, byHandle, options)))
    const found = new Map<HostId, Stamp | StampFault>(this.#faults)
    for (const [frame, pool] of this.#pools) {
      for (const [id, stamp] of pool) if (present.has(id)) found.set(id, stamp)
      if (!present.has(frame)) this.#asked.delete(frame)
    }
    return found
  }

  async #ask(
    frame: LiveItem,
    byId: ReadonlyMap<HostId, LiveItem>,
    handles: ReadonlyMap<HostId, Handle>,
    options: CallOptions,
  ): Promise<void> {
    const inside = [...byId.values()].filter(({ parent }) => parent === frame.id)
    const waiting = inside
      .filter(({ kind }) => kind === 'shape' || kind === 'text')
      .sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x || (a.id < b.id ? -1 : 1))
      .slice(0, ASKED_PER_FRAME)
      .map(({ id }) => id)
    const asked = new Set<HostId>()
    for (let carrier = waiting.shift(); carrier !== undefined; carrier = waiting.shift()) {
      const handle = handles.get(carrier)
      if (handle === undefined || asked.has(carrier)) continue
      asked.add(carrier)
      const entry = parseEntry(await this.#readEntry(handle, options))
      if (entry === null) continue
      const home = this.#keep(entry.stamps, { carrier, frame, inside }, byId)
      const others = entry.carriers.filter((id) => handles.has(id))
      // In a copied board the carriers have other ids: every item may then be one.
      const isCopy = others.length < entry.carriers.length
      // One that was dragged here says nothing of those of this frame, which are asked for all the same.
      const next = isCopy ? inside.map(({ id }) => id) : others
      waiting.splice(0, home === frame.id ? waiting.length : 0, ...next)
    }
    this.#asked.add(frame.id)
  }

  async #readEntry(handle: Handle, options: CallOptions): Promise<unknown> {
    try {
      return await this.#calls.call(COST.plain, options, () => handle.getMetadata(ENTRY_KEY))
    } catch (error) {
      // Deleted since the board was read: its twin carrier is asked next.
      if (error instanceof WorkshopError && error.code === 'item-gone') return undefined
      throw error
    }
  }

  /** Answers whose stamps they are. */
  #keep(
    stamps: readonly Stamp[] | StampFault,
    place: Parameters<typeof homeOfPool>[1],
    byId: ReadonlyMap<HostId, LiveItem>,
  ): HostId {
    if (typeof stamps === 'string') {
      this.#faults.set(place.carrier, stamps)
      return place.frame.id
    }
    const home = homeOfPool(stamps, place, byId)
    for (const [id, stamp] of matchPool(stamps, place, byId)) this.#poolOf(home).set(id, stamp)
    return home
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

  /** Writes the stamps pooled around a frame, each part on two of its own items. */
  async flush(frame: HostId, options: CallOptions): Promise<void> {
    const own = this.#poolOf(frame).get(frame)
    const parts = this.#partsOf(frame)
    const carriers = parts.flatMap(([first]) => (first === undefined ? [] : [first.on]))
    await Promise.all(
      parts.map(async (part) => {
        const stamps = own === undefined ? part : [own, ...part]
        const entry: PoolEntry = { pool: encodePool(stamps), carriers }
        await Promise.all(part.slice(0, CARRIERS).map(({ on }) => this.#write(on, entry, options)))
      }),
    )
  }

  /** What comes and goes beside a section, in a document of its own, is last: it carries only its own. */
  #partsOf(frame: HostId): readonly (readonly Stamp[])[] {
    const pool = this.#poolOf(frame)
    const doc = pool.get(frame)?.doc
    // A copied item carries what it was copied with, until it is stamped anew.
    const items = [...pool].flatMap(([id, stamp]) =>
      id === frame || id !== stamp.on ? [] : [stamp],
    )
    const isOwn = (stamp: Stamp) => stamp.doc === doc
    return splitStamps([...items.filter(isOwn), ...items.filter((one) => !isOwn(one))])
  }

  async #write(carrier: HostId, entry: PoolEntry, options: CallOptions): Promise<void> {
    const handle = await this.#frames.fetch(carrier, options)
    await this.#calls.call(COST.plain, options, () => handle.setMetadata(ENTRY_KEY, entry))
  }

  #poolOf(frame: HostId): Map<HostId, Stamp> {
    const known = this.#pools.get(frame)
    if (known !== undefined) return known
    const pool = new Map<HostId, Stamp>()
    this.#pools.set(frame, pool)
    return pool
  }
}

import { type Point, type Rect, translate } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import type { CallOptions, MiroCalls } from './calls.ts'
import { COST } from './credits.ts'
import { readFault } from './faults.ts'
import { placeOf, rectOf } from './places.ts'
import { asFrame, asHandle, type FrameHandle, type Handle, type MiroApi } from './sdk.ts'

/**
 * Parenting. A frame's handle knows its children as of when it was fetched, and a failed call spoils
 * it: every use fetches it anew, and uses of one frame wait for each other.
 */
export class Frames {
  readonly #api: MiroApi
  readonly #calls: MiroCalls
  readonly #queues = new Map<HostId, Promise<unknown>>()

  constructor(api: MiroApi, calls: MiroCalls) {
    this.#api = api
    this.#calls = calls
  }

  /** @throws WorkshopError `item-gone`. */
  async fetch(id: HostId, options: CallOptions): Promise<Handle> {
    const found = await this.#calls.call(COST.plain, options, () => this.#api.getById(id))
    const handle = asHandle(found)
    if (handle === null)
      throw new WorkshopError('item-gone', `Cannot find the item with ID: ${id}.`)
    return handle
  }

  async fetchFrame(id: HostId, options: CallOptions): Promise<FrameHandle> {
    const frame = asFrame(await this.fetch(id, options))
    if (frame === null) throw new WorkshopError('item-gone', `${id} is not a frame.`)
    return frame
  }

  /** Takes all items in with one write of the frame; answers the ids the frame then has not got. */
  adopt(
    frameId: HostId,
    ids: readonly HostId[],
    options: CallOptions,
  ): Promise<ReadonlyMap<HostId, unknown>> {
    return this.#inTurn(frameId, async () => {
      const frame = await this.fetchFrame(frameId, options)
      const missing = ids.filter((id) => !frame.childrenIds.includes(id))
      if (missing.length === 0) return new Map()
      try {
        frame.childrenIds = [...frame.childrenIds, ...missing]
        await this.#calls.call(COST.plain, options, () => frame.sync())
      } catch {
        // One item out of bounds or locked refuses them all: take them in one by one, and know which.
        return this.#adoptEach(frameId, missing, options)
      }
      // Not documented: a host may take the write and leave the children as they were.
      const left = missing.filter((id) => !frame.childrenIds.includes(id))
      return left.length === 0 ? new Map() : this.#adoptEach(frameId, left, options)
    })
  }

  async #adoptEach(
    frameId: HostId,
    ids: readonly HostId[],
    options: CallOptions,
  ): Promise<ReadonlyMap<HostId, unknown>> {
    const refused = new Map<HostId, unknown>()
    for (const id of ids) {
      try {
        const frame = await this.fetchFrame(frameId, options)
        const item = await this.fetch(id, options)
        if (item.parentId === frameId) continue
        await this.#calls.call(COST.plain, options, () => frame.add(item))
      } catch (error) {
        refused.set(id, error)
      }
    }
    return refused
  }

  /** Lets an item go; it stays where it is, on the page. Answers its fresh handle. */
  release(frameId: HostId, itemId: HostId, options: CallOptions): Promise<Handle> {
    return this.#inTurn(frameId, async () => {
      const frame = await this.fetchFrame(frameId, options)
      const item = await this.fetch(itemId, options)
      if (item.parentId === frameId) {
        await this.#calls.call(COST.plain, options, () => frame.remove(item))
      }
      return this.fetch(itemId, options)
    })
  }

  /** Lets several items go with one write, or one by one when the host refuses them together; answers what kept some. */
  releaseAll(
    frameId: HostId,
    ids: readonly HostId[],
    options: CallOptions,
  ): Promise<ReadonlyMap<HostId, unknown>> {
    return this.#inTurn(frameId, async () => {
      const frame = await this.fetchFrame(frameId, options)
      let staying = ids
      try {
        frame.childrenIds = frame.childrenIds.filter((id) => !ids.includes(id as HostId))
        await this.#calls.call(COST.plain, options, () => frame.sync())
        staying = ids.filter((id) => frame.childrenIds.includes(id))
      } catch {
        // One locked item keeps them all: let them go one by one.
      }
      const kept = new Map<HostId, unknown>()
      for (const id of staying) {
        try {
          const frame = await this.fetchFrame(frameId, options)
          const item = await this.fetch(id, options)
          await this.#calls.call(COST.plain, options, () => frame.remove(item))
        } catch (error) {
          const { code } = readFault(error, '')
          if (code === 'read-only') throw error
          if (code !== 'item-gone') kept.set(id, error)
        }
      }
      return kept
    })
  }

  /** Puts an item's corner at a point of the page and into a frame, or onto the page. */
  async move(itemId: HostId, to: Point, into: HostId | null, options: CallOptions): Promise<void> {
    let item = await this.fetch(itemId, options)
    const from = (item.parentId ?? null) as HostId | null
    if (from !== null && from !== into) item = await this.release(from, itemId, options)
    const size: Rect = rectOf(item)
    let corner = to
    if (into !== null && from === into) {
      const frame = rectOf(await this.fetchFrame(into, options))
      corner = translate(to, { x: -frame.x, y: -frame.y })
    }
    Object.assign(item, placeOf({ ...size, ...corner }))
    const moved = item
    await this.#calls.call(COST.plain, options, () => moved.sync())
    if (into === null || from === into) return
    const refused = await this.adopt(into, [itemId], options)
    if (refused.has(itemId)) throw refused.get(itemId)
  }

  #inTurn<T>(frameId: HostId, work: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(frameId) ?? Promise.resolve()
    const turn = before.then(work, work)
    // Whoever comes next must not inherit our failure.
    this.#queues.set(
      frameId,
      turn.catch(() => undefined),
    )
    return turn
  }
}

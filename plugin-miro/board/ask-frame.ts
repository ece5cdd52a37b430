import type { HostId } from '../../shared/core/board/keys.ts'
import { matchPool } from '../../shared/core/board/match-pool.ts'
import type { LiveItem, StampFault } from '../../shared/core/board/snapshot.ts'
import type { Stamp } from '../../shared/core/board/stamp.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import type { CallOptions, MiroCalls } from './calls.ts'
import { COST } from './credits.ts'
import { ENTRY_KEY, parseEntry } from './pool-entry.ts'
import type { Handle } from './sdk.ts'

/** How many items of a frame are asked, from its top left, before it is taken for somebody's own. */
const ASKED_PER_FRAME = 6

/** What the items of a frame say. */
export interface Answer {
  readonly entries: readonly {
    /** The frame whose stamps they are. */
    readonly home: HostId
    readonly stamps: ReadonlyMap<HostId, Stamp>
  }[]
  /** By the item that carries what nobody can read. */
  readonly faults: ReadonlyMap<HostId, StampFault>
}

/** Reads the stamps that items of a frame carry. */
export async function askFrame(
  calls: MiroCalls,
  frame: LiveItem,
  byId: ReadonlyMap<HostId, LiveItem>,
  handles: ReadonlyMap<HostId, Handle>,
  options: CallOptions,
): Promise<Answer> {
  const inside = [...byId.values()].filter(({ parent }) => parent === frame.id)
  const waiting = inside
    .filter(({ kind }) => kind === 'shape' || kind === 'text')
    .sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x || (a.id < b.id ? -1 : 1))
    .slice(0, ASKED_PER_FRAME)
    .map(({ id }) => id)
  const asked = new Set<HostId>()
  const entries: Answer['entries'][number][] = []
  const faults = new Map<HostId, StampFault>()
  for (let carrier = waiting.shift(); carrier !== undefined; carrier = waiting.shift()) {
    const handle = handles.get(carrier)
    if (handle === undefined || asked.has(carrier)) continue
    asked.add(carrier)
    const entry = parseEntry(await readEntry(calls, handle, options))
    if (entry === null) continue
    const { stamps } = entry
    const isRead = typeof stamps !== 'string'
    const home = isRead ? homeOfPool(stamps, carrier, frame, byId) : frame.id
    if (isRead) entries.push({ home, stamps: matchPool(stamps, { carrier, frame, inside }, byId) })
    else faults.set(carrier, stamps)
    const others = entry.carriers.filter((id) => handles.has(id))
    // In a copied board the carriers have other ids: every item may then be one.
    const isCopy = others.length < entry.carriers.length
    const next = isCopy ? inside.map(({ id }) => id) : others
    // One that was dragged here says nothing of those of this frame, which are asked for all the same.
    waiting.splice(0, home === frame.id ? waiting.length : 0, ...next)
  }
  return { entries, faults }
}

/**
 * The section whose stamps these are: people drag what carries them into others, as a dot, or a note with its
 * total. A copy's are those of the section it is in.
 */
function homeOfPool(
  stamps: readonly Stamp[],
  carrier: HostId,
  frame: LiveItem,
  byId: ReadonlyMap<HostId, LiveItem>,
): HostId {
  const isGenuine = stamps.some(({ on }) => on === carrier)
  const named = isGenuine ? stamps.find(({ on }) => byId.get(on)?.kind === 'section') : undefined
  return named?.on ?? frame.id
}

async function readEntry(calls: MiroCalls, handle: Handle, options: CallOptions): Promise<unknown> {
  try {
    return await calls.call(COST.plain, options, () => handle.getMetadata(ENTRY_KEY))
  } catch (error) {
    // Deleted since the board was read: its twin carrier is asked next.
    if (error instanceof WorkshopError && error.code === 'item-gone') return undefined
    throw error
  }
}

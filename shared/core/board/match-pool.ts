import { isNear } from './find-twins.ts'
import type { HostId } from './keys.ts'
import { hashText } from './print.ts'
import type { LiveItem } from './snapshot.ts'
import type { Stamp } from './stamp.ts'

/** Where a pool was read. */
export interface PoolPlace {
  /** The item that carries it; the pool says its own stamp too. */
  readonly carrier: HostId
  /** The section the carrier is in; null on the page. */
  readonly frame: LiveItem | null
  /** Everything in that section, or on the page. */
  readonly inside: readonly LiveItem[]
}

/**
 * Finds the item each stamp of a pool speaks of. A pool whose carrier is the one it names is genuine:
 * its items are found by their ids, wherever they were dragged. In a copy every id is another, so
 * items are told by what they had when they were stamped, among those of the copied section; their
 * stamps keep naming the originals, which gives the copies away.
 */
export function matchPool(
  pool: readonly Stamp[],
  place: PoolPlace,
  byId: ReadonlyMap<HostId, LiveItem>,
): ReadonlyMap<HostId, Stamp> {
  const found = new Map<HostId, Stamp>()
  if (pool.some(({ on }) => on === place.carrier)) {
    for (const stamp of pool) if (byId.has(stamp.on)) found.set(stamp.on, stamp)
    return found
  }
  const isOfFrame = ({ got }: Stamp) => got.parent === ''
  if (place.frame !== null) {
    const own = pool.find(isOfFrame)
    if (own !== undefined) found.set(place.frame.id, own)
  }
  const waiting = place.frame === null ? pool : pool.filter((stamp) => !isOfFrame(stamp))
  matchByLikeness(waiting, place.inside, found)
  return found
}

/** Each pass is less sure than the one before, and takes only what is left. */
function matchByLikeness(
  pool: readonly Stamp[],
  inside: readonly LiveItem[],
  found: Map<HostId, Stamp>,
): void {
  let stamps = pool
  for (const { nameStamp, nameLive, isSure } of PASSES) {
    const free = new Map<string, LiveItem[]>()
    for (const live of inside) {
      if (found.has(live.id)) continue
      const name = nameLive(live)
      const list = free.get(name)
      if (list === undefined) free.set(name, [live])
      else list.push(live)
    }
    stamps = stamps.filter((stamp) => {
      const list = free.get(nameStamp(stamp)) ?? []
      const at = list.findIndex((live) => isSure(stamp, live))
      const live = list[at]
      if (live === undefined) return true
      list.splice(at, 1)
      found.set(live.id, stamp)
      return false
    })
  }
}

interface Pass {
  readonly nameStamp: (stamp: Stamp) => string
  readonly nameLive: (live: LiveItem) => string
  readonly isSure: (stamp: Stamp, live: LiveItem) => boolean
}

const byContents: Pick<Pass, 'nameStamp' | 'nameLive'> = {
  nameStamp: ({ got }) => `${got.fill} ${got.text}`,
  nameLive: ({ fill, text }) => `${fill.toUpperCase()} ${hashText(text)}`,
}

const PASSES: readonly Pass[] = [
  { ...byContents, isSure: ({ got }, { rect }) => isNear(got, rect) },
  // Its text was edited before the copy was made. A note with another text is somebody's.
  {
    nameStamp: () => '',
    nameLive: () => '',
    isSure: (stamp, live) =>
      live.kind !== 'sticky' && isNear(stamp.got, live.rect) && hasSameSize(stamp, live),
  },
  // It was moved before the copy was made.
  {
    ...byContents,
    isSure: (stamp, live) => stamp.got.text !== '' && hasSameSize(stamp, live),
  },
]

function hasSameSize({ got }: Stamp, { rect }: LiveItem): boolean {
  return isNear({ x: got.width, y: got.height }, { x: rect.width, y: rect.height })
}

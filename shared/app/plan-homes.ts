import type { MoveStep } from '../core/board/change-plan.ts'
import type { BoardDocument } from '../core/board/document.ts'
import { isNear } from '../core/board/find-twins.ts'
import { centreOf, contains, type Point, type Rect } from '../core/board/geometry.ts'
import type { DocId, HostId, NodeKey } from '../core/board/keys.ts'
import {
  absoluteRect,
  findSection,
  indexById,
  type LiveItem,
  type Snapshot,
} from '../core/board/snapshot.ts'
import { around, hides, stepAside } from '../core/layout/step-aside.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import { isNote } from '../core/notes/collect-notes.ts'
import { readLiveBoard } from '../core/notes/live-board.ts'
import { findSpot, locateSections } from '../core/notes/locate-sections.ts'
import type { NoteHome } from '../core/notes/note-home.ts'
import { findPiles } from './piles-document.ts'
import { settleHomes } from './settle-homes.ts'

export interface HomePlan {
  readonly steps: readonly MoveStep[]
  /** Sections that notes came from and that are not on the board any more, with these notes. */
  readonly homeless: ReadonlyMap<NodeKey | null, readonly HostId[]>
  /** Notes that go beside their places, where others lie now. */
  readonly beside: readonly HostId[]
}

interface Going {
  readonly home: NoteHome
  /** Where it was, on the page. */
  readonly at: Rect
  readonly into: HostId | null
  /** Else it is there again: an earlier try came so far. */
  readonly isGoing: boolean
}

/**
 * How the notes of a record go home, for those that are still in its piles.
 *
 * @param records all of the workshop, the latest last: a note may have come out of other piles.
 * @param document the workshop's.
 */
export function planHomes(
  record: ClusterRecord,
  records: readonly ClusterRecord[],
  snapshot: Snapshot,
  document: BoardDocument,
): HomePlan {
  const live = indexById(snapshot)
  const others = records.filter(({ id }) => id !== record.id)
  const { homes } = settleHomes(record, others, (parent) => !live.has(parent))
  const piles = findPiles(record, snapshot)
  const area = piles === undefined ? null : absoluteRect(piles, live)
  const homeless = new Map<NodeKey | null, HostId[]>()
  const all = homes.flatMap((home): readonly Going[] => {
    const found = live.get(home.note)
    if (found === undefined) return []
    const now = absoluteRect(found, live)
    const isGoing = isInPiles(now, home, area)
    const holder = holderOf(home, snapshot, live, document.id)
    if (holder === null) {
      if (isGoing) homeless.set(home.section, [...(homeless.get(home.section) ?? []), home.note])
      return []
    }
    const corner = holder === 'page' ? { x: 0, y: 0 } : absoluteRect(holder, live)
    const isTheirsGone = home.parent !== null && !live.has(home.parent)
    const { x, y } = (isTheirsGone ? home.inSection : undefined) ?? home
    const at = { ...now, x: corner.x + x, y: corner.y + y }
    if (!isGoing && !isNear(now, at)) return []
    return [{ home, at, into: holder === 'page' ? null : holder.id, isGoing }]
  })
  const going = all.filter(({ isGoing }) => isGoing)
  const aside = stepAsides(all, snapshot, document)
  const steps = going.map(({ home: { note }, at, into }): MoveStep => {
    const { x, y } = aside.get(note) ?? at
    return { do: 'move', on: note, to: { x, y }, into }
  })
  return { steps, homeless, beside: [...aside.keys()] }
}

/**
 * Where notes go whose places were written on since they left: they would hide what is there. Notes that
 * lay over each other when they left together lie so again.
 */
function stepAsides(
  all: readonly Going[],
  snapshot: Snapshot,
  document: BoardDocument,
): ReadonlyMap<HostId, Point> {
  const live = indexById(snapshot)
  const known = new Set(all.map(({ home }) => home.note))
  const staying = snapshot.items.filter((item) => !known.has(item.id))
  const boxesOf = (items: readonly LiveItem[]) => items.map((item) => absoluteRect(item, live))
  const notes = boxesOf(staying.filter((item) => isNote(item) && item.text.trim() !== ''))
  const isHidden = ({ home: { note, round = 0 }, at }: Going) =>
    notes.some((one) => hides(one, at)) ||
    (round > 0 &&
      all.some(({ home, at: other }) => {
        return home.note !== note && (home.round ?? 0) < round && hides(other, at)
      }))
  const hidden = new Set(all.filter((one) => one.isGoing && isHidden(one)))
  const asides = new Map<HostId, Point>()
  if (hidden.size === 0) return asides
  const sections = locateSections(document, readLiveBoard(document, snapshot))
  const words = boxesOf(staying.filter(({ kind, text }) => kind !== 'section' && text !== ''))
  const taken = [
    ...boxesOf(staying.filter(({ kind }) => kind === 'sticky' || kind === 'mark')),
    ...all.filter((one) => !hidden.has(one)).map(({ at }) => at),
  ]
  for (const { home, at, into } of hidden) {
    const holder = into === null ? undefined : live.get(into)
    const spot = findSpot(sections, centreOf(at), into)
    const area =
      spot?.zone?.rect ?? (holder === undefined ? around(at) : absoluteRect(holder, live))
    const others = words.filter((one) => !contains(one, centreOf(at)))
    const to = stepAside(at, [...taken, ...others], area)
    taken.push({ ...at, ...to })
    asides.set(home.note, to)
  }
  return asides
}

/** Where the section of the piles is gone, its notes are known by lying where they were put. */
function isInPiles(rect: Rect, { to }: NoteHome, area: Rect | null): boolean {
  if (area !== null) return contains(area, centreOf(rect))
  return to !== undefined && isNear(rect, to)
}

/** The section it came from, or the one that was placed again for it; null when there is none. */
function holderOf(
  { parent, section }: NoteHome,
  snapshot: Snapshot,
  live: ReadonlyMap<HostId, LiveItem>,
  doc: DocId,
): LiveItem | 'page' | null {
  if (parent === null) return 'page'
  return live.get(parent) ?? findSection(snapshot, doc, section) ?? null
}

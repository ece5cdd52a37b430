import type { MoveStep, RemoveStep } from '../core/board/change-plan.ts'
import type { ShapeItem } from '../core/board/document.ts'
import { isNear } from '../core/board/find-twins.ts'
import { isInside, type Rect } from '../core/board/geometry.ts'
import { type HostId, keyParts, nodeKey } from '../core/board/keys.ts'
import { absoluteRect, indexById, type LiveItem, type Snapshot } from '../core/board/snapshot.ts'
import {
  badgeWidth,
  NOTE_BADGE,
  PILE_FILLS,
  pileBadge,
  pileFill,
  WIDE_BADGE,
} from '../core/layout/pile-badge.ts'
import { listSpots, placeBadges } from '../core/layout/place-badges.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'

const KEY = 'pile'

/** What the badges of a record ask of the board, on the page. */
export interface BadgeWork {
  readonly items: readonly ShapeItem[]
  /** Badges to bring to their notes, and into the sections these lie in. */
  readonly moves: readonly MoveStep[]
  /** Badges that lost their stamp with the section that carried it, and are known by their look and place. */
  readonly lost: readonly RemoveStep[]
  /** Notes around which everything is taken. */
  readonly without: readonly HostId[]
}

interface Badged {
  readonly note: LiveItem
  readonly rect: Rect
  readonly mark: number
  readonly own: LiveItem | undefined
  readonly lost: LiveItem | undefined
}

/** A badge that is there keeps its place as long as it lies on the edge of its note. */
export function planBadges(record: ClusterRecord, snapshot: Snapshot): BadgeWork {
  const live = indexById(snapshot)
  const badged = listBadged(record, snapshot, live)
  const away = badged.filter((one) => one.lost === undefined && !isOnEdge(one, live))
  const places = placeBadges(
    away.map(({ note, rect, mark }) => ({ id: note.id, rect, width: badgeWidth(mark) })),
    listTaken(snapshot, live, new Set(away.map(({ own }) => own?.id))),
  )
  return {
    items: badged.flatMap(({ note, mark, own, lost }) => {
      const corner = own?.stamp?.asked ?? places.get(note.id)
      if (corner === undefined || lost !== undefined) return []
      return [pileBadge(nodeKey(KEY, note.id), mark, corner, NOTE_BADGE)]
    }),
    moves: badged.flatMap(({ note, own }): readonly MoveStep[] => {
      if (own === undefined) return []
      const to = places.get(note.id) ?? absoluteRect(own, live)
      const isThere = own.parent === note.parent && isNear(absoluteRect(own, live), to)
      return isThere ? [] : [{ do: 'move', on: own.id, to, into: note.parent }]
    }),
    lost: badged.flatMap(({ note, lost }): readonly RemoveStep[] =>
      lost === undefined
        ? []
        : [{ do: 'remove', key: nodeKey(KEY, note.id), on: lost.id, release: [] }],
    ),
    without: away
      .filter(({ note, own }) => own === undefined && !places.has(note.id))
      .map(({ note }) => note.id),
  }
}

function listBadged(
  record: ClusterRecord,
  snapshot: Snapshot,
  live: ReadonlyMap<HostId, LiveItem>,
): readonly Badged[] {
  const own = new Map<string, LiveItem>()
  const strangers: LiveItem[] = []
  for (const item of snapshot.items) {
    const { stamp, id } = item
    const [kind, note] = stamp === undefined ? [] : keyParts(stamp.key)
    const isOurs = stamp?.doc === record.doc && stamp.on === id && kind === KEY
    if (isOurs && note !== undefined) own.set(note, item)
    else if (stamp === undefined && looksLikeBadge(item) && item.parent !== null)
      strangers.push(item)
  }
  return record.piles.flatMap(({ notes, mark }) =>
    notes.flatMap((id): readonly Badged[] => {
      const note = live.get(id)
      if (note === undefined) return []
      const rect = absoluteRect(note, live)
      const spots = listSpots(rect, badgeWidth(mark))
      const lost = strangers.find(
        (item) =>
          item.text.trim() === String(mark) &&
          item.fill.toUpperCase() === pileFill(mark) &&
          spots.some((spot) => isNear(absoluteRect(item, live), spot)),
      )
      return [{ note, rect, mark, own: own.get(id), lost: own.has(id) ? undefined : lost }]
    }),
  )
}

function isOnEdge({ own, rect, mark }: Badged, live: ReadonlyMap<HostId, LiveItem>): boolean {
  if (own === undefined) return false
  const at = absoluteRect(own, live)
  return listSpots(rect, badgeWidth(mark)).some((spot) => isNear(spot, at))
}

/** What a badge may not cover: notes, words, dots. An area without words is free. */
function listTaken(
  { items }: Snapshot,
  live: ReadonlyMap<HostId, LiveItem>,
  moving: ReadonlySet<HostId | undefined>,
): readonly Rect[] {
  return items
    .filter((item) => {
      if (moving.has(item.id)) return false
      if (item.kind === 'sticky' || item.kind === 'text' || item.kind === 'mark') return true
      if (item.kind !== 'shape' || item.text.trim() === '') return false
      return item.stamp !== undefined || !looksLikeBadge(item)
    })
    .map((item) => absoluteRect(item, live))
    .filter(({ x, y, width, height }) => [x, y, width, height].every(Number.isFinite))
}

/** Also one that a run could not stamp before it died: it must be found where it would be placed. */
function looksLikeBadge({ kind, rect, text, fill }: LiveItem): boolean {
  const size = { x: 0, y: 0, width: WIDE_BADGE + 1, height: NOTE_BADGE + 1 }
  const isSmall = isInside({ x: 0, y: 0, width: rect.width, height: rect.height }, size)
  const isFill = PILE_FILLS.some((known) => known === fill.toUpperCase())
  return kind === 'shape' && isSmall && isFill && /^\d+$/.test(text.trim())
}

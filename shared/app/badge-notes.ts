import type { RemoveStep } from '../core/board/change-plan.ts'
import { isInside, type Point } from '../core/board/geometry.ts'
import { nodeKey } from '../core/board/keys.ts'
import type { LiveItem, Snapshot } from '../core/board/snapshot.ts'
import {
  badgeWidth,
  listBadgeSpots,
  NOTE_BADGE,
  PILE_FILLS,
  pileBadge,
  pileFill,
  WIDE_BADGE,
} from '../core/layout/pile-badge.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import { findTags, listLost, planTags, removeTag, type TagKind, type TagWork } from './tag-notes.ts'

const KEY = 'pile'

/** What the badges of a record ask of the board, on the page. */
export interface BadgeWork extends TagWork {
  /** Badges that lost their stamp with the section that carried it. */
  readonly lost: readonly RemoveStep[]
}

export function planBadges(record: ClusterRecord, snapshot: Snapshot): BadgeWork {
  const kind: TagKind = {
    doc: record.doc,
    key: KEY,
    spotsOf: listBadgeSpots,
    isAlike: looksLikeBadge,
    wordsOf: (_item, box) => box,
  }
  const marks = new Map(
    record.piles.flatMap(({ notes, mark }) => notes.map((note) => [note, mark] as const)),
  )
  const own = findTags(kind, snapshot)
  const lost = listLost(kind, snapshot).filter(({ note, item: { parent, text, fill } }) => {
    const mark = marks.get(note)
    if (mark === undefined || own.has(note) || parent === null) return false
    return text.trim() === String(mark) && fill.toUpperCase() === pileFill(mark)
  })
  const gone = new Set(lost.map(({ note }) => note))
  const tags = [...marks].map(([note, mark]) => ({
    note,
    width: badgeWidth(mark),
    height: NOTE_BADGE,
    draw: (corner: Point) => pileBadge(nodeKey(KEY, note), mark, corner, NOTE_BADGE),
  }))
  return {
    ...planTags(
      tags.filter(({ note }) => !gone.has(note)),
      kind,
      snapshot,
    ),
    lost: lost.map(({ note, item }) => removeTag(kind, note, item)),
  }
}

function looksLikeBadge({ kind, rect, text, fill }: LiveItem): boolean {
  const size = { x: 0, y: 0, width: WIDE_BADGE + 1, height: NOTE_BADGE + 1 }
  const isSmall = isInside({ x: 0, y: 0, width: rect.width, height: rect.height }, size)
  const isFill = PILE_FILLS.some((known) => known === fill.toUpperCase())
  return kind === 'shape' && isSmall && isFill && /^\d+$/.test(text.trim())
}

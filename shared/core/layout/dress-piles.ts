import type { Item, Nature, Section, StickyItem } from '../board/document.ts'
import type { Point, Rect, Size } from '../board/geometry.ts'
import { childKey, type NodeKey } from '../board/keys.ts'
import type { HostProfile } from '../board/profile.ts'
import { groupBadge } from './badge.ts'
import { noteCopy } from './items.ts'
import { slotRect } from './layout-clusters.ts'
import { ellipsize } from './text-fit.ts'
import { SMALL } from './type-scale.ts'

interface CopiedText {
  readonly text: string
  readonly nature: Nature
  /** Says that it is a copy, on a line of its own. */
  readonly mark: string
}

/** A note as it lies in a pile; with `copy`, what is copied of it. */
export interface PiledNote {
  readonly id: string
  readonly group: string | null
  /** px; null: as notes are at first. */
  readonly size: Size | null
  readonly copy: CopiedText | null
}

/** What both hosts leave empty around the words of a note, px. */
const NOTE_PADDING = 20
/**
 * The badge of a group lies on the lower edge of the note: what is over the note is in its padding, which
 * is less in a smaller note, the rest in the gap to the next, so that it covers no words.
 */
const GROUP_BADGE = 40
const OVER = 18
const OVER_SHARE = 1 / 11
const FROM_RIGHT = 12

/** The piles with the notes that lie in them, by zone: copies where notes are copied, and whose they are. */
export function dressPiles(
  section: Section,
  notes: ReadonlyMap<string, readonly PiledNote[]>,
  profile: HostProfile,
): Section {
  const items = section.zones.flatMap((zone) =>
    (notes.get(zone.id) ?? []).flatMap((note, rank) => {
      const rect = slotRect(zone, rank, profile, note.size ?? undefined)
      return [...copyNote(section.key, note, rect, profile), ...tellGroup(section.key, note, rect)]
    }),
  )
  return { ...section, items: [...section.items, ...items] }
}

/** Items that tell whose a note is: they lie on the notes, and so come after them. */
export function isGroupBadge(key: NodeKey): boolean {
  return key.includes('/who/')
}

function tellGroup(
  section: NodeKey,
  { id, group }: PiledNote,
  { x, y, width, height }: Rect,
): readonly Item[] {
  if (group === null) return []
  const over = Math.min(OVER, Math.round(Math.min(width, height) * OVER_SHARE))
  const corner: Point = { x: x + width - FROM_RIGHT - GROUP_BADGE, y: y + height - over }
  return [groupBadge(childKey(section, 'who', id), group, corner, GROUP_BADGE)]
}

function copyNote(
  section: NodeKey,
  { id, copy }: PiledNote,
  rect: Rect,
  profile: HostProfile,
): readonly StickyItem[] {
  if (copy === null) return []
  const { text, nature, mark } = copy
  const key = childKey(section, 'copy', id)
  return [noteCopy({ key, rect, nature, text: `${cutToFit(text, rect)}\n${mark}` }, profile)]
}

/** One line is left for the mark. */
function cutToFit(text: string, { width, height }: Rect): string {
  const lines = Math.floor((height - 2 * NOTE_PADDING) / SMALL.line) - 1
  return ellipsize(text.trim(), width - 2 * NOTE_PADDING, lines, { ...SMALL, bold: false })
}

import type { BoardDocument, Item, Section, Zone } from '../board/document.ts'
import { contains, type Point, type Rect, translate, union } from '../board/geometry.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import { gatherSections, type SectionParts } from './gather-sections.ts'
import type { LiveBoard, OurItem } from './live-board.ts'

interface PlacedZone {
  readonly zone: Zone
  /** On the page, where people left it. */
  readonly rect: Rect
}

/** One section as it is on the board: the one we placed, or a copy people made of it. */
export interface PlacedSection {
  readonly section: Section
  /** The host's section; null when people removed it and left its items. */
  readonly id: HostId | null
  readonly copy: boolean
  /** On the page. */
  readonly rect: Rect
  /** Where the document's own (0, 0) of this section is on the page. */
  readonly origin: Point
  readonly zones: readonly PlacedZone[]
  /** Around the section and its zones: nothing outside is in it. */
  readonly reach: Rect
}

/** Fewer anchors than this may all have been dragged: the section's own corner is surer. */
const FEWEST_ANCHORS = 3

/**
 * Where every section and zone of the document is now, moved, resized and renamed ones included. A
 * zone follows the item that draws it; without one, it stays where the document puts it among the
 * section's other items. Sections of which nothing is left on the board are left out.
 */
export function locateSections(
  document: BoardDocument,
  board: LiveBoard,
): readonly PlacedSection[] {
  return gatherSections(document, board).flatMap((parts) => placeSection(parts, board))
}

function placeSection(parts: SectionParts, board: LiveBoard): readonly PlacedSection[] {
  const { section, holder } = parts
  const items = new Map(section.items.map((item) => [item.key, item]))
  const holderRect = holder === null ? undefined : board.rects.get(holder.id)
  const origin = findOrigin(parts, items, holderRect)
  if (origin === null) return []
  const drawn = new Map(parts.items.map((item) => [item.key, item.rect]))
  const zones = section.zones.map((zone) => ({ zone, rect: placeZone(zone, items, drawn, origin) }))
  const rect = holderRect ?? { ...origin, width: section.rect.width, height: section.rect.height }
  const reach = union([rect, ...zones.map((zone) => zone.rect)]) ?? rect
  const id = holder?.id ?? null
  return [{ section, id, copy: parts.copy, rect, origin, zones, reach }]
}

/**
 * Where the section's corner would be for its items to be where they are. A section enlarged to the
 * left or upwards leaves its items in place, so the items know better than the corner.
 */
function findOrigin(
  parts: SectionParts,
  items: ReadonlyMap<NodeKey, Item>,
  holderRect: Rect | undefined,
): Point | null {
  const shifts = parts.items.flatMap((ours) => findShift(ours, items.get(ours.key)))
  if (holderRect !== undefined && shifts.length < FEWEST_ANCHORS) return holderRect
  if (shifts.length === 0) return null
  return { x: median(shifts.map(({ x }) => x)), y: median(shifts.map(({ y }) => y)) }
}

/** Dots and notes are meant to be dragged: they tell nothing about the section. */
function findShift(ours: OurItem, item: Item | undefined): readonly Point[] {
  if (item === undefined || item.role === 'dot' || item.kind === 'sticky') return []
  return [{ x: ours.rect.x - item.rect.x, y: ours.rect.y - item.rect.y }]
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function placeZone(
  zone: Zone,
  items: ReadonlyMap<NodeKey, Item>,
  drawn: ReadonlyMap<NodeKey, Rect>,
  origin: Point,
): Rect {
  const from = zone.drawnBy === null ? undefined : items.get(zone.drawnBy)?.rect
  const to = zone.drawnBy === null ? undefined : drawn.get(zone.drawnBy)
  if (from === undefined || to === undefined) return translate(zone.rect, origin)
  const scaleX = from.width > 0 ? to.width / from.width : 1
  const scaleY = from.height > 0 ? to.height / from.height : 1
  return {
    x: to.x + (zone.rect.x - from.x) * scaleX,
    y: to.y + (zone.rect.y - from.y) * scaleY,
    width: zone.rect.width * scaleX,
    height: zone.rect.height * scaleY,
  }
}

export interface Spot {
  readonly section: PlacedSection
  /** Null inside the section but in none of its zones. */
  readonly zone: PlacedZone | null
}

/**
 * The zone a point of the page is in: the smallest one, then the section it is in. Where two
 * sections lie over each other, the one that holds the item (`parent`) is preferred.
 */
export function findSpot(
  sections: readonly PlacedSection[],
  point: Point,
  parent: HostId | null,
): Spot | null {
  let best: { readonly spot: Spot; readonly rank: readonly number[] } | null = null
  for (const [order, section] of sections.entries()) {
    if (!contains(section.reach, point)) continue
    const away = parent !== null && section.id === parent ? 0 : 1
    for (const zone of section.zones) {
      if (!contains(zone.rect, point)) continue
      const rank = [0, away, zone.rect.width * zone.rect.height, Number(section.copy), order]
      if (best === null || isBefore(rank, best.rank)) best = { spot: { section, zone }, rank }
    }
    if (!contains(section.rect, point)) continue
    const area = section.rect.width * section.rect.height
    const rank = [1, away, area, Number(section.copy), order]
    if (best === null || isBefore(rank, best.rank)) best = { spot: { section, zone: null }, rank }
  }
  return best?.spot ?? null
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0
    if (value !== other) return value < other
  }
  return false
}

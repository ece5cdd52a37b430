import type { BoardDocument, Item, Section } from '../../shared/core/board/document.ts'
import { isInside, overlaps, type Rect } from '../../shared/core/board/geometry.ts'
import type { NodeKey } from '../../shared/core/board/keys.ts'
import { absoluteRect, indexById, type Snapshot } from '../../shared/core/board/snapshot.ts'
import { measureText, wrapText } from '../../shared/core/layout/text-fit.ts'
import { lineHeight } from '../../shared/core/layout/type-scale.ts'

/** Hosts keep places as they are given to a pixel. */
const PIXEL = 1
/** A label keeps clear of the edges of its shape. */
const LABEL_SHARE = 0.92

/** What is wrong with a document as a host placed it, counted. */
export interface PlacedFlaws {
  /** Items that are not on the board. */
  readonly missing: number
  /** Pairs of words, chips, badges or sections that cover one another. */
  readonly overlaps: number
  /** Texts that take more room than was kept for them. */
  readonly overflows: number
  /** Items that are not inside their section. */
  readonly outside: number
}

/** The places are those on the board, the words and their sizes those that were asked for. */
export function readFlaws(document: BoardDocument, snapshot: Snapshot): PlacedFlaws {
  const places = placesOf(snapshot)
  const keys = [
    ...document.sections.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]),
    ...document.loose.map(({ key }) => key),
  ]
  const blocks = [...document.sections, ...document.loose].map(({ key }) => places.get(key))
  const items = [...document.sections.flatMap((section) => section.items), ...document.loose]
  return {
    missing: keys.filter((key) => !places.has(key)).length,
    overlaps:
      countOverlaps(blocks) +
      document.sections.reduce((sum, section) => sum + countCovered(section, places), 0),
    overflows: items.filter((item) => isTooLong(item, places.get(item.key))).length,
    outside: document.sections.reduce((sum, section) => sum + countOutside(section, places), 0),
  }
}

type Places = ReadonlyMap<NodeKey, Rect>

function placesOf(snapshot: Snapshot): Places {
  const byId = indexById(snapshot)
  return new Map(
    snapshot.items.flatMap((item) =>
      item.stamp === undefined ? [] : [[item.stamp.key, absoluteRect(item, byId)] as const],
    ),
  )
}

function countOverlaps(rects: readonly (Rect | undefined)[]): number {
  const known = rects.flatMap((rect) => (rect === undefined ? [] : [shrink(rect)]))
  return known.reduce(
    (sum, rect, i) => sum + known.slice(i + 1).filter((other) => overlaps(rect, other)).length,
    0,
  )
}

/** Words, chips, badges and dots never cover one another. */
function countCovered({ items }: Section, places: Places): number {
  const solid = items.filter(
    ({ kind, role }) =>
      kind === 'text' ||
      role === 'chip' ||
      role === 'badge' ||
      role === 'sign' ||
      role === 'dot' ||
      role === 'slot',
  )
  return countOverlaps(solid.map(({ key }) => places.get(key)))
}

function countOutside({ key, items }: Section, places: Places): number {
  const frame = places.get(key)
  if (frame === undefined) return items.length
  return items.filter((item) => {
    const rect = places.get(item.key)
    return rect !== undefined && !isInside(shrink(rect), frame)
  }).length
}

/** A box of words follows them: it overflows when it is taller than the place kept for it. */
function isTooLong({ kind, text, look, rect: kept }: Item, rect: Rect | undefined): boolean {
  if (text === '' || rect === undefined) return false
  if (kind === 'shape') return measureText(text, look) > rect.width * LABEL_SHARE + PIXEL
  const lines = wrapText(text, rect.width + PIXEL, look).length
  return Math.max(rect.height, lines * lineHeight(look.fontSize)) > kept.height + PIXEL
}

function shrink({ x, y, width, height }: Rect): Rect {
  return {
    ...{ x: x + PIXEL, y: y + PIXEL },
    ...{ width: Math.max(0, width - 2 * PIXEL), height: Math.max(0, height - 2 * PIXEL) },
  }
}

import type { BoardDocument, Item, Section } from '../../shared/core/board/document.ts'
import { isInside, type Rect } from '../../shared/core/board/geometry.ts'
import type { NodeKey } from '../../shared/core/board/keys.ts'
import { absoluteRect, indexById, type Snapshot } from '../../shared/core/board/snapshot.ts'
import { heightOfWords, isSolid, lackOfLabel, listOverlaps } from './sound-geometry.ts'

/** Hosts keep places as they are given to a pixel. */
const PIXEL = 1

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
  const known = rects.flatMap((rect) => (rect === undefined ? [] : [{ rect: shrink(rect) }]))
  return listOverlaps(known).length
}

function countCovered({ items }: Section, places: Places): number {
  return countOverlaps(items.filter(isSolid).map(({ key }) => places.get(key)))
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
  if (kind === 'shape') return lackOfLabel(text, look, rect.width) > PIXEL
  const height = heightOfWords(text, look, rect.width + PIXEL)
  return Math.max(rect.height, height) > kept.height + PIXEL
}

function shrink({ x, y, width, height }: Rect): Rect {
  return {
    ...{ x: x + PIXEL, y: y + PIXEL },
    ...{ width: Math.max(0, width - 2 * PIXEL), height: Math.max(0, height - 2 * PIXEL) },
  }
}

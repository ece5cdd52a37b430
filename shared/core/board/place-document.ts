import type { BoardDocument, Section } from './document.ts'
import { nameOf, stampedBy } from './find-ours.ts'
import { type Point, translate } from './geometry.ts'
import type { NodeKey } from './keys.ts'
import { hashText, printSection } from './print.ts'
import type { LiveItem, Snapshot } from './snapshot.ts'

/** px, on width and height: hosts round what they are given. */
const SAME_SIZE = 1

/** The document with page coordinates instead of coordinates from its own origin. */
export function placeDocument(document: BoardDocument, origin: Point): BoardDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      rect: translate(section.rect, origin),
    })),
    loose: document.loose.map((item) => ({ ...item, rect: translate(item.rect, origin) })),
  }
}

/**
 * Where the document was placed, read from the board itself: what most of its stamped sections were
 * asked for, less what this document says; the first in the document where as many agree. When a run
 * died before its first stamp, an unstamped section that looks like one of ours tells. Null: the
 * document is not on this board.
 */
export function findOrigin(document: BoardDocument, snapshot: Snapshot): Point | null {
  const stamped = new Map<string, LiveItem>()
  for (const item of stampedBy(document.id, snapshot.items)) {
    if (item.stamp !== undefined) stamped.set(nameOf(item.kind, item.stamp.key), item)
  }
  const askedOf = (kind: LiveItem['kind'], key: NodeKey) =>
    stamped.get(nameOf(kind, key))?.stamp?.asked
  const sections = document.sections.map(({ key, rect }) => less(askedOf('section', key), rect))
  const loose = document.loose.map(({ kind, key, rect }) => less(askedOf(kind, key), rect))
  return mostCommon(sections) ?? mostCommon(loose) ?? mostCommon(guessOrigins(document, snapshot))
}

function less(at: Point | undefined, from: Point): Point | null {
  // To a tenth, as stamps are: sums of tenths are not exact.
  const tenth = (value: number) => Math.round(value * 10) / 10
  return at === undefined ? null : { x: tenth(at.x - from.x), y: tenth(at.y - from.y) }
}

function guessOrigins(document: BoardDocument, snapshot: Snapshot): readonly (Point | null)[] {
  const strangers = snapshot.items.filter(
    ({ kind, parent, stamp }) => kind === 'section' && parent === null && stamp === undefined,
  )
  return document.sections.map((section) => {
    const twin = strangers.find((live) => looksLike(live, section))
    return less(twin?.rect, section.rect)
  })
}

function looksLike(live: LiveItem, section: Section): boolean {
  const want = printSection(section)
  return (
    hashText(live.text) === want.text &&
    live.fill.toUpperCase() === want.fill &&
    Math.abs(live.rect.width - want.width) <= SAME_SIZE &&
    Math.abs(live.rect.height - want.height) <= SAME_SIZE
  )
}

function mostCommon(points: readonly (Point | null)[]): Point | null {
  const counts = new Map<string, { readonly point: Point; count: number }>()
  for (const point of points) {
    if (point === null) continue
    const name = `${point.x} ${point.y}`
    const known = counts.get(name)
    if (known === undefined) counts.set(name, { point, count: 1 })
    else known.count += 1
  }
  let best: { readonly point: Point; readonly count: number } | null = null
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry
  return best?.point ?? null
}

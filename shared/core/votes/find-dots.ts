import type { BoardDocument, Item } from '../board/document.ts'
import {
  centreOf,
  contains,
  isFiniteRect,
  isInside,
  type Rect,
  translate,
  union,
} from '../board/geometry.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import { LARGEST_DOT } from '../board/largest-dot.ts'
import { isPartOf } from '../board/part-doc.ts'
import type { LiveItem, Snapshot } from '../board/snapshot.ts'
import type { LiveBoard } from '../notes/live-board.ts'
import { locateSections, type PlacedSection } from '../notes/locate-sections.ts'
import type { GroupSetup } from '../workshop/setup.ts'

/** A mark of preference on the board: a dot of ours, or a mark of the host's own. */
export interface Dot {
  readonly id: HostId
  /** On the page, finite. */
  readonly rect: Rect
  /** Whose it is; null for a host's mark whose author is in no group. */
  readonly letter: string | null
  readonly source: 'dot' | 'mark'
  /** Host's marks only: the item it is stuck to. */
  readonly stuckTo: HostId | null
  /** Still where dots wait; not a vote, whatever lies there. */
  readonly inTray: boolean
}

/** Room around dots that lie in no drawn area, px. */
const TRAY_MARGIN = 24

/**
 * Marks that ask or disagree are not votes. Names of stamps:
 * https://developers.figma.com/docs/plugins/api/StampNode/
 */
const NOT_VOTES: ReadonlySet<string> = new Set(['Thumbs down', 'Question'])

/**
 * Every dot on the board: ours, those people copied (with our stamp, or without it when they look
 * like one: a small shape that holds one group letter), and the host's own marks.
 */
export function findDots(
  document: BoardDocument,
  snapshot: Snapshot,
  board: LiveBoard,
  groups: readonly GroupSetup[],
): readonly Dot[] {
  const items = new Map(
    [...document.sections.flatMap((section) => section.items), ...document.loose].map((item) => [
      item.key,
      item,
    ]),
  )
  const letters = new Set(groups.map((group) => group.letter))
  const authors = indexAuthors(groups)
  const trays = findTrays(locateSections(document, board))
  return snapshot.items.flatMap((live): readonly Dot[] => {
    const rect = board.rects.get(live.id)
    if (rect === undefined || !isFiniteRect(rect)) return []
    if (live.kind === 'mark') return readMark(live, rect, authors)
    const letter = readDotLetter(live, document, items, letters)
    if (letter === null) return []
    const inTray = trays.some((tray) => contains(tray, centreOf(rect)))
    return [{ id: live.id, rect, letter, source: 'dot', stuckTo: null, inTray }]
  })
}

function readMark(
  live: LiveItem,
  rect: Rect,
  authors: ReadonlyMap<string, string | null>,
): readonly Dot[] {
  if (NOT_VOTES.has(live.mark ?? '')) return []
  const letter = authors.get(live.author ?? '') ?? null
  const stuckTo = live.stuckTo ?? null
  return [{ id: live.id, rect, letter, source: 'mark', stuckTo, inTray: false }]
}

/** Whose dot it is; null when it is none. What the shape says now counts before what we wrote. */
function readDotLetter(
  live: LiveItem,
  document: BoardDocument,
  items: ReadonlyMap<NodeKey, Item>,
  letters: ReadonlySet<string>,
): string | null {
  if (live.kind !== 'shape') return null
  const said = live.text.trim().toUpperCase()
  const ours = live.stamp?.doc === document.id ? items.get(live.stamp.key) : undefined
  if (ours !== undefined) {
    if (ours.role !== 'dot') return null
    return letters.has(said) ? said : ours.text
  }
  // Badges of piles carry letters and numbers too.
  if (live.stamp !== undefined && isPartOf(live.stamp.doc, document.id)) return null
  const { width, height } = live.rect
  const isSmall = width > 0 && height > 0 && width <= LARGEST_DOT && height <= LARGEST_DOT
  return isSmall && live.form !== 'other' && letters.has(said) ? said : null
}

/** The area the dots of a section are laid out in: the smallest item around them, or just around them. */
function findTrays(sections: readonly PlacedSection[]): readonly Rect[] {
  return sections.flatMap(({ section, origin }) => {
    const dots = union(section.items.filter(isDot).map((item) => item.rect))
    if (dots === null) return []
    const [tray = grow(dots, TRAY_MARGIN)] = section.items
      .filter((item) => !isDot(item) && isInside(dots, item.rect))
      .map((item) => item.rect)
      .sort((a, b) => a.width * a.height - b.width * b.height)
    return [translate(tray, origin)]
  })
}

function isDot(item: Item): boolean {
  return item.role === 'dot'
}

function grow(rect: Rect, by: number): Rect {
  return {
    x: rect.x - by,
    y: rect.y - by,
    width: rect.width + 2 * by,
    height: rect.height + 2 * by,
  }
}

/** Group of each named person; null for a name that is in two groups. */
function indexAuthors(groups: readonly GroupSetup[]): ReadonlyMap<string, string | null> {
  const authors = new Map<string, string | null>()
  for (const { letter, people } of groups) {
    for (const { name } of people) {
      if (name === '') continue
      authors.set(name, authors.has(name) && authors.get(name) !== letter ? null : letter)
    }
  }
  return authors
}

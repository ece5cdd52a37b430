import { centreOf, contains, isFiniteRect, type Rect } from '../board/geometry.ts'
import { LARGEST_DOT } from '../board/largest-dot.ts'
import type { LiveItem, Snapshot } from '../board/snapshot.ts'
import type { LiveBoard } from './live-board.ts'
import type { PlacedSection } from './locate-sections.ts'
import { sortForReading } from './reading-order.ts'

/** An area people drew and headed inside a section of ours. */
export interface Area {
  readonly title: string
  /** What is written under the title; '' when nothing is. */
  readonly question: string
  /** On the page. */
  readonly rect: Rect
}

/** Smaller than a note and its heading, a shape with words is a heading, not an area. */
const LEAST_SIDE = 240
/** Room for three notes on two rows under a heading that no shape goes with. */
const USUAL = { width: 816, height: 704 }

interface Found {
  readonly id: LiveItem['id']
  readonly rect: Rect
  readonly text: string
}

/**
 * Areas people added inside a section: a shape or a section with words of theirs on it, or words on or
 * just above a blank shape of theirs, or words alone. In reading order.
 */
export function findAreas(
  placed: PlacedSection,
  snapshot: Snapshot,
  board: LiveBoard,
): readonly Area[] {
  const ours = new Set(placed.section.items.map(({ text }) => text).filter(Boolean))
  const theirs = snapshot.items.flatMap((item): readonly (Found & { kind: LiveItem['kind'] })[] => {
    const rect = board.rects.get(item.id)
    if (!isTheirs(item, ours) || rect === undefined || !isFiniteRect(rect)) return []
    if (!contains(placed.rect, centreOf(rect))) return []
    return [{ id: item.id, rect, text: item.text.trim(), kind: item.kind }]
  })
  const drawn = theirs.filter(({ kind }) => kind === 'shape' || kind === 'section')
  const blanks = drawn.filter(({ text, rect }) => text === '' && isLarge(rect))
  const heads = theirs.filter(({ kind, text, rect }) => {
    const isWords = kind === 'shape' || kind === 'section' || kind === 'text'
    return isWords && text !== '' && !isDot(rect)
  })
  const taken = new Set<string>()
  const areas = sortForReading(heads).map((head) => {
    const blank = isLarge(head.rect) ? undefined : blanks.find((one) => isHeadOf(head, one, taken))
    if (blank !== undefined) taken.add(blank.id)
    const rect = isLarge(head.rect) ? head.rect : (blank?.rect ?? { ...head.rect, ...USUAL })
    const [title = '', ...rest] = head.text.split('\n')
    return { id: head.id, title, question: rest.join(' '), rect }
  })
  return sortForReading(areas)
}

function isLarge({ width, height }: Rect): boolean {
  return width >= LEAST_SIDE && height >= LEAST_SIDE
}

/** Dots, and marks copied from a scale. */
function isDot({ width, height }: Rect): boolean {
  return Math.max(width, height) <= LARGEST_DOT
}

/** What they drew, and copies of ours that they wrote over. */
function isTheirs({ id, stamp, stampFault, text }: LiveItem, ours: ReadonlySet<string>): boolean {
  if (stampFault !== undefined) return false
  return stamp === undefined || (stamp.on !== id && !ours.has(text))
}

/** On the shape, or at most its own height above it. */
function isHeadOf(head: Found, blank: Found, taken: ReadonlySet<string>): boolean {
  if (taken.has(blank.id)) return false
  const centre = centreOf(head.rect)
  const above = { ...blank.rect, y: blank.rect.y - 2 * head.rect.height }
  return contains({ ...above, height: blank.rect.height + 2 * head.rect.height }, centre)
}

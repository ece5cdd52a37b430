import type { BoardDocument, Item } from '../board/document.ts'
import { centreOf, isFiniteRect, type Rect } from '../board/geometry.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import { isPartOf } from '../board/part-doc.ts'
import type { LiveItem, Snapshot } from '../board/snapshot.ts'
import { readLiveBoard } from './live-board.ts'
import { findSpot, locateSections } from './locate-sections.ts'
import { type AxisMarks, readAxes } from './read-axes.ts'

/** A sign people put in a lane: of emotions, or of evidence. */
export interface LaneMark {
  readonly id: HostId
  readonly section: NodeKey
  /** In a copy people made of that section. */
  readonly copy: boolean
  readonly zone: string
  /** Round, or with corners. */
  readonly form: 'disc' | 'square'
  /** What is written on it: "+1", or nothing. Its place tells, not its words. */
  readonly text: string
  /** From left to right the step, from bottom to top the level. */
  readonly place: AxisMarks
}

/** Ours are 56 to 88 px; a line that joins two marks is thinner, a plate that names a gap is wider. */
const SMALLEST = 24
const LARGEST = 120

/**
 * The discs and squares that lie in the lanes of the board: signs of the scale people copied or dragged
 * there, and small shapes they drew. A voting dot, which says the letter of a group, is none.
 */
export function collectMarks(
  document: BoardDocument,
  snapshot: Snapshot,
  letters: readonly string[],
): readonly LaneMark[] {
  const board = readLiveBoard(document, snapshot)
  const sections = locateSections(document, board)
  const items = new Map(
    document.sections.flatMap((section) => section.items.map((item) => [item.key, item])),
  )
  const dots = new Set(letters)
  return snapshot.items.flatMap((live): readonly LaneMark[] => {
    const rect = board.rects.get(live.id)
    if (rect === undefined || !isSign(live, rect, document, items)) return []
    if (dots.has(live.text.trim().toUpperCase())) return []
    const spot = findSpot(sections, centreOf(rect), live.parent)
    const zone = spot?.zone ?? null
    if (spot === null || zone === null || zone.zone.lane === undefined) return []
    const place = readAxes(zone.zone.axes, zone.rect, centreOf(rect))
    if (place === undefined) return []
    return [
      {
        id: live.id,
        section: spot.section.section.key,
        copy: spot.section.copy,
        zone: zone.zone.id,
        form: live.form === 'ellipse' ? 'disc' : 'square',
        text: live.text.trim(),
        place,
      },
    ]
  })
}

/** Of what we drew, the scale of a lane and what heads a side are signs. */
function isSign(
  live: LiveItem,
  rect: Rect,
  document: BoardDocument,
  items: ReadonlyMap<NodeKey, Item>,
): boolean {
  if (live.kind !== 'shape' || live.stampFault !== undefined || !isFiniteRect(rect)) return false
  if (Math.min(rect.width, rect.height) < SMALLEST) return false
  if (Math.max(rect.width, rect.height) > LARGEST) return false
  // Badges of piles, totals of votes: what tells of a note is no sign.
  if (live.stamp === undefined) return true
  if (isPartOf(live.stamp.doc, document.id)) return false
  return live.stamp.doc !== document.id || items.get(live.stamp.key)?.role === 'sign'
}

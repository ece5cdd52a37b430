import type { BoardDocument, Nature } from '../board/document.ts'
import { centreOf, isFiniteRect, type Rect } from '../board/geometry.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import { isRewritten } from '../board/print.ts'
import type { HostProfile } from '../board/profile.ts'
import type { LiveItem, Snapshot } from '../board/snapshot.ts'
import { type LiveBoard, readLiveBoard } from './live-board.ts'
import { findSpot, locateSections, type PlacedSection } from './locate-sections.ts'
import { natureOf } from './note-nature.ts'
import { type AxisMarks, readAxes } from './read-axes.ts'
import { sortForReading } from './reading-order.ts'

/** A note people wrote, and where it is. */
export interface PlacedNote {
  readonly id: HostId
  readonly text: string
  /** Null outside every section of this workshop. */
  readonly section: NodeKey | null
  /** In a copy people made of that section. */
  readonly copy: boolean
  readonly canvas: string | null
  readonly group: string | null
  /** Null in no zone: unplaced. */
  readonly zone: string | null
  /** '' when the host does not tell. */
  readonly author: string
  readonly nature: Nature
  /** On the page; a host may give a box that is nowhere. */
  readonly rect: Rect
  /** Written over one of our evidence notes. */
  readonly evidence: boolean
  /** Only where the place in the zone is data: a matrix, a lane. */
  readonly marks?: AxisMarks
}

export interface Collected {
  /** In reading order: rows from top to bottom, each from left to right. */
  readonly notes: readonly PlacedNote[]
}

/**
 * Every note of the board, each once. Where it is follows from its centre alone, whatever it is a
 * child of; a note in no zone is kept with `zone` null. Seeds of ours that nobody edited are not
 * notes, nor are their unedited copies.
 */
export function collectNotes(
  document: BoardDocument,
  snapshot: Snapshot,
  profile: HostProfile,
): Collected {
  const board = readLiveBoard(document, snapshot)
  const sections = locateSections(document, board)
  const evidence = new Set(
    document.sections.flatMap(({ items }) =>
      items.filter((item) => item.role === 'evidence').map((item) => item.key),
    ),
  )
  const natures = new Map<string, Nature | null>()
  const notes = snapshot.items.filter(isNote).map((item): PlacedNote => {
    const colour = natures.get(item.fill) ?? natureOf(item.fill, profile)
    natures.set(item.fill, colour)
    const isEvidence = item.stamp !== undefined && evidence.has(item.stamp.key)
    return placeNote(item, board, sections, { colour, isEvidence })
  })
  return { notes: sortForReading(notes) }
}

/** Whatever is in it: all stickies but our seeds as we wrote them, and copies of these. */
export function isNote(item: LiveItem): boolean {
  return item.kind === 'sticky' && (item.stamp === undefined || isRewritten(item))
}

function placeNote(
  item: LiveItem,
  board: LiveBoard,
  sections: readonly PlacedSection[],
  known: { readonly colour: Nature | null; readonly isEvidence: boolean },
): PlacedNote {
  const rect = board.rects.get(item.id) ?? item.rect
  const spot = isFiniteRect(rect) ? findSpot(sections, centreOf(rect), item.parent) : null
  const section = spot?.section.section
  const zone = spot?.zone ?? null
  const marks = zone === null ? undefined : readAxes(zone.zone.axes, zone.rect, centreOf(rect))
  return {
    id: item.id,
    text: item.text,
    section: section?.key ?? null,
    copy: spot?.section.copy ?? false,
    canvas: section?.canvas ?? null,
    group: section?.group ?? null,
    zone: zone?.zone.id ?? null,
    author: item.author ?? '',
    nature: known.colour ?? zone?.zone.nature ?? 'fact',
    rect,
    evidence: known.isEvidence,
    ...(marks === undefined ? {} : { marks }),
  }
}

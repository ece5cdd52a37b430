import type { Section } from '../board/document.ts'
import type { Size } from '../board/geometry.ts'
import type { Column, Placement } from './copies.ts'
import { comparisonWidth } from './layout-comparison.ts'
import { dressSection, layoutBody } from './layout-section.ts'
import { votesHeight } from './layout-votes.ts'
import { type SectionBody, type SectionContext, sectionKey } from './section-context.ts'

/** Between two phases, and between two sections of one phase or two rows. */
const COLUMN_GAP = 560
const SECTION_GAP = 264
/** Two halves of one model are nearer to each other than to anything else. */
const HALVES_GAP = 64
/** Row badges hang left of the columns, phase heads above them. */
export const WALL_LEFT = 1000
export const WALL_TOP = 940
/** Between the row of all and the groups, with a line in the middle. */
const ALL_GAP = 720
export const ALL_RULE = 330

/** A section on the wall; `rank` is its place in the order of the workshop. */
interface Hung {
  readonly section: Section
  readonly rank: number
}

export interface HungColumn extends Column {
  readonly x: number
  readonly width: number
}

/** Middles and edges of the rows, for their badges. */
interface Rows {
  readonly allHeight: number
  /** Top of the first group's row; rows follow every `pitch`. */
  readonly groupsTop: number
  readonly groupHeight: number
  readonly pitch: number
}

export interface Wall {
  readonly sections: readonly Hung[]
  readonly columns: readonly HungColumn[]
  readonly rows: Rows
  readonly right: number
}

interface Measured {
  readonly placement: Placement
  readonly all: SectionBody | null
  readonly groups: readonly SectionBody[]
  readonly below: SectionBody | null
  readonly width: number
  readonly allHeight: number
}

/** Columns are moments, from left to right; rows are everyone, then each group. */
export function hangSections(columns: readonly Column[], origin: { x: number; y: number }): Wall {
  const measured = columns.map((column) => column.placements.map(measurePlacement))
  const rows = measureRows(measured.flat(), origin.y)
  let x = origin.x
  const hungColumns: HungColumn[] = []
  const sections: Hung[] = []
  for (const [index, column] of columns.entries()) {
    const left = x
    for (const part of measured[index] ?? []) {
      sections.push(...hangPlacement(part, x, origin.y, rows))
      x += part.width + SECTION_GAP
    }
    x -= SECTION_GAP
    hungColumns.push({ ...column, x: left, width: x - left })
    x += COLUMN_GAP
  }
  return { sections, columns: hungColumns, rows, right: x - COLUMN_GAP }
}

function measurePlacement(placement: Placement): Measured {
  const all = placement.all === null ? null : layoutBody(placement.all)
  const groups = placement.groups.map(layoutBody)
  const reserved = placement.all === null || all === null ? null : reserve(placement.all, all)
  const below = placement.below === null ? null : layoutBody(placement.below.context)
  return {
    placement,
    all,
    groups,
    below,
    width: Math.max(reserved?.width ?? 0, below?.width ?? 0, ...groups.map(({ width }) => width)),
    allHeight: (reserved?.height ?? 0) + (below === null ? 0 : HALVES_GAP + below.height),
  }
}

/**
 * Some sections grow with the number of groups. The wall keeps room for six groups, or for ten, so
 * that one more group moves nothing.
 */
function reserve({ canvas, setup }: SectionContext, body: SectionBody): Size {
  const groups = setup.groups.length <= 6 ? 6 : 10
  if (canvas.form.kind === 'comparison') return { ...body, width: comparisonWidth(groups) }
  if (canvas.form.kind === 'votes') return { ...body, height: votesHeight(groups) }
  return body
}

function measureRows(parts: readonly Measured[], top: number): Rows {
  const allHeight = Math.max(0, ...parts.map((part) => part.allHeight))
  const heights = parts.flatMap((part) => part.groups.map((body) => body.height))
  const groupHeight = Math.max(0, ...heights)
  const groupsTop = allHeight === 0 ? top : top + allHeight + ALL_GAP
  return { allHeight, groupsTop, groupHeight, pitch: groupHeight + SECTION_GAP }
}

function hangPlacement(part: Measured, x: number, top: number, rows: Rows): readonly Hung[] {
  const { placement, all, groups } = part
  const forAll =
    placement.all === null || all === null
      ? []
      : [{ section: dressSection(placement.all, all, { x, y: top }), rank: placement.allRank }]
  const halves = [...forAll, ...hangBelow(part, x, top)]
  const forGroups = placement.groups.flatMap((context, index) => {
    const body = groups[index]
    if (body === undefined) return []
    const corner = { x, y: rows.groupsTop + index * rows.pitch }
    return [{ section: dressSection(context, body, corner), rank: placement.groupsRank }]
  })
  return [...halves, ...forGroups]
}

function hangBelow({ placement, all, below }: Measured, x: number, top: number): readonly Hung[] {
  if (placement.below === null || placement.all === null) return []
  if (all === null || below === null) return []
  const { context, rank } = placement.below
  const corner = { x, y: top + all.height + HALVES_GAP }
  const section = dressSection(context, below, corner)
  return [{ section: { ...section, continues: sectionKey(placement.all) }, rank }]
}

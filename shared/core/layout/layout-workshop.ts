import type { BoardDocument, Section } from '../board/document.ts'
import type { HostProfile } from '../board/profile.ts'
import { workshopIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { type Column, listColumns } from './copies.ts'
import { extendSections } from './extensions.ts'
import { hangSections, WALL_TOP, type Wall } from './wall.ts'
import { layoutPhaseHeads, layoutRowHeads, wallLeft } from './wall-heads.ts'

/**
 * Everything a setup puts on the board, from the document's top-left corner. A workshop is a wall:
 * moments from left to right, everyone on top and the groups below. A canvas alone is one section,
 * or one a group. Sections come in the order in which they are needed.
 */
export function layoutWorkshop(setup: WorkshopSetup, profile: HostProfile): BoardDocument {
  const { wall, top, isWorkshop, hasRows } = hangWall(setup, profile)
  const sections = inOrder(wall)
  const rows = hasRows ? layoutRowHeads(setup, wall, top) : []
  const heads = isWorkshop ? layoutPhaseHeads(setup, wall) : []
  return {
    id: setup.doc,
    sections: extendSections(sections, setup, profile).sections,
    loose: [...heads, ...rows],
  }
}

function hangWall(setup: WorkshopSetup, profile: HostProfile) {
  const columns = listColumns(setup, profile)
  const isWorkshop = workshopIn(setup) !== null
  const hasRows = isWorkshop || hasGroupCopies(columns)
  const top = isWorkshop ? WALL_TOP : 0
  return {
    wall: hangSections(columns, { x: wallLeft(hasRows), y: top }),
    top,
    isWorkshop,
    hasRows,
  }
}

function hasGroupCopies(columns: readonly Column[]): boolean {
  return columns.some(({ placements }) => placements.some(({ groups }) => groups.length > 0))
}

/** What is needed first comes first; the order of the wall decides between equals. */
function inOrder(wall: Wall): readonly Section[] {
  return [...wall.sections].sort((a, b) => a.rank - b.rank).map(({ section }) => section)
}

/**
 * How many more columns of notes fit at the right of a section, given those it already has. None for
 * a section that is not in the document.
 */
export function extensionRoom(
  setup: WorkshopSetup,
  profile: HostProfile,
  section: Section['key'],
): number {
  const { wall } = hangWall(setup, profile)
  return extendSections(inOrder(wall), setup, profile).room.get(section) ?? 0
}

import type { Point, Size } from '../board/geometry.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import type { LiveItem } from '../board/snapshot.ts'
import { readFields, readFlag, readNumber, readWhole } from '../parse-value.ts'
import type { AxisMarks } from './read-axes.ts'
import { readId, readKeyOrNull } from './read-ids.ts'

/** Where a note was before it was moved into a pile. */
export interface NoteHome {
  readonly note: HostId
  readonly parent: HostId | null
  /** Relative to the parent, or to the page. */
  readonly x: number
  readonly y: number
  readonly section: NodeKey | null
  readonly zone: string | null
  /** In a copy people made of that section; left out when it was not. */
  readonly copy?: boolean
  /** Where the place in the zone is data: what it was worth. */
  readonly marks?: AxisMarks
  /** Where it was put, on the page; left out when that is not known. */
  readonly to?: Point
  /** px. Left out when it is as notes are at first. */
  readonly size?: Size
  /** In a section of people's: its place in `section`, should theirs go. */
  readonly inSection?: Point
  /** How often the piles were brought up to date before it came; left out for the first notes. */
  readonly round?: number
}

/** Whether a note is where it was before it was moved, within 1 px. */
export function isAtHome({ parent, rect }: LiveItem, home: NoteHome): boolean {
  return parent === home.parent && Math.abs(rect.x - home.x) <= 1 && Math.abs(rect.y - home.y) <= 1
}

const MOST_ROUNDS = 10_000
/** Boards are far smaller than this, px. */
const FARTHEST = 1e9
/** So are all axes of zones. */
const HIGHEST_MARK = 1e3

/** Reads a stored home. Throws `WorkshopError` 'bad-input' naming the path of what is wrong. */
export function readHome(value: unknown, path: string): NoteHome {
  const fields = readFields(value, path)
  const to = readPointOrNull(fields['to'], `${path}.to`)
  const size = readSizeOrNull(fields['size'], `${path}.size`)
  const inSection = readPointOrNull(fields['inSection'], `${path}.inSection`)
  const marks = readMarksOrNull(fields['marks'], `${path}.marks`)
  const copy = readFlag(fields['copy'] ?? false, `${path}.copy`)
  const round = readWhole(fields['round'] ?? 0, `${path}.round`, 0, MOST_ROUNDS)
  return {
    note: readId(fields['note'], `${path}.note`),
    parent: readKeyOrNull(fields['parent'], `${path}.parent`) as HostId | null,
    x: readNumber(fields['x'], `${path}.x`, -FARTHEST, FARTHEST),
    y: readNumber(fields['y'], `${path}.y`, -FARTHEST, FARTHEST),
    section: readKeyOrNull(fields['section'], `${path}.section`) as NodeKey | null,
    zone: readKeyOrNull(fields['zone'], `${path}.zone`),
    ...(copy ? { copy } : {}),
    ...(marks === null ? {} : { marks }),
    ...(to === null ? {} : { to }),
    ...(size === null ? {} : { size }),
    ...(inSection === null ? {} : { inSection }),
    ...(round === 0 ? {} : { round }),
  }
}

function readPointOrNull(value: unknown, path: string): Point | null {
  if (value === null || value === undefined) return null
  const fields = readFields(value, path)
  return {
    x: readNumber(fields['x'], `${path}.x`, -FARTHEST, FARTHEST),
    y: readNumber(fields['y'], `${path}.y`, -FARTHEST, FARTHEST),
  }
}

/** Records of earlier Ateliers say nothing of it. */
function readMarksOrNull(value: unknown, path: string): AxisMarks | null {
  if (value === null || value === undefined) return null
  const fields = readFields(value, path)
  const readMark = (axis: 'x' | 'y') =>
    fields[axis] === null
      ? null
      : readNumber(fields[axis], `${path}.${axis}`, -HIGHEST_MARK, HIGHEST_MARK)
  return { x: readMark('x'), y: readMark('y') }
}

/** Records of earlier Ateliers say nothing of it. */
function readSizeOrNull(value: unknown, path: string): Size | null {
  if (value === null || value === undefined) return null
  const fields = readFields(value, path)
  return {
    width: readNumber(fields['width'], `${path}.width`, 0, FARTHEST),
    height: readNumber(fields['height'], `${path}.height`, 0, FARTHEST),
  }
}

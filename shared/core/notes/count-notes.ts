import type { BoardDocument, Nature, Section, Zone } from '../board/document.ts'
import type { NodeKey } from '../board/keys.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import type { Collected, PlacedNote } from './collect-notes.ts'
import { listZones } from './list-zones.ts'

interface CountRow {
  readonly zone: string
  readonly title: string
  readonly nature: Nature
  /** One figure for each group, in the order of the groups; null where the group has no such zone. */
  readonly counts: readonly (number | null)[]
  readonly total: number
  /** In one copy at least, the zone holds more notes than it has room for. */
  readonly full: boolean
}

export interface NoteCounts {
  /** None where all sections are for everyone. */
  readonly groups: readonly {
    readonly letter: string
    readonly name: string
    readonly total: number
  }[]
  readonly rows: readonly CountRow[]
  /** Notes of these sections, or of no section at all, that are in no zone. */
  readonly unplaced: number
  readonly slow: { readonly letter: string; readonly notes: number; readonly others: number } | null
}

/** Under this, the other groups have not written enough to call anybody slow. */
const FEWEST_OF_OTHERS = 6

/**
 * Counts the notes of some sections (a phase), zone by zone and group by group. Blank notes take
 * room but are not counted. What is in the copy for all counts in the total only.
 */
export function countNotes(
  collected: Collected,
  document: BoardDocument,
  sections: readonly NodeKey[],
  groups: readonly GroupSetup[],
): NoteCounts {
  const wanted = new Set(sections)
  const counted = document.sections.filter((section) => wanted.has(section.key))
  const notes = collected.notes.filter(({ section }) => section === null || wanted.has(section))
  const written = notes.filter((note) => note.text.trim() !== '')
  const placed = written.filter((note) => note.section !== null)
  const isForAll = counted.every((section) => section.group === null)
  const split = isForAll ? [] : groups
  const totals = split.map(({ letter, name }) => ({
    letter,
    name,
    total: placed.filter((note) => note.group === letter).length,
  }))
  const worked = totals.filter(({ letter }) => counted.some((section) => section.group === letter))
  return {
    groups: totals,
    rows: listZones(counted.flatMap((section) => section.zones)).map((zone) =>
      countRow(zone, notes, split, counted),
    ),
    unplaced: written.filter((note) => note.zone === null).length,
    slow: findSlowGroup(worked),
  }
}

function countRow(
  zone: Zone,
  notes: readonly PlacedNote[],
  groups: readonly GroupSetup[],
  sections: readonly Section[],
): CountRow {
  const inside = notes.filter((note) => note.zone === zone.id)
  const written = inside.filter((note) => note.text.trim() !== '')
  const holders = sections.filter(({ zones }) => zones.some(({ id }) => id === zone.id))
  const isTheirs = ({ letter }: GroupSetup) => holders.some(({ group }) => group === letter)
  return {
    zone: zone.id,
    title: zone.title,
    nature: zone.nature,
    counts: groups.map((group) =>
      isTheirs(group) ? written.filter((note) => note.group === group.letter).length : null,
    ),
    total: written.length,
    full: sections.some((section) => isFull(section, zone.id, inside)),
  }
}

function isFull(section: Section, zoneId: string, notes: readonly PlacedNote[]): boolean {
  const room = section.zones
    .filter(({ id }) => id === zoneId)
    .reduce((sum, { slots }) => sum + slots.columns * slots.rows, 0)
  const held = notes.filter((note) => note.section === section.key && !note.copy).length
  return held > room
}

/** A group that clearly writes less: under half of what the others write, once they have written. */
function findSlowGroup(
  totals: readonly { readonly letter: string; readonly total: number }[],
): NoteCounts['slow'] {
  const [slowest] = [...totals].sort((a, b) => a.total - b.total)
  if (slowest === undefined) return null
  const rest = totals.filter((group) => group !== slowest).map((group) => group.total)
  const others = medianOf(rest)
  if (rest.length === 0 || others < FEWEST_OF_OTHERS || slowest.total >= others / 2) return null
  return { letter: slowest.letter, notes: slowest.total, others }
}

/** The lower middle value; 0 for none. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

import { saysSomething, splitCells } from './pasted-lines.ts'
import type { PeopleColumns } from './people-columns.ts'

/** What two cells on a line are: somebody and their team, or the other way round; two people; one name. */
export type PeopleReading = 'name-team' | 'team-name' | 'names' | 'last-first'

export const PEOPLE_READINGS: readonly PeopleReading[] = [
  'name-team',
  'team-name',
  'names',
  'last-first',
]

const COLUMNS: Readonly<Record<Exclude<PeopleReading, 'names'>, PeopleColumns>> = {
  'name-team': { name: [0], team: 1, unused: [] },
  'team-name': { name: [1], team: 0, unused: [] },
  'last-first': { name: [1, 0], team: null, unused: [] },
}

/** Between the two cells of a line; null where no line, or not every line, may be read in several ways. */
export function findPairSeparator(lines: readonly string[]): string | null {
  const separator = ['\t', ';', ','].find((sign) => lines.some((line) => line.includes(sign)))
  if (separator === undefined) return null
  const rows = lines.map((line) => splitCells(line, separator))
  const isPair = (cells: readonly string[]) => cells.filter(saysSomething).length === 2
  const isPlain = rows.every((cells) => cells.length <= 2)
  // Addresses and numbers tell by themselves what a column is.
  const isTelling = rows.some(([first = '']) => /^\d+$/.test(first)) || lines.some(hasAddress)
  return isPlain && !isTelling && rows.some(isPair) ? separator : null
}

function hasAddress(line: string): boolean {
  return line.includes('@')
}

/** Without a word from the facilitator: teams come again in a list, people seldom do. */
export function guessReading(lines: readonly string[], separator: string | null): PeopleReading {
  if (separator === null) return 'names'
  const pairs = lines.map((line) => splitCells(line, separator)).filter(({ length }) => length > 1)
  const kinds = (at: number) => new Set(pairs.map((cells) => (cells[at] ?? '').toLowerCase())).size
  const isTeamFirst = pairs.length > 2 && kinds(0) * 2 <= pairs.length && kinds(1) === pairs.length
  return isTeamFirst && separator !== '\t' ? 'team-name' : 'name-team'
}

/** Where the name and the team are; null where every cell is somebody. */
export function columnsOf(reading: PeopleReading): PeopleColumns | null {
  return reading === 'names' ? null : COLUMNS[reading]
}

import { type ColumnMeaning, isBareHeader, readHeader } from './column-words.ts'
import { foldEvidence } from './fold-evidence.ts'
import { matchZone, type NamedZone } from './match-zone.ts'
import { readLevel } from './read-level.ts'

export type Table = readonly (readonly string[])[]

/** Rows that are looked at: what the first ones are, the others are too. */
const LOOKED_AT = 200
/** Characters of a cell that tell its kind: a whole file may be one cell, when its quotes are wrong. */
const LOOKED_IN = 1_000
/** Share of the cells that must be of a kind for the column to be. */
const MOST_CELLS = 0.8
/** A zone is misspelt now and then, or not of this canvas. */
const MANY_CELLS = 0.6
/** Characters, on average, under which a column says who rather than what. */
const SHORT = 40

const MONTHS =
  'janv|jan|fevr|fev|feb|mars|mar|avr|apr|mai|may|juin|juil|jun|jul|aout|aug|sept|sep|oct|nov|dec'
const DATES: readonly RegExp[] = [
  /^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?([ t]\d{1,2}:\d{2}.*)?$/,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}( \d{1,2}:\d{2}.*)?$/,
  new RegExp(`^(\\d{1,2}(er)? )?(${MONTHS})[a-z.]* (\\d{1,2} )?\\d{4}$`),
  /^[qt][1-4] ?\d{4}$/,
]
const FIGURE = /^[<>≤≥~±+−-]? ?[.,]?\d[\d\s.,^]*( ?([%‰€$£'"]|[a-z]{1,10}|\/ ?\d+|pts?))?$/
const SENTIMENTS = [
  ...['positif', 'positive', 'negatif', 'negative', 'neutre', 'neutral', 'mixte', 'mixed'],
  ...['content', 'mecontent', 'satisfait', 'insatisfait', 'happy', 'unhappy', 'angry', '+', '-'],
]

function isDate(cell: string): boolean {
  const folded = foldEvidence(cell)
  return DATES.some((date) => date.test(folded))
}

function isFigure(cell: string): boolean {
  const [, inBrackets] = /^\((.*)\)$/.exec(foldEvidence(cell)) ?? []
  return FIGURE.test(inBrackets ?? foldEvidence(cell)) && !isDate(cell)
}

/** Whether the first row names the columns: by words we know, or by being unlike what is under it. */
export function hasHeader(table: Table): boolean {
  const [first = [], ...rest] = table
  if (rest.length === 0) return first.length > 1 && first.every(isBareHeader)
  if (first.length === 1) return isBareHeader(first[0] ?? '')
  if (first.some((cell) => isFigure(cell) || isDate(cell) || readLevel(cell) !== null)) return false
  if (first.some((cell) => readHeader(cell) !== null)) return true
  return first.some((_, column) => isMostly(cellsOf(rest, column), isFigure))
}

/**
 * What each column is for, from its header and from what is in it. Always the same for the same
 * table; there is a text or a figure in every table that has cells.
 */
export function recogniseColumns(
  table: Table,
  isHeaded: boolean,
  zones: readonly NamedZone[],
): readonly ColumnMeaning[] {
  const body = isHeaded ? table.slice(1) : table
  const width = table.slice(0, LOOKED_AT).reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, index) => cellsOf(body, index))
  const named = columns.map((_, index) => (isHeaded ? readHeader(table[0]?.[index] ?? '') : null))
  const told = columns.map((cells, index) => named[index] ?? tellByCells(cells, zones))
  const inZones = columns.map((cells) => cells.filter((cell) => matchZone(cell, zones)).length)
  return nameRest(onlyOnce(told, inZones), columns)
}

function cellsOf(rows: Table, column: number): readonly string[] {
  return rows
    .slice(0, LOOKED_AT)
    .map((row) => (row[column] ?? '').slice(0, LOOKED_IN).trim())
    .filter((cell) => cell !== '')
}

function isMostly(
  cells: readonly string[],
  isKind: (cell: string) => boolean,
  share = MOST_CELLS,
): boolean {
  return cells.length > 0 && cells.filter(isKind).length >= cells.length * share
}

function tellByCells(cells: readonly string[], zones: readonly NamedZone[]): ColumnMeaning | null {
  // A figure may be 1, 2 or 3: only words and signs tell a level.
  if (isMostly(cells, (cell) => !/\d/.test(cell) && readLevel(cell) !== null)) return 'level'
  if (isMostly(cells, isDate)) return 'date'
  if (isMostly(cells, (cell) => SENTIMENTS.includes(foldEvidence(cell)))) return 'sentiment'
  if (isMostly(cells, isFigure)) return 'figure'
  if (isMostly(cells, (cell) => matchZone(cell, zones) !== null, MANY_CELLS)) return 'zone'
  return null
}

/**
 * A row is in one zone and has one level: the first column that says so counts, but of two for zones the
 * one that names more of them ("Section", "Zone").
 */
function onlyOnce(
  told: readonly (ColumnMeaning | null)[],
  inZones: readonly number[],
): readonly (ColumnMeaning | null)[] {
  const most = Math.max(...inZones.filter((_, index) => told[index] === 'zone'))
  const chosen: Readonly<Partial<Record<ColumnMeaning, number>>> = {
    zone: told.findIndex((meaning, index) => meaning === 'zone' && inZones[index] === most),
    level: told.indexOf('level'),
  }
  return told.map((meaning, index) => {
    const only = meaning === null ? undefined : chosen[meaning]
    return only === undefined || only === index ? meaning : 'none'
  })
}

/** The wordiest of the columns nobody named is the text, when there is none; short ones say who. */
function nameRest(
  told: readonly (ColumnMeaning | null)[],
  columns: readonly (readonly string[])[],
): readonly ColumnMeaning[] {
  const lengths = columns.map((cells) => averageLength(cells))
  const hasText = told.includes('text')
  const free = told.flatMap((meaning, index) => (meaning === null ? [index] : []))
  const wordiest = free.reduce<number | null>(
    (best, index) => (best === null || (lengths[index] ?? 0) > (lengths[best] ?? 0) ? index : best),
    null,
  )
  const text = hasText ? null : wordiest
  const named = told.map((meaning, index): ColumnMeaning => {
    if (meaning !== null) return meaning
    if (index === text) return 'text'
    const length = lengths[index] ?? 0
    const isShort = length > 0 && length < SHORT && (columns[index] ?? []).every(isWords)
    return isShort && !told.includes('source') ? 'source' : 'none'
  })
  const says = named.some((meaning) => meaning === 'text' || meaning === 'figure')
  const last = lengths.indexOf(Math.max(...lengths))
  return says ? named : named.map((meaning, index) => (index === last ? 'text' : meaning))
}

function isWords(cell: string): boolean {
  return /\p{L}/u.test(cell)
}

function averageLength(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
}

import type { Language } from '../catalogue/recipe.ts'
import { cleanSource, cleanText, isTooLong } from './clean-text.ts'
import type { ColumnMeaning } from './column-words.ts'
import { type EvidenceLevel, type EvidenceRow, MOST_ROWS } from './evidence-row.ts'
import { foldEvidence } from './fold-evidence.ts'
import { matchZone, type NamedZone } from './match-zone.ts'
import { readLevel } from './read-level.ts'
import type { Table } from './recognise-columns.ts'

/** How the columns of a table are to be read. */
export interface Mapping {
  readonly isHeaded: boolean
  readonly meanings: readonly ColumnMeaning[]
  /** The zone of every row; null when a column tells. */
  readonly zone: string | null
  /** Where no column tells. */
  readonly level: EvidenceLevel
}

export interface Gathered {
  /** Rows with anything in them. */
  readonly read: number
  /** To place, in the order of the table. */
  readonly rows: readonly EvidenceRow[]
  /** Left out because an earlier row says the same of the same zone. */
  readonly duplicates: number
  /** Left out because they say nothing. */
  readonly empty: number
  /** Left out because the canvas has no such zone: what was written there ('' for nothing). */
  readonly unmatched: readonly { readonly name: string; readonly rows: number }[]
  /** Placed with their end cut off. */
  readonly shortened: number
  /** Beyond what is placed at once. */
  readonly beyond: number
}

/** Reads a table as evidence. Every row that says something is placed or counted as left out. */
export function gatherRows(
  table: Table,
  mapping: Mapping,
  zones: readonly NamedZone[],
  language: Language,
): Gathered {
  const body = table.slice(mapping.isHeaded ? 1 : 0)
  const written = body.filter((row) => row.some((cell) => cell.trim() !== ''))
  const header = mapping.isHeaded ? (table[0] ?? []) : []
  const known = new Set<string>()
  const unmatched = new Map<string, number>()
  const rows: EvidenceRow[] = []
  const left = { duplicates: 0, empty: 0, shortened: 0, beyond: 0 }
  for (const row of written) {
    const said = sayRow(row, header, mapping.meanings, language)
    const text = cleanText(said)
    const zone = zoneOf(row, mapping, zones)
    if (text === '') left.empty += 1
    else if (typeof zone === 'string') unmatched.set(zone, (unmatched.get(zone) ?? 0) + 1)
    else if (known.has(nameOf(zone, text))) left.duplicates += 1
    else if (rows.length >= MOST_ROWS) left.beyond += 1
    else {
      known.add(nameOf(zone, text))
      if (isTooLong(said)) left.shortened += 1
      rows.push({
        zone: zone.id,
        text,
        source: sourceOf(row, mapping),
        level: levelOf(row, mapping),
      })
    }
  }
  return {
    ...left,
    read: written.length,
    rows,
    unmatched: [...unmatched].map(([name, count]) => ({ name, rows: count })),
  }
}

function nameOf({ id }: NamedZone, text: string): string {
  return `${id}\n${foldEvidence(text)}`
}

function cellsFor(
  row: readonly string[],
  meanings: readonly ColumnMeaning[],
  wanted: ColumnMeaning,
): readonly string[] {
  return meanings.flatMap((meaning, index) => {
    const cell = (row[index] ?? '').trim()
    return meaning === wanted && cell !== '' ? [cell] : []
  })
}

/** "Taux d’abandon : 42 %"; with several figures, each on its line after the name of its column. */
function sayRow(
  row: readonly string[],
  header: readonly string[],
  meanings: readonly ColumnMeaning[],
  language: Language,
): string {
  const colon = language === 'fr' ? '\u00A0: ' : ': '
  const texts = cellsFor(row, meanings, 'text')
  const figures = meanings.flatMap((meaning, index) => {
    const cell = (row[index] ?? '').trim()
    return meaning === 'figure' && cell !== '' ? [{ cell, name: (header[index] ?? '').trim() }] : []
  })
  const [only] = figures
  if (figures.length === 1 && only !== undefined && texts.length === 1) {
    return `${texts[0]}${colon}${only.cell}`
  }
  const lines = figures.map(({ cell, name }) => (name === '' ? cell : `${name}${colon}${cell}`))
  return [...texts, ...lines].join('\n')
}

function sourceOf(row: readonly string[], { meanings }: Mapping): string {
  const parts = (['source', 'date', 'sentiment'] as const).flatMap((meaning) =>
    cellsFor(row, meanings, meaning),
  )
  return cleanSource(parts.join(' · '))
}

function levelOf(row: readonly string[], { meanings, level }: Mapping): EvidenceLevel {
  return readLevel(cellsFor(row, meanings, 'level')[0] ?? '') ?? level
}

/** The zone; what was written instead when there is none of that name. */
function zoneOf(
  row: readonly string[],
  { meanings, zone }: Mapping,
  zones: readonly NamedZone[],
): NamedZone | string {
  if (zone !== null) return zones.find(({ id }) => id === zone) ?? zone
  const cell = cellsFor(row, meanings, 'zone')[0] ?? ''
  return matchZone(cell, zones) ?? cell
}

import { isBareHeader, readHeader } from './column-words.ts'
import type { Table } from './recognise-columns.ts'

/** What stands between two cells; none: a text of one thing a line. */
export type Separator = ',' | ';' | '\t' | '|' | ''

/** In the order in which they are preferred where as much speaks for each. */
export const SEPARATORS: readonly Exclude<Separator, ''>[] = ['\t', ';', '|', ',']

export interface Candidate {
  readonly separator: Exclude<Separator, ''>
  /** The first rows, read with that separator. */
  readonly rows: Table
}

/** Rows with as many cells as most. */
const LEAST_SAME = 0.75

/**
 * The separator with which most rows have as many cells; none when no separator makes a table. What
 * is read as prose stays prose, but under names of columns and nothing else: a comma or a semicolon
 * with a blank after it separates no cells.
 */
export function chooseSeparator(candidates: readonly Candidate[]): Separator {
  let best: { readonly separator: Separator; readonly score: number } = { separator: '', score: 0 }
  for (const separator of SEPARATORS) {
    const rows = candidates.find((candidate) => candidate.separator === separator)?.rows ?? []
    const score = scoreTable(rows)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** Nought for what is no table; the share of rows alike, and a little for each column. */
function scoreTable(all: Table): number {
  const rows = all.filter((row) => row.some((cell) => cell.trim() !== ''))
  const [first = []] = rows
  if (first.length > 1 && first.every(isBareHeader)) return 1 + first.length / 100
  if (isProse(rows)) return 0
  const widths = new Map<number, number>()
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [[width, count] = [0, 0]] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  if (width < 2) return 0
  const known = first.filter((cell) => readHeader(cell) !== null)
  if (known.length > 1 && first.length === width) return 1 + width / 100
  const same = count / rows.length
  return rows.length < 2 || same < LEAST_SAME ? 0 : same + width / 100
}

function isProse(rows: Table): boolean {
  const after = rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== '')
  return after.filter((cell) => cell.startsWith(' ')).length > after.length / 2
}

/**
 * Plain text as rows of one cell: one thing a paragraph where paragraphs have several lines and
 * blank lines between them, one a line otherwise. A bullet at the start of a line is not said.
 */
export function splitPlainText(text: string): Table {
  const blocks = splitWith(text, /\n[^\S\n]*\n/)
  const lines = splitWith(text, /\n/)
  const hasParagraphs = blocks.length > 1 && lines.length > blocks.length
  return (hasParagraphs ? blocks : lines).map((said) => [said.replace(/^[•·*▪◦]\s+/, '')])
}

function splitWith(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

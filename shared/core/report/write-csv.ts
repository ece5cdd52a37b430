import { boardWording } from '../wording/board.ts'
import { reportWording } from '../wording/report.ts'
import { listRows } from './list-rows.ts'
import type { Report } from './report-tree.ts'

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const NEW_LINE = '\r\n'
/**
 * What a spreadsheet may take for a formula at the start of a cell, full-width forms included
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** How rows are written: in a file, or for a paste. */
interface Manner {
  readonly between: string
  /** What makes a cell need quotes. */
  readonly special: RegExp
  readonly figure: (value: number) => string
}

const IN_FILE: Manner = { between: ',', special: /[",;\r\n]|^\s|\s$/, figure: String }

type Cell = string | number
type Rows = readonly (readonly Cell[])[]

/**
 * The rows of a report as a file (https://www.rfc-editor.org/rfc/rfc4180: commas, CRLF, doubled quotes).
 * A cell that looks like a formula starts with an apostrophe.
 */
export function writeCsv(report: Report): string {
  return BYTE_ORDER_MARK + writeRows(listLines(report), IN_FILE)
}

/**
 * The same rows as spreadsheets take them when they are pasted, in columns whatever their language: tabs.
 * Figures are in the language of the report: "8.6" is none in a French spreadsheet.
 */
export function writeTabs(report: Report): string {
  const words = reportWording(report.language)
  return writeRows(listLines(report), {
    between: '\t',
    special: /["\t\r\n]|^\s|\s$/,
    // The minus sign of a typographer is a letter to a spreadsheet.
    figure: (value) => words.figure(value).replace('\u2212', '-'),
  })
}

/**
 * One row for each note, after a header in the report's language. The column of authors is there when the
 * report has them. Where the place of a note is data (a matrix, a lane), two columns give its figures. Where
 * evidence was brought, three last columns tell it from notes, its level and its source; what the workshop
 * started from has rows of its own there too, with where it stands.
 */
function listLines(report: Report): Rows {
  const words = reportWording(report.language)
  const { columns } = words
  const filed = listRows(report)
  const hasMarks = filed.some(({ note }) => note.marks !== undefined)
  const rows = filed.map(({ note, section, zone, cluster }): readonly Cell[] => [
    section === null ? '' : section.copy ? words.copy(section.title) : section.title,
    section?.canvasTitle ?? '',
    zone,
    section?.group ?? '',
    cluster,
    String(note.votes),
    ...(report.authors ? [note.author] : []),
    note.text,
    note.id,
    ...(hasMarks ? [note.marks?.x ?? '', note.marks?.y ?? ''] : []),
  ])
  const header = [
    columns.section,
    columns.canvas,
    columns.zone,
    columns.group,
    columns.cluster,
    columns.votes,
    ...(report.authors ? [columns.author] : []),
    columns.text,
    columns.id,
    ...(hasMarks ? [columns.across, columns.up] : []),
  ]
  const isBrought = report.evidence.length + report.carried.length > 0
  return [
    [...header, ...(isBrought ? [columns.kind, columns.level, columns.source] : [])],
    ...rows.map((cells) => [...cells, ...(isBrought ? [words.note, '', ''] : [])]),
    ...listEvidence(report, hasMarks),
    ...listCarried(report, hasMarks),
  ]
}

function listEvidence(report: Report, hasMarks: boolean): readonly (readonly string[])[] {
  const { levels } = boardWording(report.language).evidence
  const { evidence } = reportWording(report.language)
  return report.evidence.map(({ id, text, source, level, canvasTitle, zoneTitle }) => [
    ...['', canvasTitle, zoneTitle, '', '', ''],
    ...(report.authors ? [''] : []),
    ...[text, id, ...(hasMarks ? ['', ''] : [])],
    ...[evidence, level === null ? '' : levels[level], source],
  ])
}

function listCarried(report: Report, hasMarks: boolean): readonly (readonly string[])[] {
  const words = reportWording(report.language)
  const from = report.carriedFrom
  const source = from === null ? '' : words.carriedTitle(from.title, words.date(from.date))
  return report.carried.map(({ id, kind, text, who, when, place, status }) => [
    ...['', words.carriedKinds[kind], place, '', '', ''],
    ...(report.authors ? [''] : []),
    ...[[text, who, when].filter(Boolean).join(' — '), id, ...(hasMarks ? ['', ''] : [])],
    ...[words.carried, status === null ? '' : words.carriedStatuses[status], source],
  ])
}

function writeRows(rows: Rows, manner: Manner): string {
  return rows
    .map((cells) => cells.map((cell) => writeCell(cell, manner)).join(manner.between) + NEW_LINE)
    .join('')
}

/** A figure of ours is no formula, though it may start with a sign. */
function writeCell(value: Cell, { special, figure }: Manner): string {
  if (typeof value === 'number') return figure(value)
  const safe = FORMULA_START.test(value) ? `'${value}` : value
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

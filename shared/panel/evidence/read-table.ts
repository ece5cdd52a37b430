import type Papa from 'papaparse'
import {
  chooseSeparator,
  SEPARATORS,
  type Separator,
  splitPlainText,
} from '../../core/evidence/choose-reading.ts'
import type { Table } from '../../core/evidence/recognise-columns.ts'
import { loadPart } from '../../core/load-part.ts'

type Parser = typeof Papa

export interface ReadTable {
  readonly separator: Separator
  /** Rows with anything in them, cells as they are written. */
  readonly rows: Table
  /** Lines after those, which were not read. */
  readonly unread: number
}

/** Rows that are read: many times what is placed, and few enough for nobody to wait. */
export const MOST_READ = 50_000

/** Rows that tell which separator a table has. */
const LOOKED_AT = 60
/** Characters that hold so many rows, and not a whole file. */
const SAMPLE = 200_000
/** Stands for no quote at all: text has none. */
const NO_QUOTE = '\u0000'
/** What Excel writes before a table: https://support.microsoft.com/office/import-or-export-text-txt-or-csv-files-5250ac4c-663c-47ce-937b-339e391393ba */
const SEPARATOR_LINE = /^sep=([,;|\t])\n/i

/**
 * Reads pasted or saved text as a table, with the separator given or the one that fits. Never throws
 * for a text, whatever it is.
 * @throws WorkshopError `offline` when the parser cannot be fetched.
 */
export async function readTable(text: string, wanted?: Separator): Promise<ReadTable> {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const said = SEPARATOR_LINE.exec(plain)
  const body = said === null ? plain : plain.slice(said[0].length)
  if (wanted === '') return readPlainText(body)
  const parser = (await loadPart(() => import('papaparse'))).default
  const separator = wanted ?? (said?.[1] as Separator | undefined) ?? guessSeparator(parser, body)
  if (separator === '') return readPlainText(body)
  const { data, isWhole } = parse(parser, body, separator, MOST_READ)
  const unread = isWhole ? 0 : Math.max(1, countLines(body) - countLinesIn(data))
  return { separator, rows: withoutBlanks(data), unread }
}

function withoutBlanks(rows: Table): Table {
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''))
}

/** Lines are cut off before they are split: a file of nothing but line ends has millions. */
function readPlainText(text: string): ReadTable {
  let end = 0
  for (let line = 0; line < MOST_READ && end !== -1; line++) {
    end = text.indexOf('\n', end + 1)
  }
  const head = end === -1 ? text : text.slice(0, end)
  return {
    separator: '',
    rows: splitPlainText(head),
    unread: end === -1 ? 0 : countLines(text.slice(end)),
  }
}

/** A cell in quotes may hold several. */
function countLinesIn(rows: Table): number {
  return rows.reduce((sum, row) => {
    return row.reduce((lines, cell) => lines + Math.max(0, countLines(cell) - 1), sum + 1)
  }, 0)
}

/** Lines that say something. */
function countLines(text: string): number {
  let count = 0
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from)
    const end = next === -1 ? text.length : next
    if (text.slice(from, end).trim() !== '') count += 1
    from = end + 1
  }
  return count
}

function guessSeparator(parser: Parser, text: string): Separator {
  const sample = text.slice(0, SAMPLE)
  return chooseSeparator(
    SEPARATORS.map((separator) => ({
      separator,
      rows: withoutBlanks(parse(parser, sample, separator, LOOKED_AT).data),
    })),
  )
}

/** A quote that nobody closes is a letter like others: the rest of the file is not one cell. */
function parse(
  parser: Parser,
  text: string,
  delimiter: string,
  preview: number,
): { readonly data: Table; readonly isWhole: boolean } {
  const settings = { delimiter, newline: '\n' as const, preview }
  const read = parser.parse<string[]>(text, settings)
  const isBroken = read.errors.some(({ code }) => code === 'MissingQuotes')
  const { data, meta } = isBroken
    ? parser.parse<string[]>(text, { ...settings, quoteChar: NO_QUOTE })
    : read
  return { data, isWhole: !meta.truncated }
}

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
}

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
  if (wanted === '') return { separator: '', rows: splitPlainText(body) }
  const parser = (await loadPart(() => import('papaparse'))).default
  const separator = wanted ?? (said?.[1] as Separator | undefined) ?? guessSeparator(parser, body)
  if (separator === '') return { separator, rows: splitPlainText(body) }
  return { separator, rows: parse(parser, body, separator) }
}

function guessSeparator(parser: Parser, text: string): Separator {
  const sample = text.slice(0, SAMPLE)
  return chooseSeparator(
    SEPARATORS.map((separator) => ({
      separator,
      rows: parse(parser, sample, separator, LOOKED_AT),
    })),
  )
}

/** A quote that nobody closes is a letter like others: the rest of the file is not one cell. */
function parse(parser: Parser, text: string, delimiter: string, preview = 0): Table {
  const settings = { delimiter, newline: '\n' as const, preview }
  const read = parser.parse<string[]>(text, settings)
  const isBroken = read.errors.some(({ code }) => code === 'MissingQuotes')
  const { data } = isBroken
    ? parser.parse<string[]>(text, { ...settings, quoteChar: NO_QUOTE })
    : read
  return data.filter((row) => row.some((cell) => cell.trim() !== ''))
}

import { TEMPLATE_FORMAT } from '../catalogue/template.ts'
import { WorkshopError } from '../errors.ts'
import { expectedBy, isPicture } from '../opened-file.ts'
import { fieldsOf } from '../parse-value.ts'
import { PREPARED_FORMAT } from '../workshop/prepared-file.ts'
import { readReport } from './read-report.ts'
import type { Report } from './report-tree.ts'
import { REPORT_FORMAT } from './write-json.ts'

/** Why a file is not taken for the result of a workshop; `unreadable` when it could not be looked at. */
export type ReportRefusal =
  | 'empty'
  | 'too-large'
  | 'picture'
  | 'table'
  | 'not-json'
  | 'prepared'
  | 'template'
  | 'board'
  | 'other'
  | 'future'
  | 'damaged'
  | 'unreadable'

export type ReportReading =
  | { readonly report: Report }
  /** `path` and `expected` (plain English) only for what is damaged. */
  | { readonly refusal: ReportRefusal; readonly path: string; readonly expected: string }

/** Bytes or UTF-16 units; two thousand notes take a quarter of it. */
export const LONGEST_REPORT = 5_000_000

/** Reads a file. It is data: nothing in it is run, nothing it names is fetched. Refuses by a value. */
export function openReport(text: string): ReportReading {
  if (text.length > LONGEST_REPORT) return refuseReport('too-large')
  const bare = text.replace(/^\ufeff/, '').trim()
  if (bare === '') return refuseReport('empty')
  if (isPicture(bare)) return refuseReport('picture')
  let value: unknown
  try {
    value = JSON.parse(bare)
  } catch {
    return refuseReport(isTable(bare) ? 'table' : 'not-json')
  }
  const { format, kind } = fieldsOf(value)
  if (format === PREPARED_FORMAT) return refuseReport('prepared')
  if (format === TEMPLATE_FORMAT) return refuseReport('template')
  if (format === 'emulated-figjam-board' || kind === 'miro-board') return refuseReport('board')
  if (format !== REPORT_FORMAT) return refuseReport('other')
  try {
    return { report: readReport(bare) }
  } catch (error) {
    if (!(error instanceof WorkshopError)) throw error
    if (error.code === 'future-version') return refuseReport('future')
    return refuseReport('damaged', error.on, expectedBy(error))
  }
}

export function refuseReport(refusal: ReportRefusal, path = '', expected = ''): ReportReading {
  return { refusal, path, expected }
}

/** The other files of a report: rows of cells, or headings. */
function isTable(text: string): boolean {
  const [first = ''] = text.split('\n', 1)
  return first.split(/[,;\t]/).length > 2 || first.startsWith('# ')
}

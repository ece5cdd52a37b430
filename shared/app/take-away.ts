import type { DocId } from '../core/board/keys.ts'
import { collectEvidence } from '../core/evidence/collect-evidence.ts'
import { fileName } from '../core/file-name.ts'
import { buildReport } from '../core/report/build-report.ts'
import { collectCarried } from '../core/report/collect-carried.ts'
import { listTrials } from '../core/report/list-trials.ts'
import type { Report } from '../core/report/report-tree.ts'
import { writeChecks } from '../core/report/write-checks.ts'
import { writeCsv, writeTabs } from '../core/report/write-csv.ts'
import { writeJson } from '../core/report/write-json.ts'
import { writeMarkdown } from '../core/report/write-markdown.ts'
import { tallyVotes } from '../core/votes/tally-votes.ts'
import { reportWording } from '../core/wording/report.ts'
import type { Desk } from './desk.ts'
import type { ExportedFile, ExportFormat } from './messages.ts'
import { type Reading, readNotes } from './read-board.ts'
import { nothingDone, runWork } from './run-work.ts'
import type { TakeawayView } from './view.ts'

/** Until dots are counted nobody said how many each person has: no group has too many then. */
const UNTOLD_DOTS = 0

function makeReport(desk: Desk, reading: Reading, authors: boolean): Report {
  const { setup, document, snapshot, collected, records } = reading
  return buildReport({
    setup,
    document,
    snapshot,
    collected,
    votes: tallyVotes(document, snapshot, {
      dotsPerPerson: desk.state.votes?.dotsPerPerson ?? UNTOLD_DOTS,
      groups: setup.groups,
      collected,
    }),
    clusters: records,
    evidence: collectEvidence(setup.doc, snapshot),
    carried: collectCarried(setup, document, snapshot),
    agenda: desk.state.agenda,
    madeAt: desk.time.now(),
    offsetMinutes: desk.time.offsetMinutes(),
    authors,
  })
}

/** What the files would hold, in figures. */
export function takeStock(desk: Desk, reading: Reading): TakeawayView {
  const report = makeReport(desk, reading, false)
  const { notes } = reading.collected
  const written = notes.flatMap(({ section, text }) => (text.trim() === '' ? [] : (section ?? [])))
  return {
    notes: notes.length,
    writtenSections: [...new Set(written)],
    votes: report.votes.placed,
    evidence: report.evidence.length,
    decisions: report.decisions.length,
    actions: report.actions.length,
    trials: listTrials(report).length,
    actionsWithoutOwner: report.actions
      .filter(({ who }) => who === '')
      .map(({ id, text }) => ({ id, text })),
  }
}

interface Writer {
  readonly end: string
  readonly mime: string
  write(report: Report, doc: DocId): string
  /** As one pastes it elsewhere; null: the file is of no use there. */
  readonly paste: ((report: Report) => string) | null
}

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  markdown: { end: 'md', mime: 'text/markdown', write: writeMarkdown, paste: writeMarkdown },
  csv: { end: 'csv', mime: 'text/csv', write: writeCsv, paste: writeTabs },
  checks: { end: 'ics', mime: 'text/calendar', write: writeChecks, paste: null },
  json: { end: 'json', mime: 'application/json', write: writeJson, paste: null },
}

/** Reads the board and hands the files to the panel, which alone may save them. */
export async function exportFiles(
  desk: Desk,
  formats: readonly ExportFormat[],
  authors: boolean,
): Promise<void> {
  await runWork(desk, 'export', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const report = makeReport(desk, reading, authors)
    const name = fileName(report.title, report.date)
    // A calendar holds a day at least (https://www.rfc-editor.org/rfc/rfc5545#section-3.6).
    const hasDays = listTrials(report).length > 0
    const written = formats.filter((format) => format !== 'checks' || hasDays)
    const files: ExportedFile[] = written.map((format) => {
      const { end, mime, write, paste } = WRITERS[format]
      // The invitation to the workshop has the plain name.
      const tail = format === 'checks' ? `-${reportWording(report.language).checksFile}` : ''
      const text = write(report, reading.setup.doc)
      const file = { name: `${name}${tail}.${end}`, mime, text }
      return paste === null ? file : { ...file, paste: paste(report) }
    })
    desk.update({ takeaway: takeStock(desk, reading) })
    desk.sendFiles(files)
    return nothingDone
  })
}

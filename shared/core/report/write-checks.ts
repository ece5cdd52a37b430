import type { DocId } from '../board/keys.ts'
import { escapeText, printChange, writeEvents } from '../calendar-lines.ts'
import { reportWording } from '../wording/report.ts'
import { listTrials } from './list-trials.ts'
import type { Report } from './report-tree.ts'

/**
 * The days on which trials are looked at again, as an iCalendar file (RFC 5545): whole days, for each
 * to be given its hour, which take up nobody's time as they are. `doc` tells the days of one workshop from
 * those of another: a calendar that has them updates them, and no others.
 */
export function writeChecks(report: Report, doc: DocId): string {
  const words = reportWording(report.language)
  const events = listTrials(report).flatMap(({ id, idea, who, indicators, goOn, checks }) =>
    checks.flatMap(({ days, date }) => [
      'BEGIN:VEVENT',
      `UID:${`${doc}-${id}-${days}`.replace(/[^A-Za-z0-9.-]/g, '-')}@atelier`,
      ...printChange(report.madeAt),
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `SUMMARY:${escapeText(words.checkTitle(days, idea))}`,
      `DESCRIPTION:${escapeText(
        [
          who && `${words.who} — ${who}`,
          indicators && `${words.toLookAt} — ${indicators}`,
          goOn && `${words.goOnIf} — ${goOn}`,
        ]
          .filter(Boolean)
          .join('\n'),
      )}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
  )
  return writeEvents(events)
}

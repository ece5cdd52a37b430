import { DAY_MINUTES, MINUTE_MS } from '../workshop/agenda-phases.ts'
import type { Report, ReportSection } from './report-tree.ts'

const DAY_MS = DAY_MINUTES * MINUTE_MS
/** When a trial is looked at again, in days after it began. */
const CHECKS = [7, 15, 30] as const
const SHEET = 'test-sheet'

export interface TrialCheck {
  readonly days: number
  /** `YYYY-MM-DD`; never a Saturday or a Sunday, but the Monday after. */
  readonly date: string
}

/** An idea that is tried out for thirty days, as its sheet says; '' for what it does not say. */
export interface Trial {
  /** Stays the same as long as the sheet does. */
  readonly id: string
  readonly idea: string
  readonly who: string
  readonly indicators: string
  readonly goOn: string
  readonly checks: readonly TrialCheck[]
}

/** The test sheets that name an idea. A trial begins on the day of the workshop. */
export function listTrials({ sections, date }: Report): readonly Trial[] {
  return sections.flatMap((section): readonly Trial[] => {
    if (section.canvas !== SHEET) return []
    const idea = readZone(section, 'idea') || readZone(section, 'what')
    if (idea === '') return []
    return [
      {
        id: `${section.key}${section.copy ? '-copy' : ''}`,
        idea,
        who: readZone(section, 'whom'),
        indicators: readZone(section, 'metrics'),
        goOn: readZone(section, 'stop'),
        checks: CHECKS.map((days) => ({ days, date: addDays(date, days) })),
      },
    ]
  })
}

function readZone({ zones }: ReportSection, id: string): string {
  const zone = zones.find((candidate) => candidate.id === id)
  const notes = [
    ...(zone?.clusters ?? []).flatMap((cluster) => cluster.notes),
    ...(zone?.notes ?? []),
  ]
  return notes
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' · ')
}

function addDays(date: string, days: number): string {
  const start = Date.parse(`${date}T00:00:00Z`)
  if (!Number.isFinite(start)) return date
  const day = new Date(start + days * DAY_MS)
  const untilMonday = [1, 0, 0, 0, 0, 0, 2][day.getUTCDay()] ?? 0
  return new Date(day.getTime() + untilMonday * DAY_MS).toISOString().slice(0, 10)
}

import type { ExportedFile } from '../app/messages.ts'
import { buildBrief } from '../core/brief/build-brief.ts'
import { localInstant } from '../core/brief/local-instant.ts'
import { writeBriefMarkdown, writeBriefText } from '../core/brief/write-brief.ts'
import { writeCalendar } from '../core/brief/write-calendar.ts'
import { writeMail } from '../core/brief/write-mail.ts'
import { fileName } from '../core/file-name.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { timeAgenda } from '../core/workshop/time-agenda.ts'
import { zoneOffset } from './zone-offset.ts'

export type BriefFormat = 'markdown' | 'mail' | 'calendar'
export type BriefOptions = Parameters<typeof buildBrief>[1]

/** The start of the workshop as this browser's clock shows it, ms UTC. */
export function startOf({ date, startMinute }: WorkshopSetup): number {
  return localInstant(date, startMinute, zoneOffset)
}

/** What participants are sent, as a file to save. `now` in ms UTC. */
export function writeBriefFile(
  format: BriefFormat,
  setup: WorkshopSetup,
  options: BriefOptions,
  now: number,
): ExportedFile {
  const brief = buildBrief(setup, options)
  const name = fileName(brief.title, setup.date)
  if (format === 'markdown') {
    return { name: `${name}.md`, mime: 'text/markdown', text: writeBriefMarkdown(brief) }
  }
  const body = writeBriefText(brief)
  if (format === 'mail') {
    const subject = `${brief.title} · ${brief.when}`
    const text = writeMail({ subject, body, now, offsetMinutes: zoneOffset(now) })
    return { name: `${name}.eml`, mime: 'message/rfc822', text }
  }
  const startMs = startOf(setup)
  const text = writeCalendar({
    uid: setup.doc,
    title: brief.title,
    place: setup.practical.place,
    description: body,
    startMs,
    endMs: startMs + timeAgenda(setup).endsIn * 60_000,
    now,
  })
  return { name: `${name}.ics`, mime: 'text/calendar', text }
}

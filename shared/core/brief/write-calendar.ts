import { escapeText, printChange, printInstant, writeEvents } from '../calendar-lines.ts'

export interface Meeting {
  /** The same for the same workshop, so that a calendar that has it updates it. */
  readonly uid: string
  readonly title: string
  readonly place: string
  readonly description: string
  /** Milliseconds since 1970, UTC. */
  readonly startMs: number
  readonly endMs: number
  /** When the file is written, ms UTC. */
  readonly now: number
}

/**
 * One meeting as an iCalendar file (RFC 5545). Times are in UTC: calendars show them in the zone of
 * whoever reads, and no table of zones can be wrong. No address is in it. A meeting that takes no time
 * has no end: that would have to be later (https://www.rfc-editor.org/rfc/rfc5545#section-3.8.2.2).
 */
export function writeCalendar(meeting: Meeting): string {
  const link = findLink(meeting.place)
  const place = escapeText(meeting.place)
  const lines = [
    'BEGIN:VEVENT',
    `UID:${meeting.uid.replace(/[^A-Za-z0-9.-]/g, '-')}@atelier`,
    ...printChange(meeting.now),
    `DTSTART:${printInstant(meeting.startMs)}`,
    ...(meeting.endMs > meeting.startMs ? [`DTEND:${printInstant(meeting.endMs)}`] : []),
    `SUMMARY:${escapeText(meeting.title)}`,
    ...(place === '' ? [] : [`LOCATION:${place}`]),
    ...(link === null ? [] : [`URL:${link}`]),
    `DESCRIPTION:${escapeText(meeting.description)}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
  return writeEvents(lines)
}

function findLink(place: string): string | null {
  return /https?:\/\/[!#-;=?-~]+[\w/#=-]/i.exec(place)?.[0] ?? null
}

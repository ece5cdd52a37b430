import { octetsOf, wellFormed } from './octets.ts'

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

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const MOST_OCTETS = 75

/**
 * One meeting as an iCalendar file (RFC 5545). Times are in UTC: calendars show them in the zone of
 * whoever reads, and no table of zones can be wrong. No address is in it.
 */
export function writeCalendar(meeting: Meeting): string {
  const link = findLink(meeting.place)
  const place = escapeText(meeting.place)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Atelier//Workshops for boards//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${meeting.uid.replace(/[^A-Za-z0-9.-]/g, '-')}@atelier`,
    `DTSTAMP:${printInstant(meeting.now)}`,
    `DTSTART:${printInstant(meeting.startMs)}`,
    `DTEND:${printInstant(meeting.endMs)}`,
    `SUMMARY:${escapeText(meeting.title)}`,
    ...(place === '' ? [] : [`LOCATION:${place}`]),
    ...(link === null ? [] : [`URL:${link}`]),
    `DESCRIPTION:${escapeText(meeting.description)}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** `20260402T070000Z`. */
function printInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function findLink(place: string): string | null {
  return /https?:\/\/[!#-;=?-~]+[\w/#=-]/i.exec(place)?.[0] ?? null
}

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
function escapeText(text: string): string {
  return (
    wellFormed(text)
      .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .trim()
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  )
}

/** Breaks a line after 75 octets, between two characters; a line that goes on starts with a blank. */
function fold(line: string): string {
  let room = MOST_OCTETS
  let folded = ''
  for (const character of line) {
    const octets = octetsOf(character)
    if (octets > room) {
      folded += '\r\n '
      room = MOST_OCTETS - 1
    }
    folded += character
    room -= octets
  }
  return folded
}

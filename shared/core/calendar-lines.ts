import { octetsOf, wellFormed } from './octets.ts'

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const MOST_OCTETS = 75

/**
 * Sequences count the seconds since then, as fine as DTSTAMP tells the time: a file written later has a
 * higher one, until 2093.
 */
const FIRST_MS = Date.UTC(2025, 0, 1)
const SECOND_MS = 1000
/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.8 */
const MOST_INTEGER = 2 ** 31 - 1

/**
 * An iCalendar file (RFC 5545) that holds those lines, which are not folded yet. It has no METHOD: to
 * publish asks for the address of an organizer (https://www.rfc-editor.org/rfc/rfc5546#section-3.2.1),
 * and without one a file is there to be taken in.
 */
export function writeEvents(events: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Atelier//Workshops for boards//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** `20260402T070000Z`. */
export function printInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

/** When an event was written, ms UTC; a calendar that has it takes the later one. */
export function printChange(now: number): readonly string[] {
  const seconds = Math.floor((now - FIRST_MS) / SECOND_MS)
  const sequence = Math.min(MOST_INTEGER, Math.max(0, seconds))
  const instant = printInstant(now)
  return [`DTSTAMP:${instant}`, `LAST-MODIFIED:${instant}`, `SEQUENCE:${sequence}`]
}

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
export function escapeText(text: string): string {
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

import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { localInstant } from '../../../shared/core/brief/local-instant.ts'
import { writeCalendar } from '../../../shared/core/brief/write-calendar.ts'
import { parisOffset, STRANGE } from './brief-samples.ts'

const meeting = {
  uid: 'lx2 k/3\r\nX:1',
  title: STRANGE,
  place: 'Salle 3 ; https://meet.example/a-b?c=d#e, puis ←',
  description: `${STRANGE}\r\n${'é'.repeat(300)}`,
  startMs: Date.UTC(2026, 3, 2, 7),
  endMs: Date.UTC(2026, 3, 2, 10, 30),
  now: Date.UTC(2026, 2, 1, 8, 0, 5),
}

function readEvent(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  const component = calendar.getFirstSubcomponent('vevent')
  if (component === null) throw new Error('no event')
  return { component, event: new ICAL.Event(component) }
}

describe('[B2] the meeting, read by ical.js', () => {
  test('says the same as it was given', () => {
    const { event, component } = readEvent(writeCalendar(meeting))
    expect(event.uid).toBe('lx2-k-3--X-1@atelier')
    expect(event.summary).toBe(STRANGE)
    expect(event.location).toBe(meeting.place)
    expect(event.description).toBe(meeting.description.replace('\r\n', '\n'))
    expect(event.startDate.toJSDate().getTime()).toBe(meeting.startMs)
    expect(event.endDate.toJSDate().getTime()).toBe(meeting.endMs)
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone)
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-01T08:00:05Z')
    expect(component.getFirstPropertyValue('url')).toBe('https://meet.example/a-b?c=d#e')
    expect(component.getAllProperties('attendee')).toEqual([])
    expect(component.getAllProperties('organizer')).toEqual([])
  })

  test('is what a calendar takes in: once each, what must be there, and no invitation', () => {
    const lines = writeCalendar(meeting).replace(/\r\n /g, '').split('\r\n')
    const once = ['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'SUMMARY']
    for (const name of once) {
      expect(
        lines.filter((line) => line.startsWith(`${name}:`)),
        name,
      ).toHaveLength(1)
    }
    expect(lines.filter((line) => /^(METHOD|ORGANIZER|ATTENDEE)/.test(line))).toEqual([])
    // The name of the calendar's parts closes in the order it was opened.
    expect([lines[0], lines.at(-2)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
    expect(lines.at(-1)).toBe('')
    // Times of UTC need no table of zones.
    expect(lines.filter((line) => /^(DT|LAST)/.test(line) && !line.endsWith('Z'))).toEqual([])
  })

  test('written again, is the same meeting, changed later', () => {
    const read = (now: number) => readEvent(writeCalendar({ ...meeting, now }))
    const [before, after] = [read(meeting.now), read(meeting.now + 1000)]
    expect(after.event.uid).toBe(before.event.uid)
    expect(after.event.sequence).toBe(before.event.sequence + 1)
    expect(String(after.component.getFirstPropertyValue('last-modified'))).toBe(
      '2026-03-01T08:00:06Z',
    )
  })

  test('has a sequence a calendar can hold, whatever the clock says', () => {
    const sequences = [0, Date.UTC(2026, 0, 1), Date.UTC(2092, 0, 1), Date.UTC(9999, 0, 1)].map(
      (now) => readEvent(writeCalendar({ ...meeting, now })).event.sequence,
    )
    expect(sequences).toEqual([0, 365 * 86_400, expect.any(Number), 2 ** 31 - 1])
    expect([...sequences].sort((a, b) => a - b)).toEqual(sequences)
  })

  test('without any phase has no end that is its start', () => {
    const text = writeCalendar({ ...meeting, endMs: meeting.startMs })
    expect(text).not.toContain('DTEND')
    const { event } = readEvent(text)
    expect(event.endDate.toJSDate().getTime()).toBe(meeting.startMs)
  })

  test('reads from right to left as it was written', () => {
    const title = 'פגישה: "יעל", فريق التصميم'
    const { event } = readEvent(writeCalendar({ ...meeting, title, place: title }))
    expect([event.summary, event.location]).toEqual([title, title])
  })

  test('[property] any words come back, in lines of 75 octets that end with CRLF', () => {
    // Line separators become line breaks: see below.
    const words = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) => text.replace(/[\u2028\u2029]/g, ' '))
    fc.assert(
      fc.property(words, words, words, (title, place, description) => {
        const text = writeCalendar({ ...meeting, title, place, description })
        const lines = text.split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(line).toMatch(/^[\t\P{Cc}]*$/u)
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        }
        const { event } = readEvent(text)
        expect(event.summary ?? '').toBe(title.trim())
        expect(event.location ?? '').toBe(place.trim())
        expect(event.description ?? '').toBe(description.trim())
      }),
    )
  })

  test('half characters, controls and line breaks of every kind cannot end a line', () => {
    const odd = 'a\ud800b\u0000c\u2028d\u0085e\rf\vg'
    const { event } = readEvent(writeCalendar({ ...meeting, title: odd }))
    expect(event.summary).toBe('a\ufffdbc\nd\ne\nf\ng')
  })
})

describe('[B3] the start is the one that local clocks show', () => {
  const paris = (date: string, minute: number) =>
    new Date(localInstant(date, minute, parisOffset)).toISOString().slice(0, 16)

  test('in winter and in summer', () => {
    expect(paris('2026-01-15', 9 * 60)).toBe('2026-01-15T08:00')
    expect(paris('2026-07-15', 9 * 60)).toBe('2026-07-15T07:00')
  })

  test('on the days clocks change, before and after', () => {
    expect(paris('2026-03-29', 90)).toBe('2026-03-29T00:30')
    expect(paris('2026-03-29', 9 * 60)).toBe('2026-03-29T07:00')
    expect(paris('2026-03-28', 23 * 60)).toBe('2026-03-28T22:00')
    expect(paris('2026-10-25', 60)).toBe('2026-10-24T23:00')
    expect(paris('2026-10-25', 9 * 60)).toBe('2026-10-25T08:00')
  })

  test('a time that is skipped counts from before, a time that comes twice is the first', () => {
    expect(paris('2026-03-29', 150)).toBe('2026-03-29T01:30')
    expect(paris('2026-10-25', 150)).toBe('2026-10-25T00:30')
  })

  test('a meeting past midnight ends the next day', () => {
    const startMs = localInstant('2026-12-31', 23 * 60, parisOffset)
    const { event } = readEvent(
      writeCalendar({ ...meeting, startMs, endMs: startMs + 120 * 60_000 }),
    )
    expect(event.startDate.toString()).toBe('2026-12-31T22:00:00Z')
    expect(event.endDate.toString()).toBe('2027-01-01T00:00:00Z')
  })

  test('[property] zones of this machine: the clock shows what was asked, unless it is skipped', () => {
    const offsetAt = (ms: number) => -new Date(ms).getTimezoneOffset()
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_650 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
          const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
          const asBrowser = new Date(year, month - 1, dayOfMonth, 0, minute).getTime()
          expect(localInstant(date, minute, offsetAt)).toBe(asBrowser)
        },
      ),
    )
  })
})

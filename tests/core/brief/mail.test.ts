import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { writeMail } from '../../../shared/core/brief/write-mail.ts'
import { STRANGE } from './brief-samples.ts'

const draft = { subject: 'x', body: 'y', now: Date.UTC(2026, 3, 2, 7, 5, 9), offsetMinutes: 120 }

describe('[B4] the mail, read by postal-mime', () => {
  test('says the same as it was given, and names nobody', async () => {
    const body = `Bonjour,\n\n${STRANGE}\n.\nFrom here\n${'é '.repeat(200)}fin \n`
    const mail = writeMail({ ...draft, subject: STRANGE, body })
    const read = await PostalMime.parse(mail)
    expect(read.subject).toBe(STRANGE.replace('\n', ' '))
    expect(read.text).toBe(body)
    expect(read.date).toBe('2026-04-02T07:05:09.000Z')
    expect([read.from, read.to, read.cc, read.bcc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(read.headers.map(({ key }) => key)).not.toContain('from')
    expect(mail).toMatch(/^Date: Thu, 2 Apr 2026 09:05:09 \+0200\r\n/)
  })

  test('is a draft of one part, with each header once', () => {
    const [head = ''] = writeMail({ ...draft, subject: STRANGE }).split('\r\n\r\n')
    const names = head
      .replace(/\r\n /g, '')
      .split('\r\n')
      .map((line) => line.split(':')[0])
    expect(names).toEqual([
      ...['Date', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Type'],
      'Content-Transfer-Encoding',
    ])
    expect(head).toContain('\r\nX-Unsent: 1\r\n')
    expect(head).toContain('Content-Type: text/plain; charset=utf-8')
  })

  test('encodes words of at most 75 characters that each say something', () => {
    for (const subject of ['', ' \n', 'x', 'é'.repeat(300), '🧑‍🤝‍🧑'.repeat(40)]) {
      const [head = ''] = writeMail({ ...draft, subject }).split('\r\nX-Unsent')
      const words = head.match(/=\?UTF-8\?Q\?[^?]*\?=/g) ?? []
      expect(words.length === 0).toBe(subject.trim() === '')
      for (const word of words) {
        expect(word.length).toBeLessThanOrEqual(75)
        expect(word).not.toBe('=?UTF-8?Q??=')
      }
    }
  })

  test('reads from right to left as it was written', async () => {
    const subject = 'פגישה: "יעל", فريق التصميم'
    const read = await PostalMime.parse(writeMail({ ...draft, subject, body: `${subject}\n` }))
    expect([read.subject, read.text]).toEqual([subject, `${subject}\n`])
  })

  test('west of Greenwich and by the half hour', () => {
    expect(writeMail({ ...draft, offsetMinutes: -210 })).toMatch(
      /^Date: Thu, 2 Apr 2026 03:35:09 -0330/,
    )
  })

  test('[property] any words come back, in short lines of plain characters', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(words, fc.array(words, { maxLength: 4 }), async (subject, lines) => {
        const mail = writeMail({ ...draft, subject, body: lines.join('\n') })
        for (const line of mail.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(76)
          expect(line).toMatch(/^[\t -~]*$/)
        }
        const read = await PostalMime.parse(mail)
        expect(read.subject ?? '').toBe(subject.replace(/\s+/g, ' ').trim())
        expect((read.text ?? '').replace(/\n$/, '')).toBe(lines.join('\n').replace(/\n$/, ''))
      }),
    )
  })

  test('a subject cannot add a header', () => {
    const mail = writeMail({ ...draft, subject: 'a\r\nBcc: x@example.org\r\n\r\nb\ud800' })
    expect(mail.split('\r\n\r\n')).toHaveLength(2)
    expect(mail).not.toMatch(/^Bcc/m)
  })
})

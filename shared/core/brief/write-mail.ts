import { hexOctets, octetsOf, wellFormed } from '../octets.ts'

interface Draft {
  readonly subject: string
  readonly body: string
  /** When it is written, ms UTC, and the minutes to add to get local time. */
  readonly now: number
  readonly offsetMinutes: number
}

/** https://www.rfc-editor.org/rfc/rfc2047#section-2 and https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
const MOST_OF_A_WORD = 75
const MOST_OF_A_LINE = 76
const WORD_START = '=?UTF-8?Q?'
const WORD_END = '?='

/**
 * A draft to be opened in a mail program (RFC 5322, UTF-8 as quoted-printable). Who sends it and to
 * whom is left to that program: no address is made up, so there is no From and no To, and X-Unsent
 * says that it is to be written on.
 */
export function writeMail({ subject, body, now, offsetMinutes }: Draft): string {
  const lines = [
    `Date: ${printDate(now, offsetMinutes)}`,
    `Subject: ${encodeWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...wellFormed(body)
      .split(/\r\n|\r|\n/)
      .map(encodeLine),
  ]
  return lines.join('\r\n')
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "Thu, 2 Apr 2026 09:05:00 +0200". */
function printDate(now: number, offsetMinutes: number): string {
  const local = new Date(now + offsetMinutes * 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const away = Math.abs(offsetMinutes)
  const zone = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}${two(away % 60)}`
  const day = `${DAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two)
  return `${day} ${time.join(':')} ${zone}`
}

/** A header's text as encoded words, each with whole characters; nothing in it can end the line. */
function encodeWords(text: string): string {
  const words: string[] = []
  let word = WORD_START
  for (const character of wellFormed(text).replace(/\s+/g, ' ').trim()) {
    const isPlain = /[A-Za-z0-9!*+/-]/.test(character)
    const written = character === ' ' ? '_' : isPlain ? character : escapeOctets(character)
    // The first word shares its line with "Subject: ".
    const most = words.length === 0 ? MOST_OF_A_LINE - 'Subject: '.length : MOST_OF_A_WORD
    if (word.length + written.length + WORD_END.length > most) {
      words.push(word + WORD_END)
      word = WORD_START
    }
    word += written
  }
  // An encoded word says something (https://www.rfc-editor.org/rfc/rfc2047#section-2).
  if (word === WORD_START) return words.join('\r\n ')
  return [...words, word + WORD_END].join('\r\n ')
}

function escapeOctets(character: string): string {
  return hexOctets(character)
    .map((octet) => `=${octet}`)
    .join('')
}

/** One line of the body as quoted-printable, broken softly between characters. */
function encodeLine(line: string): string {
  const characters = [...line]
  let encoded = ''
  let length = 0
  for (const [index, character] of characters.entries()) {
    const isLast = index === characters.length - 1
    const isPlain = octetsOf(character) === 1 && /[!-<>-~]/.test(character)
    const isBlank = (character === ' ' || character === '\t') && !isLast
    const written = isPlain || isBlank ? character : escapeOctets(character)
    // One place is kept for the sign that says the line goes on.
    if (length + written.length > MOST_OF_A_LINE - 1) {
      encoded += '=\r\n'
      length = 0
    }
    encoded += written
    length += written.length
  }
  return encoded
}

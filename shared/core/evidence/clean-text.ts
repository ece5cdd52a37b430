import { shortenText } from '../shorten-text.ts'
import { LONGEST_SOURCE, LONGEST_TEXT } from './evidence-row.ts'

/**
 * A text as it can stand on any board: plain lines, no control characters, no half characters. What
 * it says is untouched, but for the end of a text that is too long. It is never markup or a formula.
 */
export function cleanText(raw: string): string {
  return shortenText(cleanLines(raw).join('\n'), LONGEST_TEXT)
}

/** The same on one line. */
export function cleanSource(raw: string): string {
  return shortenText(cleanLines(raw).join(' '), LONGEST_SOURCE)
}

export function isTooLong(raw: string): boolean {
  return cleanLines(raw).join('\n').length > LONGEST_TEXT
}

/** What keeps a cell of a file from being a formula, as our own table has it; here nothing is one. */
const GUARD = /^'(?=[=+\-@＝＋－＠])/

function cleanLines(raw: string): readonly string[] {
  return raw
    .replace(GUARD, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .split('\n')
    .map((line) => line.replace(/[\p{Cc}\uFEFF]/gu, ' ').trim())
    .filter((line) => line !== '')
}

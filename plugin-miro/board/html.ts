/**
 * Miro's contents are HTML both ways: what we write is escaped, what we read is parsed.
 * https://developers.miro.com/docs/websdk-reference-sticky-note lists the tags it keeps.
 */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Plain text as Miro content: one paragraph a line. */
export function writeHtml(text: string, bold = false): string {
  if (text === '') return ''
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign))
    .map((line) => `<p>${bold && line !== '' ? `<strong>${line}</strong>` : line}</p>`)
    .join('')
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole
    const hex = name[1] === 'x' || name[1] === 'X'
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The tags Miro writes; anything else between angle brackets is text that nobody escaped. */
const TAG = /<(\/?)(p|br|li|ol|ul|a|strong|b|em|i|u|s|span)(?:\s[^<>]*)?\/?>/gi

/** The text a person sees: a line a paragraph, break or list entry, entities decoded once. */
export function readHtml(html: string): string {
  const lines = html.replace(TAG, (_tag, closing: string, name: string) => {
    const lower = name.toLowerCase()
    if (lower === 'br') return '\n'
    return closing !== '' && (lower === 'p' || lower === 'li') ? '\n' : ''
  })
  return decodeEntities(lines).replace(/\n$/, '')
}

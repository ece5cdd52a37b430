/** Characters that mean something inside a line of Markdown (CommonMark and GitHub's tables). */
const INLINE = /[\\`*_[\]<>|~&#@$^]/g
/** ":smile:" and ":+1:" turn into pictures on some readers. */
const SHORTCODE = /:(?=[\p{L}/]|[\w+\\-]+:)/gu
/** The dot of "www.": some readers make a link of what follows. */
const BARE_LINK = /(?<=(?<![\p{L}\p{N}])www)\./giu
/** Blanks that Markdown or an editor may take for layout; a no-break space is a letter like others. */
const BLANKS = /[\t-\r \u2028\u2029]+/g
/** What makes a list, a heading underline or a rule at the start of a line. */
const LINE_START = /^(?:[-+=]|(\d+)[.)])/

/**
 * Plain web addresses, up to the next blank. In "<…>" nothing of them means anything else; what could
 * end that, or be read as an entity ("&copy;"), makes none.
 */
const ADDRESS = /(?<![^\s(])(https?:\/\/[\w\-.~:/?#@!$&'()+,=%]*[\w\-~/#=%])(?=[.,:!?)]*(?:\s|$))/gi

/**
 * A text people wrote, as one line of Markdown that shows it letter by letter
 * (https://spec.commonmark.org/0.31.2/#backslash-escapes). Line breaks become spaces.
 */
export function escapeLine(text: string): string {
  return escapeStart(escapeInside(text).trim())
}

/** The same inside a table, where nothing begins a line: "0.5" stays as it is. */
export function escapeCell(text: string): string {
  return escapeInside(text).trim()
}

/** The same, but for plain web addresses, which lead where they say. */
export function escapeLinking(text: string): string {
  const parts = text.split(ADDRESS)
  const shown = parts.map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeInside(part)))
  return escapeStart(shown.join('').trim())
}

function escapeInside(text: string): string {
  return text
    .replace(BLANKS, ' ')
    .replaceAll('\0', '\uFFFD')
    .replace(INLINE, '\\$&')
    .replace(SHORTCODE, '\\$&')
    .replace(BARE_LINK, '\\$&')
}

function escapeStart(line: string): string {
  return line.replace(LINE_START, (start, digits: string | undefined) =>
    digits === undefined ? `\\${start}` : `${digits}\\${start.slice(digits.length)}`,
  )
}

/** The same on several lines: each starts with `indent`, blank ones are left out. */
export function escapeLines(text: string, indent: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escapeLine)
    .filter(Boolean)
    .join(`\\\n${indent}`)
}

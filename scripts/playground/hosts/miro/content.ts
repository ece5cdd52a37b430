/**
 * Miro content is HTML both ways, with a short list of tags per item type; anything else is shown
 * literally (https://developers.miro.com/docs/websdk-reference-sticky-note,
 * …/websdk-reference-text, …/websdk-reference-shape).
 */
const inlineTags = ['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'br', 'span']
const allowedTags: Readonly<Record<string, readonly string[]>> = {
  sticky_note: ['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'br'],
  shape: inlineTags,
  text: [...inlineTags, 'ol', 'ul', 'li'],
  connector: inlineTags,
  card: inlineTags,
  app_card: inlineTags,
}

const tagPattern = /<\/?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>/g
const entityPattern = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iy
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

/** Escapes what the type's tag list does not have, so that it is shown as written. */
export function acceptContent(type: string, html: string): string {
  const allowed = allowedTags[type] ?? inlineTags
  return html.replace(tagPattern, (tag, name: string) =>
    allowed.includes(name.toLowerCase())
      ? tag
      : tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  )
}

/** Card titles lose unsupported tags instead (https://developers.miro.com/docs/websdk-reference-card). */
export function stripUnsupportedTags(type: string, html: string): string {
  const allowed = allowedTags[type] ?? inlineTags
  return html.replace(tagPattern, (tag, name: string) =>
    allowed.includes(name.toLowerCase()) ? tag : '',
  )
}

function escapeBare(text: string): string {
  let escaped = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    entityPattern.lastIndex = at
    const entity = character === '&' ? entityPattern.exec(text) : null
    if (entity !== null) {
      escaped += entity[0]
      at += entity[0].length - 1
    } else if (character === '&') escaped += '&amp;'
    else if (character === '<') escaped += '&lt;'
    else if (character === '>') escaped += '&gt;'
    else escaped += character
  }
  return escaped
}

/** Content as the board gives it back when it normalises: entities, and a `<p>` around plain text. */
export function normaliseContent(html: string): string {
  if (html === '') return ''
  let escaped = ''
  let last = 0
  for (const match of html.matchAll(tagPattern)) {
    escaped += escapeBare(html.slice(last, match.index)) + match[0]
    last = match.index + match[0].length
  }
  escaped += escapeBare(html.slice(last))
  return /<(?:p|ol|ul)[\s>]/i.test(escaped) ? escaped : `<p>${escaped}</p>`
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1)
  if (name.startsWith('#')) {
    const hex = name.charAt(1).toLowerCase() === 'x'
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
  }
  return namedEntities[name] ?? entity
}

/** What people see: tags gone, paragraphs and breaks as lines, entities decoded. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(?:p|li)>(?=.)/gis, '\n')
    .replace(tagPattern, '')
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, decodeEntity)
}

/** What the UI stores when a person types: one `<p>` a line, everything else escaped. */
export function contentFromTyping(text: string): string {
  if (text === '') return ''
  const escapeLine = (line: string) =>
    line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return text
    .split('\n')
    .map((line) => `<p>${escapeLine(line)}</p>`)
    .join('')
}

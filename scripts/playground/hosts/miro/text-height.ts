import { plainTextOf } from './content.ts'

/**
 * Miro computes the height of text and publishes no metric. This one is Arial's, by class of
 * character, with a line of 1.36 font sizes: near enough for layouts to meet realistic heights.
 */
const lineHeightRatio = 1.36
const narrow = new Set("iljt.,:;'|!()[]{}fr ")
const wide = new Set('mwMWOQG@%&')

function widthRatioOf(character: string): number {
  if (narrow.has(character)) return 0.3
  if (wide.has(character)) return 0.82
  const code = character.codePointAt(0) ?? 0
  if (code > 0x2e80) return 1
  return character >= 'A' && character <= 'Z' ? 0.68 : 0.54
}

function measureLine(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) width += widthRatioOf(character) * fontSize
  return width
}

function countLines(paragraph: string, width: number, fontSize: number): number {
  let lines = 1
  let used = 0
  for (const word of paragraph.split(/(?<=\s)/)) {
    const wordWidth = measureLine(word, fontSize)
    if (used > 0 && used + measureLine(word.trimEnd(), fontSize) > width) {
      lines += 1
      used = 0
    }
    lines += Math.max(0, Math.ceil(wordWidth / width) - 1)
    used += wordWidth % width
  }
  return lines
}

/** Height in dp of a text item of this width. */
export function measureTextHeight(html: string, width: number, fontSize: number): number {
  const lines = plainTextOf(html)
    .split('\n')
    .reduce((sum, paragraph) => sum + countLines(paragraph, width, fontSize), 0)
  return Math.round(lines * fontSize * lineHeightRatio * 100) / 100
}

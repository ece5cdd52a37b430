import { BOLD_WIDTHS, MEASURED, MEDIUM_WIDTHS } from './inter-widths.ts'

/** How a text is drawn, as far as its width goes. Size in px. */
export interface Type {
  readonly fontSize: number
  readonly bold: boolean
}

/** Hosts kern and hint a little differently: a line is full two hundredths before its end. */
const USABLE = 0.98
/** What Inter does not have comes from another font: emoji are about 1.25 em wide, the rest 1 em. */
const EMOJI_EM = 1.3
const UNKNOWN_EM = 1
const ELLIPSIS = '…'

const MEDIUM = indexWidths(MEDIUM_WIDTHS)
const BOLD = indexWidths(BOLD_WIDTHS)

function indexWidths(widths: readonly number[]): ReadonlyMap<string, number> {
  return new Map([...MEASURED].map((character, i) => [character, (widths[i] ?? 1000) / 1000]))
}

/** Joiners, variation selectors and combining accents take no room of their own. */
function guessWidth(character: string): number {
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0
  return /^\p{Emoji_Presentation}$/u.test(character) ? EMOJI_EM : UNKNOWN_EM
}

/** Width of one line of text in Inter, px. Kerning is left out: it mostly narrows. */
export function measureText(text: string, type: Type): number {
  const widths = type.bold ? BOLD : MEDIUM
  let ems = 0
  for (const character of text) {
    ems += widths.get(character) ?? guessWidth(character)
  }
  return ems * type.fontSize
}

function fits(text: string, width: number, type: Type): boolean {
  return measureText(text, type) <= width * USABLE
}

/** Cuts a word that is wider than a line, as hosts do with a long address. */
function breakWord(word: string, width: number, type: Type): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(piece + character, width, type)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** Lines of a text in a box of `width` px. Breaks at spaces and line ends, never at no-break spaces. */
export function wrapText(text: string, width: number, type: Type): readonly string[] {
  const space = measureText(' ', type)
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    let used = 0
    for (const word of paragraph.split(/[ \t]+/)) {
      const wordWidth = measureText(word, type)
      const longer = line === '' ? wordWidth : used + space + wordWidth
      if (longer <= width * USABLE) {
        line = line === '' ? word : `${line} ${word}`
        used = longer
        continue
      }
      if (line !== '') lines.push(line)
      const pieces = breakWord(word, width, type)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
      used = measureText(line, type)
    }
    return [...lines, line]
  })
}

/** The text as it is, line ends and all, when it fits on that many lines; otherwise shortened. */
export function fitText(text: string, width: number, lines: number, type: Type): string {
  return wrapText(text, width, type).length <= lines ? text : ellipsize(text, width, lines, type)
}

/** The text, line ends apart, when it fits on that many lines, otherwise its start and an ellipsis. */
export function ellipsize(text: string, width: number, lines: number, type: Type): string {
  const plain = text.replace(/\s*\n\s*/g, ' ').trim()
  if (wrapText(plain, width, type).length <= lines) return plain
  const characters = [...plain]
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const start = cutAt(characters, middle)
    if (wrapText(start, width, type).length <= lines) low = middle
    else high = middle - 1
  }
  return cutAt(characters, low)
}

function cutAt(characters: readonly string[], count: number): string {
  const start = characters.slice(0, count).join('')
  return `${start.replace(/[\s\p{P}\u200D]+$/u, '')}${ELLIPSIS}`
}

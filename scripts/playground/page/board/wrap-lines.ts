/** Width of a text, px, at a font size of 100 px. */
export type MeasureText = (text: string, bold: boolean) => number

/** Measures with the page's own fonts; what was measured is kept until `forget`. */
export function createMeasure(): { readonly measure: MeasureText; forget(): void } {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  const measure: MeasureText = (text, bold) => {
    const key = bold ? `b${text}` : `m${text}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (context === null) return text.length * 56
    context.font = `${bold ? 700 : 500} 100px Inter`
    const { width } = context.measureText(text)
    known.set(key, width)
    return width
  }
  return { measure, forget: () => known.clear() }
}

export interface TextStyle {
  readonly fontSize: number
  readonly bold: boolean
}

function widthOf(text: string, style: TextStyle, measure: MeasureText): number {
  return (measure(text, style.bold) * style.fontSize) / 100
}

/** Lines of a text broken at `room` px; words longer than a line are cut. */
export function wrapLines(
  text: string,
  style: TextStyle,
  room: number,
  measure: MeasureText,
): readonly string[] {
  const space = widthOf(' ', style, measure)
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    let width = 0
    for (const word of paragraph
      .split(' ')
      .flatMap((word) => cutWord(word, style, room, measure))) {
      const wordWidth = widthOf(word, style, measure)
      const joined = line === '' ? wordWidth : width + space + wordWidth
      if (line !== '' && joined > room) {
        lines.push(line)
        line = word
        width = wordWidth
      } else {
        line = line === '' ? word : `${line} ${word}`
        width = joined
      }
    }
    return [...lines, line]
  })
}

function cutWord(
  word: string,
  style: TextStyle,
  room: number,
  measure: MeasureText,
): readonly string[] {
  if (widthOf(word, style, measure) <= room) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, style, measure) > room) {
      pieces.push(piece)
      piece = character
    } else piece += character
  }
  return [...pieces, piece]
}

/** A text that fits on one line of `room` px, with … where it had to be cut; '' when nothing fits. */
export function shortenLine(
  text: string,
  style: TextStyle,
  room: number,
  measure: MeasureText,
): string {
  if (widthOf(text, style, measure) <= room) return text
  const characters = [...text]
  let kept = characters.length
  while (kept > 0) {
    const short = `${characters.slice(0, kept).join('').trimEnd()}…`
    if (widthOf(short, style, measure) <= room) return short
    kept -= Math.max(1, Math.floor(kept / 10))
  }
  return ''
}

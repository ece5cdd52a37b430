const BREAKS = /\r\n|[\n\v\f\r\u2028\u2029]/
/** Marks of direction and of no width, which would turn the words around a name. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
/** "• ", "- ", "3. ", "[x] ". */
const BULLET = /^\s*(?:[-–—•*·‣▪◦]|\d{1,3}[.)]|\[[ xX]?\])\s+/

const WORD = /[\p{L}\p{N}\p{So}]/u

/** The lines that hold something, without their bullets; blanks but tabs are single. */
export function splitPastedLines(text: string): readonly string[] {
  return text
    .replace(INVISIBLE, '')
    .split(BREAKS)
    .map((line) => line.replace(/[^\S\t]+/g, ' ').replace(BULLET, ''))
    .filter((line) => line.trim() !== '')
}

/** Whether there is a letter, a figure or a picture in it. */
export function saysSomething(text: string): boolean {
  return WORD.test(text)
}

const QUOTED = /\s*"((?:[^"]|"")*)"\s*/y

/**
 * The cells of a line, blanks around them taken away. A cell in quotes may hold the separator
 * (https://www.rfc-editor.org/rfc/rfc4180); a quote that is not closed is a character like others.
 */
export function splitCells(line: string, separators: string): readonly string[] {
  const isEnd = (at: number) => at >= line.length || separators.includes(line.charAt(at))
  const cells: string[] = []
  for (let start = 0; start <= line.length; ) {
    QUOTED.lastIndex = start
    const quoted = QUOTED.exec(line)
    let end = quoted === null ? start : start + quoted[0].length
    if (quoted !== null && isEnd(end)) cells.push((quoted[1] ?? '').replaceAll('""', '"').trim())
    else {
      for (end = start; !isEnd(end); ) end += 1
      cells.push(line.slice(start, end).trim())
    }
    start = end + 1
  }
  return cells
}

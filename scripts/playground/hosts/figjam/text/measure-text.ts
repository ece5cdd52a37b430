/**
 * Rough text measure. FigJam measures real glyphs; here ten classes of characters stand for Inter
 * Medium's advance widths, scaled by the switch `characterWidth`. Heights that depend on it are
 * therefore near, not exact; plugin code reads sizes back instead of computing them.
 */
const NARROW = /[iljtfrI.,:;'!|()[\]` ]/u
const WIDE = /[mwMW@%—…]/u
const CAPITAL = /[A-ZÀ-Þ0-9#&$€?=+<>~_]/u
const FULL =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1ffff}]/u

/** Width of one character, in em, for an average of 0.56 em. */
function measureCharacter(character: string): number {
  if (NARROW.test(character)) return 0.32
  if (WIDE.test(character)) return 0.88
  if (FULL.test(character)) return 1
  if (CAPITAL.test(character)) return 0.66
  return 0.57
}

/** Width of one line, px. */
export function measureLine(line: string, fontSize: number, characterWidth: number): number {
  let width = 0
  for (const character of line) width += measureCharacter(character)
  return width * fontSize * (characterWidth / 0.56)
}

/** Lines of the text when broken at `maxWidth` px; words longer than a line are cut. */
export function wrapText(
  text: string,
  fontSize: number,
  maxWidth: number,
  characterWidth: number,
): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      const joined = line === '' ? word : `${line} ${word}`
      if (measureLine(joined, fontSize, characterWidth) <= maxWidth) {
        line = joined
        continue
      }
      if (line !== '') lines.push(line)
      line = word
      while (measureLine(line, fontSize, characterWidth) > maxWidth && line.length > 1) {
        const cut = findCut(line, fontSize, maxWidth, characterWidth)
        lines.push(line.slice(0, cut))
        line = line.slice(cut)
      }
    }
    lines.push(line)
  }
  return lines
}

function findCut(line: string, fontSize: number, maxWidth: number, characterWidth: number): number {
  let cut = 1
  while (
    cut < line.length - 1 &&
    measureLine(line.slice(0, cut + 1), fontSize, characterWidth) <= maxWidth
  ) {
    cut += 1
  }
  return cut
}

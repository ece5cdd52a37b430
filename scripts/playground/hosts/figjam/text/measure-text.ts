/**
 * Text measure with Inter Medium's own advance widths, scaled by the switch `characterWidth`. FigJam
 * also kerns, and measures other fonts: sizes are near, not exact; plugin code reads them back.
 */

/** Space to tilde, thousandths of an em: table `hmtx` of @fontsource/inter 5.3.0. */
const WIDTHS = (
  '267 304 494 639 646 993 653 313 369 369 521 667 303 462 303 370 646 415 616 627 656 603 630 571 629 630 ' +
  '303 315 667 667 667 527 982 709 657 733 722 603 589 748 745 272 575 688 565 913 756 767 642 769 648 646 ' +
  '653 740 709 1003 701 696 641 369 370 369 477 463 337 568 618 577 618 587 379 620 602 252 252 559 252 888 ' +
  '602 604 618 618 387 539 340 602 575 829 557 575 559 440 346 440 667'
)
  .split(' ')
  .map(Number)
const FIRST = 0x20
const NARROW = /[‘’‹›·]/u
const WIDE = /[—…œŒæÆ™]/u
const FULL =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1ffff}]/u

/** Width of one character, in em; an accented letter is as wide as its base. */
function measureCharacter(character: string): number {
  const code = character.charCodeAt(0)
  const base = code > 0x7e ? character.normalize('NFD').charCodeAt(0) : code
  const width = WIDTHS[base - FIRST]
  if (width !== undefined) return width / 1000
  if (NARROW.test(character)) return 0.29
  if (WIDE.test(character)) return 0.93
  return FULL.test(character) ? 1 : 0.57
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

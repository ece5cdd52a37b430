import type { Item } from '../board/document.ts'
import { childKey, type NodeKey } from '../board/keys.ts'
import { allBadge } from './badge.ts'
import { GUTTER, MARGIN, RIBBON_HEIGHT } from './grid.ts'
import { shape, text } from './items.ts'
import { INK, MIST, PAPER } from './palette.ts'
import { BODY, TITLE } from './type-scale.ts'

interface RibbonWords {
  /** In the badge of what belongs to everyone. */
  readonly all: string
  readonly title: string
  readonly line: string
}

/** The ink ribbon over piles, or over their list. */
export function layoutClustersRibbon(
  section: NodeKey,
  width: number,
  words: RibbonWords,
): readonly Item[] {
  const x = MARGIN + 152
  const textWidth = width - 152 - GUTTER
  return [
    shape({
      key: childKey(section, 'ribbon'),
      role: 'ribbon',
      rect: { x: MARGIN, y: MARGIN, width, height: RIBBON_HEIGHT },
      look: { fill: INK },
    }),
    allBadge(
      childKey(section, 'ribbon', 'badge'),
      words.all,
      { x: MARGIN + GUTTER, y: MARGIN + GUTTER },
      96,
      'ink',
    ),
    text({
      key: childKey(section, 'ribbon', 'title'),
      role: 'title',
      block: { x, y: MARGIN + 8, width: textWidth, step: TITLE },
      text: words.title,
      look: { textColour: PAPER, bold: true },
    }),
    text({
      key: childKey(section, 'ribbon', 'line'),
      role: 'subtitle',
      block: { x, y: MARGIN + 88, width: textWidth, step: BODY },
      text: words.line,
      look: { textColour: MIST },
    }),
  ]
}

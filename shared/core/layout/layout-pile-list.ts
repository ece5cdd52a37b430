import type { Item, Section } from '../board/document.ts'
import { childKey } from '../board/keys.ts'
import { boardWording } from '../wording/board.ts'
import { layoutClustersRibbon } from './clusters-ribbon.ts'
import { CONTENT_TOP, GUTTER, MARGIN } from './grid.ts'
import { shape, text } from './items.ts'
import { type ClustersPlace, nameWhere, type PileShape } from './layout-clusters.ts'
import { INK, PAPER, SECTION_FILL } from './palette.ts'
import { LIST_BADGE, pileBadge } from './pile-badge.ts'
import { BODY, HEADING } from './type-scale.ts'

const WIDTH = 1600
const ROW = 88
const PLATE = { width: 104, height: 56 }

interface ListedPile extends PileShape {
  readonly mark: number
}

/**
 * What the numbers beside the notes stand for: a line a pile with its badge, its title and how many
 * notes it has. The section's corner is 0, 0; it has no zone, so nothing is counted in it.
 */
export function layoutPileList(piles: readonly ListedPile[], where: ClustersPlace): Section {
  const wording = boardWording(where.language)
  const { key } = where
  return {
    key,
    title: nameWhere(wording.pileListName, where),
    canvas: 'clusters',
    column: 'clusters',
    group: null,
    rect: {
      x: 0,
      y: 0,
      width: WIDTH + 2 * MARGIN,
      height: CONTENT_TOP + piles.length * ROW + MARGIN,
    },
    fill: SECTION_FILL,
    items: [
      ...layoutClustersRibbon(key, WIDTH, {
        all: wording.all,
        title: wording.pileListTitle(piles.length),
        line: wording.pileListAdvice,
      }),
      ...[...piles]
        .sort((a, b) => a.mark - b.mark)
        .flatMap((pile, index) => layoutLine(where, pile, CONTENT_TOP + index * ROW)),
    ],
    zones: [],
  }
}

function layoutLine({ key }: ClustersPlace, pile: ListedPile, y: number): readonly Item[] {
  const id = `cluster.${pile.id}`
  const x = MARGIN + LIST_BADGE + GUTTER
  const plateX = MARGIN + WIDTH - PLATE.width
  const width = plateX - GUTTER - x
  return [
    pileBadge(childKey(key, id, 'badge'), pile.mark, { x: MARGIN, y }, LIST_BADGE),
    text({
      key: childKey(key, id, 'title'),
      role: 'heading',
      block: { x, y: y + 8, width, step: HEADING },
      text: pile.title,
      look: { bold: true },
    }),
    shape({
      key: childKey(key, id, 'count'),
      role: 'plate',
      rect: { x: plateX, y: y + 4, ...PLATE },
      text: String(pile.count),
      look: { fill: PAPER, stroke: INK, strokeWidth: 4, fontSize: BODY.fontSize, bold: true },
    }),
  ]
}

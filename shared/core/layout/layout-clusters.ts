import type { Item, Section, Zone } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { childKey, type NodeKey } from '../board/keys.ts'
import type { HostProfile } from '../board/profile.ts'
import type { Language } from '../catalogue/recipe.ts'
import type { BoardWording } from '../wording/board.fr.ts'
import { boardWording } from '../wording/board.ts'
import { layoutClustersRibbon } from './clusters-ribbon.ts'
import { CONTENT_TOP, GUTTER, MARGIN, PITCH, WIDE_PITCH, widthFor } from './grid.ts'
import { paper, rule, shape, text } from './items.ts'
import { GREY, INK, PAPER, SECTION_FILL } from './palette.ts'
import { shortenText } from './text-fit.ts'
import { BODY, HEADING } from './type-scale.ts'

/** A proposed pile: how many notes go in it, and what they have in common. */
export interface PileShape {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
  readonly count: number
}

export interface ClustersPlace {
  readonly key: NodeKey
  /** What was clustered: "Irritants · Tous les groupes"; '' for notes from anywhere. */
  readonly title: string
  readonly language: Language
  /** The notes in it are copies; the others stay where they were written. */
  readonly isCopied?: boolean
}

/** From a pile's top to its first note: bar, title on two lines, reason on two lines. */
const PILE_HEAD = 264
const PILE_FOOT = 48
const PLATE = { width: 104, height: 56 }
/** Piles go on a new line past that width: about what a screen shows at a legible zoom. */
const MOST_WIDTH = 4400
/** Under that width the ribbon's words would be cut. */
const LEAST_WIDTH = 2232

interface PlacedPile {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly count: number
  readonly columns: number
  readonly rows: number
  readonly rect: Rect
}

/**
 * The piles side by side, each with its title, its reason and room for its notes (`cluster.[id]`);
 * last what fits nowhere (`undecided`), dashed. The section's corner is 0, 0.
 */
export function layoutClusters(
  piles: readonly PileShape[],
  undecidedCount: number,
  where: ClustersPlace,
  profile: HostProfile,
): Section {
  const wording = boardWording(where.language)
  const placed = placePiles(shapePiles(piles, undecidedCount, wording))
  const right = Math.max(MARGIN + LEAST_WIDTH, ...placed.map(({ rect }) => rect.x + rect.width))
  const bottom = Math.max(CONTENT_TOP, ...placed.map(({ rect }) => rect.y + rect.height))
  const margin = Math.max(MARGIN, profile.sectionMargin)
  const total = piles.reduce((sum, pile) => sum + pile.count, undecidedCount)
  return {
    key: where.key,
    title: nameWhere(where.isCopied === true ? wording.copiesName : wording.clustersName, where),
    canvas: 'clusters',
    column: 'clusters',
    group: null,
    rect: { x: 0, y: 0, width: right + margin, height: bottom + margin },
    fill: SECTION_FILL,
    items: [
      ...layoutClustersRibbon(where.key, right - MARGIN, {
        all: wording.all,
        title: wording.clustersTitle(total),
        line: where.isCopied === true ? wording.copiesAdvice : wording.clustersAdvice,
      }),
      ...placed.flatMap((pile) => drawPile(where.key, pile)),
    ],
    zones: placed.map((pile) => zoneOfPile(where.key, pile)),
  }
}

/** What is shown, and of what; notes from anywhere have no name together. */
export function nameWhere(name: string, { title }: ClustersPlace): string {
  return title === '' ? name : `${name} · ${title}`
}

function shapePiles(
  piles: readonly PileShape[],
  undecidedCount: number,
  wording: BoardWording,
): readonly Omit<PlacedPile, 'rect'>[] {
  const shapes = piles.map(({ id, title, words, count }) => ({
    ...{ id: `cluster.${id}`, title, count },
    reason: words.length === 0 ? wording.nothingInCommon : wording.inCommon(words.join(', ')),
    ...shapeOf(count),
  }))
  if (undecidedCount === 0) return shapes
  const undecided = {
    ...{ id: 'undecided', title: wording.undecided, count: undecidedCount },
    reason: wording.undecidedReason,
    ...shapeOf(undecidedCount),
  }
  return [...shapes, undecided]
}

/** Two columns up to four notes, four up to sixteen, eight beyond; never fewer than two rows. */
function shapeOf(count: number): { readonly columns: number; readonly rows: number } {
  const columns = count <= 4 ? 2 : count <= 16 ? 4 : 8
  return { columns, rows: Math.max(2, Math.ceil(count / columns)) }
}

/** From left to right, then on a new line; a line is as high as its highest pile. */
function placePiles(piles: readonly Omit<PlacedPile, 'rect'>[]): readonly PlacedPile[] {
  const lines: Omit<PlacedPile, 'rect'>[][] = []
  let width = 0
  for (const pile of piles) {
    const next = widthFor(pile.columns) + GUTTER
    const line = lines.at(-1)
    if (line === undefined || width + next > MOST_WIDTH) {
      lines.push([pile])
      width = next
    } else {
      line.push(pile)
      width += next
    }
  }
  let y = CONTENT_TOP
  return lines.flatMap((line) => {
    const rows = Math.max(...line.map((pile) => pile.rows))
    const height = PILE_HEAD + rows * PITCH + PILE_FOOT
    let x = MARGIN
    const placed = line.map((pile) => {
      const rect = { x, y, width: widthFor(pile.columns), height }
      x += rect.width + GUTTER
      return { ...pile, rows, rect }
    })
    y += height + GUTTER
    return placed
  })
}

function zoneOfPile(section: NodeKey, pile: PlacedPile): Zone {
  const { id, title, reason, rect, columns, rows } = pile
  return {
    ...{ id, title, question: reason, nature: 'fact' as const, rect },
    slots: {
      ...{ columns, rows, wide: false },
      first: { x: rect.x + GUTTER, y: rect.y + PILE_HEAD },
    },
    advised: pile.count,
    drawnBy: childKey(section, id),
  }
}

function drawPile(section: NodeKey, pile: PlacedPile): readonly Item[] {
  const { id, title, reason, rect } = pile
  const isUndecided = id === 'undecided'
  const x = rect.x + GUTTER
  const plateX = rect.x + rect.width - GUTTER - PLATE.width
  const titleWidth = plateX - GUTTER - x
  const width = rect.width - 2 * GUTTER
  const bar = rule(childKey(section, id, 'bar'), { ...rect, height: 12 }, INK)
  return [
    paper(childKey(section, id), rect, isUndecided ? 'later' : 'ordinary'),
    ...(isUndecided ? [] : [bar]),
    text({
      key: childKey(section, id, 'title'),
      role: 'heading',
      ...{ x, y: rect.y + 32, width: titleWidth, step: HEADING, lines: 2 },
      text: shortenText(title, titleWidth, 2, { ...HEADING, bold: true }),
      look: { bold: true },
    }),
    shape({
      key: childKey(section, id, 'count'),
      role: 'plate',
      rect: { x: plateX, y: rect.y + 36, ...PLATE },
      text: String(pile.count),
      look: { fill: PAPER, stroke: INK, strokeWidth: 4, fontSize: BODY.fontSize, bold: true },
    }),
    text({
      key: childKey(section, id, 'reason'),
      role: 'question',
      ...{ x, y: rect.y + 140, width, step: BODY, lines: 2 },
      text: shortenText(reason, width, 2, { ...BODY, bold: false }),
      look: { textColour: GREY },
    }),
  ]
}

/**
 * Where the note of rank `index` goes, in the frame of the section. Past the last row the rhythm goes
 * on below: a full zone never hides a note under another.
 */
export function slotRect(zone: Zone, index: number, profile: HostProfile): Rect {
  const { columns, first, wide } = zone.slots
  const shape = wide ? profile.wideNote : profile.note
  const pitch = wide ? WIDE_PITCH : { width: PITCH, height: PITCH }
  const column = index % columns
  const row = Math.floor(index / columns)
  return {
    x: first.x + column * pitch.width + shape.offset.x,
    y: first.y + row * pitch.height + shape.offset.y,
    width: shape.width,
    height: shape.height,
  }
}

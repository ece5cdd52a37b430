import type { Item, Section, Zone } from '../board/document.ts'
import type { Rect, Size } from '../board/geometry.ts'
import { childKey, type NodeKey } from '../board/keys.ts'
import type { HostProfile, NoteShape } from '../board/profile.ts'
import type { Language } from '../catalogue/recipe.ts'
import type { BoardWording } from '../wording/board.fr.ts'
import { boardWording } from '../wording/board.ts'
import { layoutClustersRibbon } from './clusters-ribbon.ts'
import { CONTENT_TOP, GUTTER, MARGIN, PITCH, WIDE_PITCH, widthFor } from './grid.ts'
import { paper, rule, shape, text } from './items.ts'
import { GREY, INK, PAPER, SECTION_FILL } from './palette.ts'
import { ellipsize } from './text-fit.ts'
import { BODY, HEADING } from './type-scale.ts'

/** A proposed pile: how many notes go in it, and what they have in common. */
export interface PileShape {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
  readonly count: number
  /** Of its largest note, px; absent when none is larger than notes are at first. */
  readonly largest?: Size
  /** Of what draws it on the board, px; absent before. */
  readonly drawnWidth?: number
}

/** What is left over has a place, and neither title nor words of its own. */
type Leftover = Pick<PileShape, 'count' | 'largest' | 'drawnWidth'>

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
/** Of usual notes: a title has the room of two. */
const LEAST_COLUMNS = 2
const STEP = 8

interface PlacedPile {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly count: number
  readonly columns: number
  readonly rows: number
  readonly pitch: Size
  readonly rect: Rect
}

/**
 * The piles side by side, each with its title, its reason and room for its notes (`cluster.[id]`);
 * last what fits nowhere (`undecided`), dashed. The section's corner is 0, 0.
 */
export function layoutClusters(
  piles: readonly PileShape[],
  undecided: Leftover,
  where: ClustersPlace,
  profile: HostProfile,
): Section {
  const wording = boardWording(where.language)
  const placed = placePiles(shapePiles(piles, undecided, wording, profile))
  const right = Math.max(MARGIN + LEAST_WIDTH, ...placed.map(({ rect }) => rect.x + rect.width))
  const bottom = Math.max(CONTENT_TOP, ...placed.map(({ rect }) => rect.y + rect.height))
  const margin = Math.max(MARGIN, profile.sectionMargin)
  const total = piles.reduce((sum, pile) => sum + pile.count, undecided.count)
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
  undecided: Leftover,
  wording: BoardWording,
  profile: HostProfile,
): readonly Omit<PlacedPile, 'rect'>[] {
  const shapes = piles.map((pile) => ({
    id: `cluster.${pile.id}`,
    title: pile.title,
    count: pile.count,
    reason:
      pile.words.length === 0 ? wording.nothingInCommon : wording.inCommon(pile.words.join(', ')),
    ...shapeOf(pile, profile),
  }))
  if (undecided.count === 0) return shapes
  const { undecided: title, undecidedReason: reason } = wording
  const { count } = undecided
  const last = { id: 'undecided', title, count, reason, ...shapeOf(undecided, profile) }
  return [...shapes, last]
}

/**
 * Two columns up to four notes, four up to sixteen, eight beyond, as far as the width goes; never fewer
 * than there are on the board, nor than two rows.
 */
function shapeOf(
  { count, largest, drawnWidth = 0 }: Leftover,
  { note }: HostProfile,
): Pick<PlacedPile, 'columns' | 'rows' | 'pitch'> {
  const pitch = pitchFor(largest ?? note, note)
  const most = Math.max(1, Math.floor((MOST_WIDTH - GUTTER) / pitch.width))
  const drawn = Math.floor((drawnWidth - GUTTER) / pitch.width)
  const columns = Math.min(Math.max(drawn, count <= 4 ? 2 : count <= 16 ? 4 : 8), most)
  return { columns, rows: Math.max(2, Math.ceil(count / columns)), pitch }
}

/** A note that is larger than its slot would lie over the next. */
function pitchFor({ width, height }: Size, { offset }: NoteShape): Size {
  const reach = (length: number, from: number): number =>
    Math.max(PITCH, Math.ceil((from + length) / STEP) * STEP + GUTTER)
  return { width: reach(width, offset.x), height: reach(height, offset.y) }
}

/** From left to right, then on a new line; a line is as high as its highest pile. */
function placePiles(piles: readonly Omit<PlacedPile, 'rect'>[]): readonly PlacedPile[] {
  const lines: Omit<PlacedPile, 'rect'>[][] = []
  let width = 0
  for (const pile of piles) {
    const next = widthOf(pile) + GUTTER
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
    const room = Math.max(...line.map(({ rows, pitch }) => rows * pitch.height))
    const height = PILE_HEAD + room + PILE_FOOT
    let x = MARGIN
    const placed = line.map((pile) => {
      const rect = { x, y, width: widthOf(pile), height }
      x += rect.width + GUTTER
      return { ...pile, rows: Math.floor(room / pile.pitch.height), rect }
    })
    y += height + GUTTER
    return placed
  })
}

function widthOf({ columns, pitch }: Pick<PlacedPile, 'columns' | 'pitch'>): number {
  return Math.max(widthFor(LEAST_COLUMNS), columns * pitch.width + GUTTER)
}

function zoneOfPile(section: NodeKey, pile: PlacedPile): Zone {
  const { id, title, reason, rect, columns, rows, pitch } = pile
  const first = { x: rect.x + GUTTER, y: rect.y + PILE_HEAD }
  return {
    id,
    title,
    question: reason,
    nature: 'fact' as const,
    rect,
    slots: { columns, rows, first, wide: false, pitch },
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
      block: { x, y: rect.y + 32, width: titleWidth, lines: 2, step: HEADING },
      text: ellipsize(title, titleWidth, 2, { ...HEADING, bold: true }),
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
      block: { x, y: rect.y + 140, width, lines: 2, step: BODY },
      text: ellipsize(reason, width, 2, { ...BODY, bold: false }),
      look: { textColour: GREY },
    }),
  ]
}

/**
 * Where the note of rank `index` goes, in the frame of the section, of that size (px) when it is not the
 * usual one. Past the last row the rhythm goes
 * on below: a full zone never hides a note under another.
 */
export function slotRect({ slots }: Zone, index: number, profile: HostProfile, size?: Size): Rect {
  const { columns, first, wide } = slots
  const shape = wide ? profile.wideNote : profile.note
  const pitch = slots.pitch ?? (wide ? WIDE_PITCH : { width: PITCH, height: PITCH })
  const { width, height } = size ?? shape
  const column = index % columns
  const row = Math.floor(index / columns)
  return {
    x: first.x + column * pitch.width + shape.offset.x,
    y: first.y + row * pitch.height + shape.offset.y,
    width,
    height,
  }
}

import type { DrawnItem } from '../hosts/board-surface.ts'
import { areaOf, type Box, isWithin, middleOf } from './boxes.ts'
import { CHIP, type Drawing, findChipColour, leftOf, readDrawing, THIN } from './read-drawing.ts'
import { findHeadings, type Heading, isColumnHead, type ZoneTitles } from './read-headings.ts'

/** A place where notes of one zone go, as a person sees it. */
export interface Area {
  /** As in the samples: `job`, `trigger.2`. */
  readonly zone: string
  /** Free of the heading and of the borders; on the page. */
  readonly box: Box
  /** Of the chip beside the heading; null when it has none. */
  readonly colour: string | null
  /** What is drawn where notes could be: words, a portrait, a number. */
  readonly furniture: readonly Box[]
  /** The ellipse notes must stay in, if the area has no border of its own. */
  readonly round: Box | null
  /** A place on it has a meaning of its own, so notes are not put in order. */
  readonly isLane: boolean
}

/** From a border to the first note, px. */
const PADDING = 24
/** What one leaves free at the far borders at least. */
const EDGE = 8
/** Nobody writes further below a heading that has no border around it. */
const REACH = 560
/** A lane is that many times wider than high. */
const LANE = 6
/** The places for notes that the headings of a section tell. */
export function readAreas(
  section: DrawnItem,
  inside: readonly DrawnItem[],
  titles: ZoneTitles,
): readonly Area[] {
  const drawing = readDrawing(section, inside)
  const headings = findHeadings(drawing, titles)
  return headings.flatMap((heading) => readHeading(heading, headings, drawing))
}

function readHeading(
  heading: Heading,
  headings: readonly Heading[],
  drawing: Drawing,
): readonly Area[] {
  const { ground } = heading
  if (ground === null) return readRow(heading, drawing)
  if (isColumnHead(ground)) return readColumn(heading, ground, drawing)
  const colour = findChipColour(heading.item, drawing)
  const isBordered = drawing.papers.includes(ground)
  const box = isBordered
    ? spanUnderHeading(heading, ground, headings, drawing)
    : spanWithoutBorder(heading, headings, drawing)
  const round = ground.shape === 'ellipse' ? ground : null
  return [makeArea({ zone: heading.zone, box, colour, round }, drawing)]
}

/** Cells to the right of a row's heading, numbered from the left; a single wide one is a lane. */
function readRow({ zone, item }: Heading, drawing: Drawing): readonly Area[] {
  const { y } = middleOf(item)
  const cells = drawing.papers
    .filter((paper) => paper.x > item.x && paper.y <= y && y <= paper.y + paper.height)
    .sort((a, b) => a.x - b.x)
  const colour = findChipColour(item, drawing)
  const [first] = cells
  if (cells.length === 1 && first !== undefined && first.width > first.height * LANE) {
    const box = insideOf(first)
    return [{ ...makeArea({ zone, box, colour, round: null }, drawing), isLane: true }]
  }
  return cells.map((cell, index) =>
    makeArea({ zone: `${zone}.${index + 1}`, box: insideOf(cell), colour, round: null }, drawing),
  )
}

/** Cells below a column's heading, numbered from the top. A group's are named row first: `1.A`. */
function readColumn({ zone, item }: Heading, head: DrawnItem, drawing: Drawing): readonly Area[] {
  const { x } = middleOf(head)
  return drawing.papers
    .filter((paper) => paper.y > item.y && paper.x <= x && x <= paper.x + paper.width)
    .sort((a, b) => a.y - b.y)
    .map((cell, index) => {
      const number = String(index + 1)
      const name = zone.startsWith('*') ? zone.replace('*', number) : `${zone}.${number}`
      return makeArea({ zone: name, box: insideOf(cell), colour: null, round: null }, drawing)
    })
}

function insideOf(paper: Box): Box {
  return {
    x: paper.x + PADDING,
    y: paper.y + PADDING,
    width: paper.width - PADDING - EDGE,
    height: paper.height - PADDING - EDGE,
  }
}

/** Down to the border; to the right, up to the heading of another half. */
function spanUnderHeading(
  heading: Heading,
  ground: Box,
  headings: readonly Heading[],
  drawing: Drawing,
): Box {
  const { item } = heading
  const left = leftOf(item, drawing)
  const halves = headings
    .filter((other) => other.ground === ground && other.item.x > item.x)
    .map((other) => leftOf(other.item, drawing))
  const right = Math.min(ground.x + ground.width, ...halves) - EDGE
  const y = item.y + item.height
  return { x: left, y, width: right - left, height: ground.y + ground.height - EDGE - y }
}

/** As wide as the heading and its question, down to the next heading below. */
function spanWithoutBorder(heading: Heading, headings: readonly Heading[], drawing: Drawing): Box {
  const { item } = heading
  const question = drawing.texts.find(
    (text) =>
      text.y > item.y &&
      text.y < item.y + 2 * item.height + PADDING &&
      isWithin({ ...text, y: item.y, height: 1 }, { x: middleOf(item).x, y: item.y }),
  )
  const words = question === undefined ? [item] : [item, question]
  const left = Math.min(leftOf(item, drawing), ...words.map(({ x }) => x))
  const right = Math.max(...words.map(({ x, width }) => x + width)) + PADDING
  const y = Math.max(...words.map((text) => text.y + text.height))
  const below = headings
    .map((other) => other.item)
    .filter((other) => other.y > y && other.x < right && other.x + other.width > left)
    .map((other) => other.y - EDGE)
  return { x: left, y, width: right - left, height: Math.min(y + REACH, ...below) - y }
}

function makeArea(
  parts: Pick<Area, 'zone' | 'box' | 'colour' | 'round'>,
  { texts, shapes }: Drawing,
): Area {
  const centre = middleOf(parts.box)
  const furniture = [...texts, ...shapes].filter((item) => {
    const isLine = item.width < THIN || item.height < THIN
    const isGround = isWithin(item, centre) && areaOf(item) > areaOf(parts.box)
    return !isLine && !isGround && !isDotLike(item) && touches(item, parts.box)
  })
  return { ...parts, furniture, isLane: false }
}

/** People's dots come and go; they are nothing to write around. */
function isDotLike(item: DrawnItem): boolean {
  return item.width < CHIP && item.shape === 'ellipse'
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

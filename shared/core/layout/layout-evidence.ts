import type { BoardDocument, Item, Section } from '../board/document.ts'
import { translate } from '../board/geometry.ts'
import { childKey, type NodeKey, nodeKey } from '../board/keys.ts'
import { type EvidenceBatch, evidenceKey } from '../evidence/evidence-batch.ts'
import type { EvidenceRow } from '../evidence/evidence-row.ts'
import { writePlate } from '../evidence/plate-text.ts'
import { boardWording } from '../wording/board.ts'
import { GUTTER, MARGIN } from './grid.ts'
import { shape, text } from './items.ts'
import { INK, MIST, PAPER } from './palette.ts'
import { wrapText } from './text-fit.ts'
import { HEADING, SMALL } from './type-scale.ts'

/** As wide as a wide note, so that both fall into line. */
const PLATE_WIDTH = 416
/** Hosts keep words away from the edges of a shape by up to so much, px. */
const PADDING = 24
const LEAST_LINES = 3
/** A frame of that many is read in one look, and placed in one go. */
const MOST_PLATES = 60
const COLUMNS = { least: 2, most: 6 }
/** Title on one line, legend on two. */
const HEAD = HEADING.line + 8 + 2 * SMALL.line + GUTTER
/** Between two sections. */
const GAP = 264
/** Sections go on a new line past that width: that of a canvas, or about four of the widest where that is too high. */
const CANVAS_WIDTH = 2_800
const MOST_WIDTH = 12_000
/** What is no higher is seen in one look, with the canvas beside it. */
const MOST_HEIGHT = 2_800

/** A name of the same few letters for the same canvas and zone, and a number for each part. */
interface Part {
  readonly zone: string
  readonly title: string
  readonly number: number
  readonly rows: readonly EvidenceRow[]
}

/**
 * A batch of evidence from its own corner: a section a zone, in the order of the canvas, cut in
 * parts where there is too much for one; its notes in reading order. They are grey plates with an
 * ink edge, which no note is, and nothing that people write can look like one.
 */
export function layoutEvidence(batch: EvidenceBatch, canvas: string): BoardDocument {
  const wording = boardWording(batch.language).evidence
  const parts = batch.zones.flatMap(({ id, title }) => {
    const rows = batch.rows.filter(({ zone }) => zone === id)
    const count = Math.ceil(rows.length / MOST_PLATES)
    return Array.from({ length: count }, (_, index): Part => {
      const name = wording.section(canvas, title)
      return {
        zone: id,
        title: count === 1 ? name : wording.part(name, index + 1, count),
        number: index + 1,
        rows: rows.slice(index * MOST_PLATES, (index + 1) * MOST_PLATES),
      }
    })
  })
  return {
    id: batch.doc,
    sections: lineUpNear(parts.map((part) => layoutPart(part, batch))),
    loose: [],
  }
}

function layoutPart({ zone, title, number, rows }: Part, batch: EvidenceBatch): Section {
  const wording = boardWording(batch.language).evidence
  const key = nodeKey('evidence-section', batch.column, batch.canvas, zone, String(number))
  const columns = Math.min(COLUMNS.most, Math.max(COLUMNS.least, Math.ceil(Math.sqrt(rows.length))))
  const width = columns * (PLATE_WIDTH + GUTTER) - GUTTER
  const plates = rows.map((row) => ({
    key: evidenceKey(batch, row),
    words: writePlate(row, wording.levels),
  }))
  const { items, bottom } = hangPlates(plates, columns)
  return {
    key,
    title,
    canvas: 'evidence',
    column: 'evidence',
    group: null,
    rect: { x: 0, y: 0, width: width + 2 * MARGIN, height: bottom + MARGIN },
    fill: PAPER,
    items: [...layoutHead(key, title, wording.legend, width), ...items],
    zones: [],
  }
}

function layoutHead(key: NodeKey, title: string, legend: string, width: number): readonly Item[] {
  return [
    text({
      key: childKey(key, 'title'),
      role: 'title',
      block: { x: MARGIN, y: MARGIN, width, step: HEADING },
      text: title,
      look: { bold: true },
    }),
    text({
      key: childKey(key, 'legend'),
      role: 'subtitle',
      block: { x: MARGIN, y: MARGIN + HEADING.line + 8, width, lines: 2, step: SMALL },
      text: legend,
    }),
  ]
}

/** Row by row; a row is as high as its longest text. */
function hangPlates(
  plates: readonly { readonly key: NodeKey; readonly words: string }[],
  columns: number,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const items: Item[] = []
  let y = MARGIN + HEAD
  for (let first = 0; first < plates.length; first += columns) {
    const row = plates.slice(first, first + columns)
    const height = Math.max(...row.map(({ words }) => heightOf(words)))
    row.forEach(({ key, words }, column) => {
      const x = MARGIN + column * (PLATE_WIDTH + GUTTER)
      items.push(plate(key, words, { x, y, width: PLATE_WIDTH, height }))
    })
    y += height + GUTTER
  }
  return { items, bottom: y - GUTTER }
}

/** One line more than Inter takes: hosts break lines a little differently. */
function heightOf(words: string): number {
  const lines = wrapText(words, PLATE_WIDTH - 2 * PADDING, { ...SMALL, bold: false }).length
  return (Math.max(LEAST_LINES, lines) + 1) * SMALL.line + 2 * PADDING
}

function plate(key: NodeKey, words: string, rect: Item['rect']): Item {
  return shape({
    key,
    role: 'evidence',
    rect,
    text: words,
    look: {
      fill: MIST,
      stroke: INK,
      strokeWidth: 4,
      fontSize: SMALL.fontSize,
      align: 'left',
      verticalAlign: 'top',
    },
  })
}

/** As wide as a canvas, so that they reach over no other; in long lines where they are many. */
function lineUpNear(sections: readonly Section[]): readonly Section[] {
  const near = lineUp(sections, CANVAS_WIDTH)
  const bottom = Math.max(0, ...near.map(({ rect }) => rect.y + rect.height))
  return bottom <= MOST_HEIGHT ? near : lineUp(sections, MOST_WIDTH)
}

/** From left to right, then on a new line. */
function lineUp(sections: readonly Section[], most: number): readonly Section[] {
  let x = 0
  let y = 0
  let lineHeight = 0
  return sections.map((section) => {
    if (x > 0 && x + section.rect.width > most) {
      x = 0
      y += lineHeight + GAP
      lineHeight = 0
    }
    const rect = translate(section.rect, { x, y })
    x += section.rect.width + GAP
    lineHeight = Math.max(lineHeight, section.rect.height)
    return { ...section, rect }
  })
}

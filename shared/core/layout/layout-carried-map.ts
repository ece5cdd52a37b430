import type { Item, Zone } from '../board/document.ts'
import { hashText } from '../board/print.ts'
import type { CarriedMap, CarriedNote } from '../workshop/starting-point.ts'
import { carriedPlate, fitsLarge } from './carried-plate.ts'
import {
  CELLS_X,
  CONTENT_TOP,
  cellSize,
  GUTTER,
  MARGIN,
  PITCH as NOTE_PITCH,
  ROW_HEAD_X,
  WIDE_SLOT,
} from './grid.ts'
import { paper, text } from './items.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { layoutStepHead, STEP_HEAD_HEIGHT } from './step-head.ts'
import { BODY, HEADING } from './type-scale.ts'

const PLATE = { width: WIDE_SLOT.width, height: 160 }
const PITCH = { x: PLATE.width + GUTTER, y: PLATE.height + GUTTER }
/** Plates side by side in a row of a single stage. */
const MOST_ACROSS = 6
const LEAST_ACROSS = 4
/** A note people put on the map has room in the cell it speaks of. */
const LEAST_HEIGHT = cellSize(1, 1).height
const ROW_HEAD_WIDTH = CELLS_X - GUTTER - ROW_HEAD_X

/**
 * A map, or one of its stages, row by row as it was: only grey plates, which nobody takes for a note.
 * Every cell is a zone, so that what people put on it is told with its place.
 */
export function layoutCarriedMap(context: SectionContext, map: CarriedMap): SectionBody {
  const isOne = map.stages.length === 1
  const across = isOne ? acrossOf(map) : 1
  const cellWidth = across * PITCH.x + GUTTER
  const x = (stage: number) => CELLS_X + stage * (cellWidth + GUTTER)
  const heads = isOne
    ? []
    : map.stages.flatMap((title, index) =>
        layoutStepHead(context, index + 1, title, {
          x: x(index),
          y: CONTENT_TOP,
          width: cellWidth,
          height: STEP_HEAD_HEIGHT,
        }),
      )
  let y = CONTENT_TOP + (isOne ? 0 : STEP_HEAD_HEIGHT + GUTTER)
  const rows = map.rows.map((row, index): BareSection => {
    const cells = map.stages.map((_, stage) => notesAt(map, index, stage))
    // Words of one row are of one size, so that none looks weightier than its neighbour.
    const isSmall = cells.flat().some((note) => !fitsLarge(sayOf(note), PLATE))
    const lines = Math.max(1, ...cells.map((notes) => Math.ceil(notes.length / across)))
    const height = Math.max(LEAST_HEIGHT, lines * PITCH.y + GUTTER)
    const top = y
    y += height + GUTTER
    const parts = cells.map((notes, stage) => {
      const rect = { x: x(stage), y: top, width: cellWidth, height }
      return layoutCell(context, { ...row, stage: map.stages[stage] ?? '' }, stage, rect, notes, {
        across,
        isSmall,
      })
    })
    return joinParts({ items: [rowTitle(context, row, top)], zones: [] }, ...parts)
  })
  const more = map.left > 0 ? [moreLine(context, map.left, y)] : []
  return {
    width: x(map.stages.length) - GUTTER + MARGIN,
    height: y + (map.left > 0 ? BODY.line : 0) + MARGIN - GUTTER,
    ...joinParts({ items: heads, zones: [] }, ...rows, { items: more, zones: [] }),
  }
}

function acrossOf(map: CarriedMap): number {
  const most = Math.max(...map.rows.map((_, index) => notesAt(map, index, 0).length), LEAST_ACROSS)
  return Math.min(MOST_ACROSS, most)
}

function notesAt(map: CarriedMap, row: number, stage: number): readonly CarriedNote[] {
  return map.notes.filter((note) => note.row === row && note.stage === stage)
}

function sayOf({ text: words }: CarriedNote): string {
  return words.replace(/\s*\n\s*/g, ' ')
}

function rowTitle(context: SectionContext, row: CarriedMap['rows'][number], y: number): Item {
  return text({
    key: keyIn(context, row.id, 'title'),
    role: 'heading',
    block: { x: ROW_HEAD_X, y: y + GUTTER, width: ROW_HEAD_WIDTH, lines: 2, step: HEADING },
    text: row.title,
    look: { bold: true },
  })
}

function moreLine(context: SectionContext, left: number, y: number): Item {
  return text({
    key: keyIn(context, 'left'),
    role: 'body',
    block: { x: CELLS_X, y, width: 2 * PITCH.x, step: BODY },
    text: context.wording.carried.more(left),
  })
}

function layoutCell(
  context: SectionContext,
  row: { readonly id: string; readonly title: string; readonly stage: string },
  stage: number,
  rect: Item['rect'],
  notes: readonly CarriedNote[],
  { across, isSmall }: { readonly across: number; readonly isSmall: boolean },
): BareSection {
  const id = `${row.id}.${stage + 1}`
  const room = (length: number) => Math.floor((length - GUTTER) / NOTE_PITCH)
  const zone: Zone = {
    id,
    title: context.wording.step(row.title, row.stage),
    question: '',
    nature: notes[0]?.nature ?? 'fact',
    rect,
    slots: {
      columns: room(rect.width),
      rows: room(rect.height),
      first: { x: rect.x + GUTTER, y: rect.y + GUTTER },
      wide: false,
    },
    advised: 1,
    drawnBy: keyIn(context, id),
  }
  const plates = notes.map((note, index) => {
    const twins = notes.slice(0, index).filter(({ text: said }) => said === note.text).length
    return carriedPlate(
      keyIn(context, id, hashText(note.text), String(twins + 1)),
      {
        x: rect.x + GUTTER + (index % across) * PITCH.x,
        y: rect.y + GUTTER + Math.floor(index / across) * PITCH.y,
        ...PLATE,
      },
      sayOf(note),
      { isSmall },
    )
  })
  return { items: [paper(keyIn(context, id), rect), ...plates], zones: [zone] }
}

import type { Item } from '../board/document.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import type { ComparedRow } from '../workshop/compared-groups.ts'
import { canvasIn } from '../workshop/recipes-in.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import { groupBadge } from './badge.ts'
import {
  comparedRows,
  countCompared,
  layoutAgreement,
  layoutCopies,
  layoutMeans,
} from './compared-cells.ts'
import { CELLS_X, CONTENT_TOP, cellSize, GUTTER, MARGIN, rectAt, WIDE_SLOT } from './grid.ts'
import { fitGroupLabel } from './group-label.ts'
import { shape, text } from './items.ts'
import { groupLook, INK, MIST, PAPER } from './palette.ts'
import { layoutRowHead } from './row-head.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { layoutCell } from './table-cell.ts'
import { BODY, HEADING } from './type-scale.ts'

const CELL = cellSize(2, 1)
const COLUMN_PITCH = CELL.width + GUTTER
const ROW_PITCH = CELL.height + GUTTER
const HEAD_HEIGHT = 144
const FIRST_ROW = CONTENT_TOP + HEAD_HEIGHT + GUTTER
/** Between the last group and what is kept. */
const KEEP_GAP = 40
const LABEL_X = 144
const LABEL_WIDTH = CELL.width - LABEL_X - GUTTER

/** Width of the section for that many groups, px. */
export function comparisonWidth(groups: number): number {
  return CELLS_X + groups * COLUMN_PITCH + KEEP_GAP + CELL.width + MARGIN
}

/** One column a group, one row a zone of the compared canvas, and what all keep in the last column. */
export function layoutComparison(context: SectionContext): SectionBody {
  const { groups } = context.setup
  const rows = canvasIn(context.setup, context.compares)?.zones ?? []
  const keepX = CELLS_X + groups.length * COLUMN_PITCH + KEEP_GAP
  const compared = comparedRows(context)
  const heads: readonly Item[] = [
    ...groups.flatMap((group, index) =>
      layoutGroupHead(context, group, index, countCompared(compared, group.letter)),
    ),
    ...layoutKeepHead(context, keepX),
    ...layoutMeans(context),
  ]
  return {
    width: comparisonWidth(groups.length),
    height: FIRST_ROW + rows.length * ROW_PITCH - GUTTER + MARGIN,
    ...joinParts(
      { items: heads, zones: [] },
      ...rows.map((row, index) =>
        layoutRow(context, row, compared.get(row.id), {
          y: FIRST_ROW + index * ROW_PITCH,
          keepX,
        }),
      ),
    ),
  }
}

function layoutRow(
  context: SectionContext,
  row: ZoneRecipe,
  compared: ComparedRow | undefined,
  { y, keepX }: { readonly y: number; readonly keepX: number },
): BareSection {
  const { language, wording, setup } = context
  const rowTitle = row.title[language]
  const head = [
    ...layoutRowHead(context, row, { y, titleLines: 2, question: false }),
    ...layoutAgreement(context, compared, row.id, y),
  ]
  const cells = setup.groups.map((group, index) => {
    const cell = layoutCell(
      context,
      { ...row, advised: 1 },
      {
        id: group.letter,
        title: wording.step(rowTitle, wording.group(group.letter)),
        rect: rectAt(CELLS_X + index * COLUMN_PITCH, y, CELL),
        columns: 2,
      },
    )
    const copies = cell.zones.flatMap((zone) => layoutCopies(context, compared, zone, group.letter))
    return { ...cell, items: [...cell.items, ...copies] }
  })
  const keep = context.canvas.zones.map((recipe) =>
    layoutCell(
      context,
      { ...recipe, nature: row.nature },
      {
        id: row.id,
        title: wording.step(rowTitle, recipe.title[language]),
        rect: rectAt(keepX, y, CELL),
        columns: 1,
        wideAt: (CELL.width - WIDE_SLOT.width) / 2,
        state: 'decisive',
      },
    ),
  )
  return joinParts({ items: head, zones: [] }, ...cells, ...keep)
}

function layoutGroupHead(
  context: SectionContext,
  group: GroupSetup,
  index: number,
  written: number | null,
): readonly Item[] {
  const { wording } = context
  const x = CELLS_X + index * COLUMN_PITCH
  const y = CONTENT_TOP
  const key = (...parts: readonly string[]) => keyIn(context, 'group', group.letter, ...parts)
  return [
    shape({
      key: key(),
      role: 'ribbon',
      rect: { x, y, width: CELL.width, height: HEAD_HEIGHT },
      look: { fill: groupLook(group.letter).ribbon },
    }),
    groupBadge(key('badge'), group.letter, { x: x + GUTTER, y: y + GUTTER }, 96),
    text({
      key: key('title'),
      role: 'heading',
      block: { x: x + LABEL_X, y: y + 16, width: LABEL_WIDTH, step: HEADING },
      text: fitGroupLabel(group, wording, LABEL_WIDTH, { ...HEADING, bold: true }),
      look: { bold: true },
    }),
    text({
      key: key('line'),
      role: 'subtitle',
      block: { x: x + LABEL_X, y: y + 76, width: LABEL_WIDTH, step: BODY },
      text: written === null ? wording.copiesHere : wording.notesWritten(written),
    }),
  ]
}

function layoutKeepHead(context: SectionContext, x: number): readonly Item[] {
  const y = CONTENT_TOP
  const width = CELL.width - 2 * GUTTER
  return context.canvas.zones.flatMap((recipe) => [
    shape({
      key: keyIn(context, recipe.id),
      role: 'ribbon',
      rect: { x, y, width: CELL.width, height: HEAD_HEIGHT },
      look: { fill: INK },
    }),
    text({
      key: keyIn(context, recipe.id, 'title'),
      role: 'heading',
      block: { x: x + GUTTER, y: y + 16, width, step: HEADING },
      text: recipe.title[context.language],
      look: { textColour: PAPER, bold: true },
    }),
    text({
      key: keyIn(context, recipe.id, 'line'),
      role: 'subtitle',
      block: { x: x + GUTTER, y: y + 76, width, step: BODY },
      text: recipe.question[context.language],
      look: { textColour: MIST },
    }),
  ])
}

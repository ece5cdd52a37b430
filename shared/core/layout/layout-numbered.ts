import type { Item } from '../board/document.ts'
import type { CanvasForm, NumberedColumn } from '../catalogue/forms.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { CONTENT_TOP, cellSize, GUTTER, MARGIN, rectAt, WIDE_SLOT, widthFor } from './grid.ts'
import { rule, text } from './items.ts'
import { INK } from './palette.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { layoutCell } from './table-cell.ts'
import { BODY, HEADING, TITLE } from './type-scale.ts'

type NumberedForm = Extract<CanvasForm, { kind: 'numbered' }>
type Room = NumberedColumn['room']

/** Numbers of the lines are on the left of the columns. */
const COLUMNS_X = 184
const NUMBER_WIDTH = 96
/** Heads have no border: their words may use the gutter. */
const HEAD_SPARE = 16
const CELL_HEIGHT = cellSize(1, 1).height
const ROW_PITCH = CELL_HEIGHT + GUTTER

const WIDTHS: Readonly<Record<Room, number>> = {
  note: widthFor(1),
  pair: widthFor(2),
  wide: WIDE_SLOT.width + 2 * GUTTER,
  broad: widthFor(2),
}

interface Column {
  readonly recipe: ZoneRecipe
  readonly room: Room
  readonly isMain: boolean
  readonly x: number
  readonly width: number
}

/** A table filled line by line: one question a column, one number a line. */
export function layoutNumbered(context: SectionContext, form: NumberedForm): SectionBody {
  const columns = placeColumns(context, form)
  const firstRow = CONTENT_TOP + 120 + form.questionLines * BODY.line
  const rows = Array.from({ length: form.lines }, (_, index) =>
    layoutRow(context, columns, index + 1, firstRow + index * ROW_PITCH),
  )
  const heads = columns.flatMap((column) => layoutColumnHead(context, column, form.questionLines))
  return {
    width: Math.max(...columns.map(({ x, width }) => x + width)) + MARGIN,
    height: firstRow + form.lines * ROW_PITCH - GUTTER + MARGIN,
    ...joinParts({ items: heads, zones: [] }, ...rows),
  }
}

function placeColumns(context: SectionContext, form: NumberedForm): readonly Column[] {
  let x = COLUMNS_X
  return form.columns.flatMap(({ zone, room, isMain }): readonly Column[] => {
    const recipe = context.canvas.zones.find(({ id }) => id === zone)
    if (recipe === undefined) return []
    const column = { recipe, room, isMain: isMain === true, x, width: WIDTHS[room] }
    x += column.width + GUTTER
    return [column]
  })
}

function layoutColumnHead(
  context: SectionContext,
  { recipe, isMain, x, width }: Column,
  questionLines: number,
): readonly Item[] {
  const { language } = context
  const key = (name: string) => keyIn(context, recipe.id, name)
  const words = { x, width: width + HEAD_SPARE }
  return [
    rule(key('bar'), { x, y: CONTENT_TOP, width, height: isMain ? 16 : 4 }, INK),
    text({
      key: key('title'),
      role: 'heading',
      block: { ...words, y: CONTENT_TOP + 28, step: HEADING },
      text: recipe.title[language],
      look: { bold: true },
    }),
    text({
      key: key('question'),
      role: 'question',
      block: { ...words, y: CONTENT_TOP + 80, step: BODY, lines: questionLines },
      text: recipe.question[language],
    }),
  ]
}

function layoutRow(
  context: SectionContext,
  columns: readonly Column[],
  number: number,
  y: number,
): BareSection {
  const { language, wording } = context
  const label = text({
    key: keyIn(context, 'line', String(number)),
    role: 'heading',
    block: { x: MARGIN, y: y + GUTTER, width: NUMBER_WIDTH, step: TITLE },
    text: String(number),
    look: { bold: true, align: 'center' },
  })
  const cells = columns.map(({ recipe, room, isMain, x, width }) =>
    layoutCell(context, recipe, {
      id: String(number),
      title: wording.step(recipe.title[language], wording.lineNumber(number)),
      rect: rectAt(x, y, { width, height: CELL_HEIGHT }),
      columns: room === 'pair' ? 2 : 1,
      ...(room === 'wide' || room === 'broad' ? { wideAt: (width - WIDE_SLOT.width) / 2 } : {}),
      state: isMain ? 'decisive' : 'ordinary',
    }),
  )
  return joinParts({ items: [label], zones: [] }, ...cells)
}

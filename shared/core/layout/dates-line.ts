import type { Point, Rect } from '../board/geometry.ts'
import type { DatesLine } from '../catalogue/forms.ts'
import { cellSize, GUTTER, rectAt, widthFor } from './grid.ts'
import { rule, shape, text } from './items.ts'
import { INK, PAPER } from './palette.ts'
import { type BareSection, joinParts, keyIn, type SectionContext } from './section-context.ts'
import { layoutCell } from './table-cell.ts'
import { ellipsize } from './text-fit.ts'
import { BODY, HEADING } from './type-scale.ts'

const DISC = 96
/** From the top to the discs, and to the cells under them. */
const DISCS_Y = 100
const CELLS_Y = 216
const CELL_HEIGHT = cellSize(1, 1).height

/** Height of a line of dates, px. */
export const DATES_HEIGHT = CELLS_Y + CELL_HEIGHT

/** The least width of a line of dates: a note under each. */
export function datesWidth({ dates }: DatesLine): number {
  return dates.length * (widthFor(1) + GUTTER) - GUTTER
}

/** A line of time: its name, a disc a date, and a cell under each. */
export function layoutDates(
  context: SectionContext,
  line: DatesLine,
  corner: Point,
  width: number,
): BareSection {
  const { language, wording } = context
  const recipe = context.canvas.zones.find(({ id }) => id === line.zone)
  if (recipe === undefined) return { items: [], zones: [] }
  const pitch = (width + GUTTER) / line.dates.length
  const { x, y } = corner
  const at: Rect = { x, y: y + DISCS_Y, width: DISC, height: DISC }
  const head = [
    text({
      key: keyIn(context, line.zone, 'title'),
      role: 'heading',
      block: { x, y, width, step: HEADING },
      text: recipe.title[language],
      look: { bold: true },
    }),
    text({
      key: keyIn(context, line.zone, 'question'),
      role: 'question',
      block: { x, y: y + 48, width, step: BODY },
      text: recipe.question[language],
    }),
    rule(
      keyIn(context, line.zone, 'line'),
      { x: x + DISC / 2, y: at.y + DISC / 2 - 4, width: width - DISC / 2, height: 8 },
      INK,
    ),
  ]
  const dates = line.dates.map((date, index): BareSection => {
    const number = String(index + 1)
    const left = x + index * pitch
    const disc = shape({
      key: keyIn(context, line.zone, 'date', number),
      role: 'badge',
      form: 'ellipse',
      rect: { ...at, x: left },
      text: ellipsize(date[language], DISC * 0.9, 1, { ...BODY, bold: true }),
      look: { fill: INK, textColour: PAPER, fontSize: BODY.fontSize, bold: true },
    })
    const cell = layoutCell(context, recipe, {
      id: number,
      title: wording.step(recipe.title[language], date[language]),
      rect: rectAt(left, y + CELLS_Y, { width: pitch - GUTTER, height: CELL_HEIGHT }),
      columns: 1,
    })
    return { items: [disc, ...cell.items], zones: cell.zones }
  })
  return joinParts({ items: head, zones: [] }, ...dates)
}

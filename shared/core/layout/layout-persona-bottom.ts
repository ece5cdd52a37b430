import type { Item } from '../board/document.ts'
import { PROGRESSIONS } from '../catalogue/progressions.ts'
import { CELLS_X, CONTENT_TOP, cellSize, GUTTER, MARGIN, rectAt } from './grid.ts'
import { rule, shape, text } from './items.ts'
import { INK, PAPER, SECTION_FILL } from './palette.ts'
import { layoutRowHead } from './row-head.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { layoutCell } from './table-cell.ts'
import { ellipsize, measureText } from './text-fit.ts'
import { BODY, HEADING } from './type-scale.ts'

const CELL = cellSize(3, 1)
const COLUMN_PITCH = CELL.width + GUTTER
const ROW_PITCH = CELL.height + GUTTER
const FIRST_ROW = 384
const DISC = 96
/** From a phase's left edge to its name, and how wide the name may get. */
const NAME_X = 112
const NAME_WIDTH = CELL.width - NAME_X - 16
const FEWEST = 3
const MOST = 6

/** How the person comes to us: three to six phases from left to right, one row a question. */
export function layoutPersonaBottom(context: SectionContext): SectionBody {
  const phases = phaseNames(context)
  const rows = context.canvas.zones.map((row, index): BareSection => {
    const y = FIRST_ROW + index * ROW_PITCH
    const cells = phases.map((phase, column) =>
      layoutCell(context, row, {
        id: String(column + 1),
        title: context.wording.step(row.title[context.language], phase.title),
        rect: rectAt(CELLS_X + column * COLUMN_PITCH, y, CELL),
        columns: 3,
      }),
    )
    return joinParts({ items: layoutRowHead(context, row, { y }), zones: [] }, ...cells)
  })
  return {
    width: CELLS_X + phases.length * COLUMN_PITCH - GUTTER + MARGIN,
    height: FIRST_ROW + rows.length * ROW_PITCH + MARGIN,
    ...joinParts({ items: layoutPhases(context, phases), zones: [] }, ...rows),
  }
}

interface Phase {
  readonly title: string
  readonly line: string
}

/** The facilitator's names; a name of a known set brings its line with it. */
function phaseNames({ setup, language }: SectionContext): readonly Phase[] {
  const known = PROGRESSIONS.flatMap((progression) => progression.phases)
  const usual = PROGRESSIONS[0]?.phases.map((phase) => phase.title[language]) ?? []
  const asked = setup.progression.slice(0, MOST)
  const names = asked.length < FEWEST ? usual : asked
  return names.map((name, index) => {
    const match = known.find((phase) => phase.title[language] === name)
    return { title: name.trim() || String(index + 1), line: match?.line[language] ?? '' }
  })
}

/** Numbered discs on one line; a plate under each name keeps the line off the words. */
function layoutPhases(context: SectionContext, phases: readonly Phase[]): readonly Item[] {
  const width = (phases.length - 1) * COLUMN_PITCH
  const line = rule(
    keyIn(context, 'phases', 'line'),
    { x: CELLS_X + DISC / 2, y: CONTENT_TOP + DISC / 2 - 2, width, height: 4 },
    INK,
  )
  return [line, ...phases.flatMap((phase, index) => layoutPhase(context, phase, index))]
}

function layoutPhase(context: SectionContext, phase: Phase, index: number): readonly Item[] {
  const x = CELLS_X + index * COLUMN_PITCH
  const y = CONTENT_TOP
  const number = String(index + 1)
  const title = ellipsize(phase.title, NAME_WIDTH, 1, { ...HEADING, bold: true })
  const widest = Math.max(
    measureText(title, { ...HEADING, bold: true }),
    measureText(phase.line, { ...BODY, bold: false }),
  )
  const plateWidth = Math.min(NAME_WIDTH + 32, Math.ceil(widest / 8) * 8 + 40)
  const name = { x: x + NAME_X, width: NAME_WIDTH }
  const disc = shape({
    key: keyIn(context, 'phases', number),
    role: 'badge',
    form: 'ellipse',
    rect: { x, y, width: DISC, height: DISC },
    text: number,
    look: { fill: INK, textColour: PAPER, fontSize: HEADING.fontSize, bold: true },
  })
  const plate = shape({
    key: keyIn(context, 'phases', number, 'plate'),
    role: 'plate',
    rect: { x: x + NAME_X - 16, y, width: plateWidth, height: DISC },
    look: { fill: SECTION_FILL },
  })
  const titleItem = text({
    key: keyIn(context, 'phases', number, 'title'),
    role: 'heading',
    block: { ...name, y: phase.line === '' ? y + 24 : y, step: HEADING },
    text: title,
    look: { bold: true },
  })
  if (phase.line === '') return [disc, plate, titleItem]
  const line = text({
    key: keyIn(context, 'phases', number, 'line'),
    role: 'subtitle',
    block: { ...name, y: y + 48, step: BODY },
    text: phase.line,
  })
  return [disc, plate, titleItem, line]
}

import type { Item } from '../board/document.ts'
import { ATTENTION_ROW } from '../catalogue/canvases/mirror.ts'
import type { CanvasForm } from '../catalogue/forms.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { CELLS_X, CONTENT_TOP, cellSize, GUTTER, MARGIN, ROW_HEAD_X, rectAt } from './grid.ts'
import { rule, shape, text } from './items.ts'
import { EMOTIONS, layoutLevelLane } from './level-lane.ts'
import { GREY, INK, PAPER, RULE } from './palette.ts'
import { layoutRowHead } from './row-head.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { layoutStepHead, STEP_HEAD_HEIGHT } from './step-head.ts'
import { layoutCell } from './table-cell.ts'
import { ellipsize } from './text-fit.ts'
import { BODY, HEADING, TITLE } from './type-scale.ts'

type MirrorForm = Extract<CanvasForm, { kind: 'mirror' }>

const CELL = cellSize(2, 1)
const STEP_PITCH = CELL.width + GUTTER
const ROW_PITCH = CELL.height + GUTTER
const LANE_HEIGHT = 560
const READING_HEIGHT = 104
/** From the line that opens a side to its first row: the side's sign and name are between. */
const SIDE_HEIGHT = 112
const SIGN = 56
/** The questions of the lane are beside its levels, on a narrow column. */
const LANE_MARKS = { perStep: 2, questionLines: 4 } as const
const READING = { ...BODY, bold: false }
const HEAD_WIDTH = CELLS_X - GUTTER - ROW_HEAD_X

/** Two sides of the same moments: one above, one below, and how both feel in the middle. */
export function layoutMirror(context: SectionContext, form: MirrorForm): SectionBody {
  const { zones } = context.canvas
  const middle = zones.findIndex(({ id }) => id === form.lane)
  const steps = Array.from({ length: form.moments }, (_, i) => CELLS_X + i * STEP_PITCH)
  const width = CELLS_X + form.moments * STEP_PITCH - GUTTER + MARGIN
  const firstSide = CONTENT_TOP + STEP_HEAD_HEIGHT + GUTTER
  const above = layoutRows(context, zones.slice(0, middle), firstSide + SIDE_HEIGHT, steps)
  const readingY = above.bottom + LANE_HEIGHT + GUTTER
  const secondSide = readingY + READING_HEIGHT + GUTTER
  const below = layoutRows(context, zones.slice(middle + 1), secondSide + SIDE_HEIGHT, steps)
  const laneRect = {
    x: CELLS_X,
    y: above.bottom,
    width: width - MARGIN - CELLS_X,
    height: LANE_HEIGHT,
  }
  const centres = steps.map((x) => x + CELL.width / 2)
  const lanes = zones
    .slice(middle, middle + 1)
    .map((row) => layoutLevelLane(context, row, laneRect, centres, EMOTIONS, LANE_MARKS))
  return {
    width,
    height: below.bottom - GUTTER + MARGIN,
    ...joinParts(
      { items: layoutMoments(context, form, steps), zones: [] },
      { items: layoutSide(context, form, 'above', firstSide, width), zones: [] },
      above,
      ...lanes,
      { items: layoutReading(context, form, readingY, steps), zones: [] },
      { items: layoutSide(context, form, 'below', secondSide, width), zones: [] },
      below,
    ),
  }
}

/** Rows of cells from `top`; `bottom` is where what follows them starts. */
function layoutRows(
  context: SectionContext,
  rows: readonly ZoneRecipe[],
  top: number,
  steps: readonly number[],
): BareSection & { readonly bottom: number } {
  const { language, wording } = context
  const parts = rows.map((row, index): BareSection => {
    const y = top + index * ROW_PITCH
    const cells = steps.map((x, step) =>
      layoutCell(context, row, {
        id: String(step + 1),
        title: wording.step(row.title[language], wording.momentNumber(step + 1)),
        rect: rectAt(x, y, CELL),
        columns: 2,
        state: row.id === ATTENTION_ROW ? 'decisive' : 'ordinary',
      }),
    )
    return joinParts({ items: layoutRowHead(context, row, { y }), zones: [] }, ...cells)
  })
  return { ...joinParts(...parts), bottom: top + rows.length * ROW_PITCH }
}

/** Named once, on top: they are the same for both sides. */
function layoutMoments(
  context: SectionContext,
  form: MirrorForm,
  steps: readonly number[],
): readonly Item[] {
  const size = { width: CELL.width, height: STEP_HEAD_HEIGHT }
  return [
    ...layoutLine(context, 'moments', form.momentsTitle, form.momentsLine, CONTENT_TOP + 8),
    ...steps.flatMap((x, index) => {
      const name = context.wording.momentName(index + 1)
      return layoutStepHead(context, index + 1, name, rectAt(x, CONTENT_TOP, size))
    }),
  ]
}

/** A title and a line of words, left of a line of boxes. */
function layoutLine(
  context: SectionContext,
  name: string,
  title: MirrorForm['momentsTitle'],
  line: MirrorForm['momentsLine'],
  y: number,
): readonly Item[] {
  return [
    text({
      key: keyIn(context, name, 'title'),
      role: 'heading',
      block: { x: ROW_HEAD_X, y, width: HEAD_WIDTH, step: HEADING },
      text: title[context.language],
      look: { bold: true },
    }),
    text({
      key: keyIn(context, name, 'line'),
      role: 'subtitle',
      block: { x: ROW_HEAD_X, y: y + 52, width: HEAD_WIDTH, step: BODY },
      text: line[context.language],
    }),
  ]
}

/** A line in ink, then the sign the side has in the lane: a circle above, a square below. */
function layoutSide(
  context: SectionContext,
  form: MirrorForm,
  side: 'above' | 'below',
  y: number,
  sectionWidth: number,
): readonly Item[] {
  const width = sectionWidth - 2 * MARGIN
  return [
    rule(keyIn(context, side, 'rule'), { x: MARGIN, y: y - 4, width, height: 8 }, INK),
    shape({
      key: keyIn(context, side, 'sign'),
      role: 'sign',
      form: side === 'above' ? 'ellipse' : 'rectangle',
      rect: { x: ROW_HEAD_X, y: y + GUTTER, width: SIGN, height: SIGN },
      look: { fill: PAPER, stroke: INK, strokeWidth: 8 },
    }),
    text({
      key: keyIn(context, side, 'title'),
      role: 'heading',
      block: {
        x: ROW_HEAD_X + SIGN + GUTTER,
        y: y + 12,
        width: HEAD_WIDTH - SIGN - GUTTER,
        step: TITLE,
      },
      text: form[side][context.language],
      look: { bold: true },
    }),
  ]
}

/** What the two marks of a moment say together; written over, moment by moment. */
function layoutReading(
  context: SectionContext,
  form: MirrorForm,
  y: number,
  steps: readonly number[],
): readonly Item[] {
  return [
    ...layoutLine(context, 'reading', form.readingTitle, form.readingLine, y + 4),
    ...steps.map((x, index) =>
      shape({
        key: keyIn(context, 'reading', String(index + 1)),
        role: 'blank',
        rect: { x, y, width: CELL.width, height: READING_HEIGHT },
        text: ellipsize(form.readingBlank[context.language], CELL.width * 0.9, 1, READING),
        look: {
          fill: PAPER,
          stroke: RULE,
          strokeWidth: 2,
          textColour: GREY,
          fontSize: BODY.fontSize,
        },
      }),
    ),
  ]
}

import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { CELLS_X, GUTTER, PITCH, ROW_HEAD_X } from './grid.ts'
import { paper, rule, shape } from './items.ts'
import { EMOTION_LEVELS, GREY, INK, MIST } from './palette.ts'
import { layoutRowHead } from './row-head.ts'
import { type BareSection, keyIn, type SectionContext } from './section-context.ts'
import { SMALL } from './type-scale.ts'

const LEVEL_DISC = 64
const LEVELS_X = CELLS_X - 96
const HEAD_WIDTH = LEVELS_X - 24 - ROW_HEAD_X

/** How many marks each step is given, and how many lines the question takes beside the lane. */
interface EmotionMarks {
  readonly perStep: 1 | 2
  readonly questionLines: number
}

/** Height of one level, px. */
function bandOf(lane: Rect): number {
  return lane.height / EMOTION_LEVELS.length
}

/**
 * Five bands from +2 to −2, a hairline at each step. Where a note is put is data: its height is the
 * emotion, its place from left to right the step.
 */
export function layoutEmotionLane(
  context: SectionContext,
  row: ZoneRecipe,
  lane: Rect,
  stepCentres: readonly number[],
  marks: EmotionMarks = { perStep: 1, questionLines: 2 },
): BareSection {
  const { language } = context
  const { perStep, questionLines } = marks
  const items: readonly Item[] = [
    ...layoutRowHead(context, row, { y: lane.y, chip: null, width: HEAD_WIDTH, questionLines }),
    paper(keyIn(context, row.id), lane),
    ...layoutBands(context, row, lane),
    ...layoutLevels(context, row, lane),
    ...stepCentres.map((x, index) =>
      rule(
        keyIn(context, row.id, 'step', String(index + 1)),
        { x: x - 1, y: lane.y + 12, width: 2, height: lane.height - 24 },
        MIST,
      ),
    ),
  ]
  const zone = {
    id: row.id,
    title: row.title[language],
    question: row.question[language],
    nature: row.nature,
    rect: lane,
    slots: {
      columns: stepCentres.length * perStep,
      rows: perStep,
      first: { x: lane.x, y: lane.y + (lane.height - perStep * PITCH + GUTTER) / 2 },
      wide: false,
    },
    advised: row.advised,
    drawnBy: keyIn(context, row.id),
    axes: {
      x: { from: 0.5, to: stepCentres.length + 0.5 },
      y: { from: -EMOTION_LEVELS.length / 2, to: EMOTION_LEVELS.length / 2 },
    },
  }
  return { items, zones: [zone] }
}

function layoutBands(context: SectionContext, row: ZoneRecipe, lane: Rect): readonly Item[] {
  const lines = EMOTION_LEVELS.slice(1).map((_, index) =>
    rule(
      keyIn(context, row.id, 'band', String(index + 1)),
      { x: lane.x, y: lane.y + (index + 1) * bandOf(lane) - 1, width: lane.width, height: 2 },
      MIST,
    ),
  )
  const zero = rule(
    keyIn(context, row.id, 'zero'),
    { x: lane.x, y: lane.y + lane.height / 2 - 2, width: lane.width, height: 4 },
    GREY,
  )
  return [...lines, zero]
}

/** The scale, to the left of the lane: people copy these discs onto it. */
function layoutLevels(context: SectionContext, row: ZoneRecipe, lane: Rect): readonly Item[] {
  return EMOTION_LEVELS.map(({ sign, fill }, index) =>
    shape({
      key: keyIn(context, row.id, 'level', String(2 - index)),
      role: 'badge',
      form: 'ellipse',
      rect: {
        x: LEVELS_X,
        y: lane.y + (index + 0.5) * bandOf(lane) - LEVEL_DISC / 2,
        width: LEVEL_DISC,
        height: LEVEL_DISC,
      },
      text: sign,
      look: { fill, stroke: INK, strokeWidth: 4, fontSize: SMALL.fontSize, bold: true },
    }),
  )
}

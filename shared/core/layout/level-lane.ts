import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { CELLS_X, GUTTER, PITCH, ROW_HEAD_X } from './grid.ts'
import { paper, rule, shape } from './items.ts'
import { EMOTION_LEVELS, EVIDENCE_LEVELS, GREY, INK, type Level, MIST } from './palette.ts'
import { layoutRowHead } from './row-head.ts'
import { type BareSection, keyIn, type SectionContext } from './section-context.ts'
import { SMALL } from './type-scale.ts'

const LEVEL_HEIGHT = 64
const LEVELS_X = CELLS_X - 96
const HEAD_WIDTH = LEVELS_X - 24 - ROW_HEAD_X

/** What the levels of a lane are, from top to bottom, and how they are shown. */
export interface LaneScale {
  readonly levels: readonly Level[]
  /** What the middle of the lowest level stands for; each level above is one more. */
  readonly lowest: number
  readonly form: 'ellipse' | 'rectangle'
  readonly levelWidth: number
  /** The level that is neither good nor bad has a line of its own. */
  readonly hasZero: boolean
}

export const EMOTIONS: LaneScale = {
  levels: EMOTION_LEVELS,
  lowest: -2,
  form: 'ellipse',
  levelWidth: LEVEL_HEIGHT,
  hasZero: true,
}

export const EVIDENCE: LaneScale = {
  levels: EVIDENCE_LEVELS,
  lowest: 1,
  form: 'rectangle',
  levelWidth: 88,
  hasZero: false,
}

/** How many marks each step is given, and how many lines the question takes beside the lane. */
interface LaneMarks {
  readonly perStep: 1 | 2
  readonly questionLines: number
}

/**
 * One band a level, the best on top, and a hairline at each step. Where a note is put is data: its height
 * is the level, its place from left to right the step.
 */
export function layoutLevelLane(
  context: SectionContext,
  row: ZoneRecipe,
  lane: Rect,
  stepCentres: readonly number[],
  scale: LaneScale,
  marks: LaneMarks = { perStep: 1, questionLines: 2 },
): BareSection {
  const { language } = context
  const { perStep, questionLines } = marks
  const items: readonly Item[] = [
    ...layoutRowHead(context, row, { y: lane.y, chip: null, width: HEAD_WIDTH, questionLines }),
    paper(keyIn(context, row.id), lane),
    ...layoutBands(context, row, lane, scale),
    ...layoutLevels(context, row, lane, scale),
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
      y: { from: scale.lowest - 0.5, to: scale.lowest + scale.levels.length - 0.5 },
    },
    lane: {
      steps: stepCentres.length,
      lowest: scale.lowest,
      highest: scale.lowest + scale.levels.length - 1,
    },
  }
  return { items, zones: [zone] }
}

function layoutBands(
  context: SectionContext,
  row: ZoneRecipe,
  lane: Rect,
  { levels, hasZero }: LaneScale,
): readonly Item[] {
  const band = lane.height / levels.length
  const lines = levels
    .slice(1)
    .map((_, index) =>
      rule(
        keyIn(context, row.id, 'band', String(index + 1)),
        { x: lane.x, y: lane.y + (index + 1) * band - 1, width: lane.width, height: 2 },
        MIST,
      ),
    )
  if (!hasZero) return lines
  const zero = rule(
    keyIn(context, row.id, 'zero'),
    { x: lane.x, y: lane.y + lane.height / 2 - 2, width: lane.width, height: 4 },
    GREY,
  )
  return [...lines, zero]
}

/** The scale, to the left of the lane: people copy its signs onto it. */
function layoutLevels(
  context: SectionContext,
  row: ZoneRecipe,
  lane: Rect,
  { levels, lowest, form, levelWidth }: LaneScale,
): readonly Item[] {
  const band = lane.height / levels.length
  return levels.map(({ sign, fill }, index) =>
    shape({
      key: keyIn(context, row.id, 'level', String(lowest + levels.length - 1 - index)),
      role: 'sign',
      form,
      rect: {
        x: LEVELS_X,
        y: lane.y + (index + 0.5) * band - LEVEL_HEIGHT / 2,
        width: levelWidth,
        height: LEVEL_HEIGHT,
      },
      text: sign,
      look: { fill, stroke: INK, strokeWidth: 4, fontSize: SMALL.fontSize, bold: true },
    }),
  )
}

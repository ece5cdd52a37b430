import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { JOURNEY_PARTS } from '../catalogue/canvases/journey.ts'
import type { PartRecipe, ZoneRecipe } from '../catalogue/recipe.ts'
import { CELLS_X, CONTENT_TOP, cellSize, GUTTER, MARGIN, ROW_HEAD_X, rectAt } from './grid.ts'
import { rule, shape, text } from './items.ts'
import { EMOTIONS, EVIDENCE, type LaneScale, layoutLevelLane } from './level-lane.ts'
import { INK, PAPER } from './palette.ts'
import { layoutRowHead } from './row-head.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { layoutCell } from './table-cell.ts'
import { BODY, SMALL, TITLE } from './type-scale.ts'
import { CHIP } from './zone-block.ts'

const CELL = cellSize(2, 1)
const STEP_PITCH = CELL.width + GUTTER
/** Extra room between before, during and after. */
const PART_GAP = 40
const FIRST_ROW = 448
/** Rows in which the height of a mark is what it says, by the row's id. */
const LANES: Readonly<Record<string, Lane>> = {
  emotion: { scale: EMOTIONS, height: 480, questionLines: 2 },
  evidence: { scale: EVIDENCE, height: CELL.height, questionLines: 3 },
}
/** From a step's left edge to its note: its number comes first. */
const STAGE_NOTE_X = 112

interface Lane {
  readonly scale: LaneScale
  readonly height: number
  readonly questionLines: number
}

interface Part {
  readonly recipe: PartRecipe
  readonly x: number
  readonly width: number
  /** Left edges of its steps. */
  readonly steps: readonly number[]
}

/** Before, during and after from left to right; what happens, how it feels, what is at stake. */
export function layoutJourney(context: SectionContext): SectionBody {
  const parts = placeParts()
  const steps = parts.flatMap((part) => part.steps)
  const right = Math.max(...parts.map((part) => part.x + part.width))
  let y = FIRST_ROW
  const rows = context.canvas.zones.map((row): BareSection => {
    const top = y
    const lane = Object.hasOwn(LANES, row.id) ? LANES[row.id] : undefined
    y += (lane?.height ?? CELL.height) + GUTTER
    if (lane === undefined) return layoutRow(context, row, top, steps)
    const { scale, height, questionLines } = lane
    const rect = { x: CELLS_X, y: top, width: right - CELLS_X, height }
    const centres = steps.map((x) => x + CELL.width / 2)
    return layoutLevelLane(context, row, rect, centres, scale, { perStep: 1, questionLines })
  })
  return {
    width: right + MARGIN,
    height: y + MARGIN,
    ...joinParts({ items: layoutHeads(context, parts, right), zones: [] }, ...rows),
  }
}

function placeParts(): readonly Part[] {
  let x = CELLS_X
  return JOURNEY_PARTS.map((recipe) => {
    const left = x
    const steps = Array.from({ length: recipe.steps }, (_, i) => left + i * STEP_PITCH)
    x += recipe.steps * STEP_PITCH + PART_GAP
    return { recipe, x: left, width: recipe.steps * STEP_PITCH - GUTTER, steps }
  })
}

/** Before, during and after; over a single stage of a map, that stage and what its steps were. */
function layoutHeads(
  context: SectionContext,
  parts: readonly Part[],
  right: number,
): readonly Item[] {
  const { heading, wording, language } = context
  const { startsFrom } = context.setup
  if (heading === '' || startsFrom?.kind !== 'map') {
    return parts.flatMap(({ recipe, x, width }) => {
      const question = recipe.question[language]
      return layoutHead(context, recipe.id, { x, width, title: recipe.title[language], question })
    })
  }
  const { stages } = startsFrom
  const question =
    stages.length > 1
      ? wording.carried.itsSteps(stages.join(' → '))
      : wording.carried.momentByMoment
  return layoutHead(context, 'stage', {
    x: CELLS_X,
    width: right - CELLS_X,
    title: heading,
    question,
  })
}

interface Head {
  readonly x: number
  readonly width: number
  readonly title: string
  readonly question: string
}

function layoutHead(
  context: SectionContext,
  id: string,
  { x, width, title, question }: Head,
): readonly Item[] {
  const key = (name: string) => keyIn(context, 'part', id, name)
  return [
    rule(key('bar'), { x, y: CONTENT_TOP, width, height: 16 }, INK),
    text({
      key: key('title'),
      role: 'heading',
      block: { x, y: CONTENT_TOP + 32, width, step: TITLE },
      text: title,
      look: { bold: true },
    }),
    text({
      key: key('question'),
      role: 'question',
      block: { x, y: CONTENT_TOP + 120, width, step: BODY },
      text: question,
    }),
  ]
}

function layoutRow(
  context: SectionContext,
  row: ZoneRecipe,
  y: number,
  steps: readonly number[],
): BareSection {
  const isStage = row.id === 'stage'
  const cells = steps.map((x, index): BareSection => {
    const rect = rectAt(x, y, CELL)
    const cell = layoutCell(context, row, {
      id: String(index + 1),
      title: context.wording.step(
        row.title[context.language],
        context.wording.stepNumber(index + 1),
      ),
      rect,
      columns: isStage ? 1 : 2,
      ...(isStage ? { wideAt: STAGE_NOTE_X } : {}),
      state: isStage ? 'decisive' : 'ordinary',
    })
    if (!isStage) return cell
    return { items: [...cell.items, layoutNumber(context, index + 1, rect)], zones: cell.zones }
  })
  const head = layoutRowHead(context, row, { y, ...headSign(context, row, y) })
  return joinParts({ items: head, zones: [] }, ...cells)
}

/** Steps carry their numbers and need no chip; a moment of truth is an exclamation mark in ink. */
function headSign(context: SectionContext, row: ZoneRecipe, y: number): { chip?: Item | null } {
  if (row.id === 'stage') return { chip: null }
  if (row.id !== 'mot') return {}
  return {
    chip: shape({
      key: keyIn(context, row.id, 'chip'),
      role: 'chip',
      rect: { x: ROW_HEAD_X, y: y + GUTTER, width: CHIP, height: CHIP },
      text: '!',
      look: { fill: INK, textColour: PAPER, fontSize: BODY.fontSize, bold: true },
    }),
  }
}

function layoutNumber(context: SectionContext, number: number, cell: Rect): Item {
  return shape({
    key: keyIn(context, 'number', String(number)),
    role: 'badge',
    form: 'ellipse',
    rect: { x: cell.x + 24, y: cell.y + 24, width: 64, height: 64 },
    text: String(number),
    look: { fill: INK, textColour: PAPER, fontSize: SMALL.fontSize, bold: true },
  })
}

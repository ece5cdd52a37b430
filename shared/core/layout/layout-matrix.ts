import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { AxisRecipe, CanvasForm } from '../catalogue/forms.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { CONTENT_TOP, GUTTER, MARGIN, widthFor } from './grid.ts'
import { paper, rule, shape, text } from './items.ts'
import { GREY, INK, PAPER } from './palette.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { ellipsize, measureText } from './text-fit.ts'
import { BODY, HEADING, TITLE } from './type-scale.ts'
import { zoneOf } from './zone-block.ts'

type MatrixForm = Extract<CanvasForm, { kind: 'matrix' }>

const SIDE = widthFor(4)
const PITCH = SIDE + GUTTER
/** The signs and the line of the upright axis are left of the quadrants, its name above them. */
const LEFT = MARGIN + 104
const TOP = CONTENT_TOP + HEADING.line + GUTTER
const RIGHT = LEFT + PITCH + SIDE
const BOTTOM = TOP + PITCH + SIDE
const AXIS = 8
const SIGN_WIDTH = 64
const PLATE_HEIGHT = 64
/** The name of the quadrant one looks for leaves half of its line to the question. */
const WINNER_WIDTH = SIDE / 2

/** Four quadrants between two axes: where a note is put says what it is worth. */
export function layoutMatrix(context: SectionContext, form: MatrixForm): SectionBody {
  const quadrants = form.quadrants.flatMap((id, index): readonly BareSection[] => {
    const recipe = context.canvas.zones.find((zone) => zone.id === id)
    return recipe === undefined ? [] : [layoutQuadrant(context, form, recipe, index)]
  })
  return {
    width: RIGHT + MARGIN,
    height: BOTTOM + 104 + MARGIN,
    ...joinParts(...quadrants, { items: layoutAxes(context, form), zones: [] }),
  }
}

/** Top left, top right, bottom left, bottom right. */
function layoutQuadrant(
  context: SectionContext,
  form: MatrixForm,
  recipe: ZoneRecipe,
  index: number,
): BareSection {
  const isRight = index % 2 === 1
  const isTop = index < 2
  const rect: Rect = {
    x: LEFT + (isRight ? PITCH : 0),
    y: TOP + (isTop ? 0 : PITCH),
    width: SIDE,
    height: SIDE,
  }
  const zone = {
    ...zoneOf(context, recipe, { rect, columns: 4, rows: 3 }),
    axes: { x: halfOf(form.x, isRight), y: halfOf(form.y, isTop) },
  }
  const isWinner = recipe.id === form.winner
  return {
    items: isWinner ? drawWinner(context, recipe, rect) : drawQuadrant(context, recipe, rect),
    zones: [zone],
  }
}

function halfOf({ from, to }: AxisRecipe, isHigh: boolean) {
  const middle = (from + to) / 2
  return isHigh ? { from: middle, to } : { from, to: middle }
}

function drawQuadrant(context: SectionContext, recipe: ZoneRecipe, rect: Rect): readonly Item[] {
  const { language } = context
  const place = { x: rect.x + GUTTER, width: rect.width - 2 * GUTTER }
  return [
    paper(keyIn(context, recipe.id), rect),
    text({
      key: keyIn(context, recipe.id, 'title'),
      role: 'heading',
      block: { ...place, y: rect.y + GUTTER, step: HEADING },
      text: recipe.title[language],
      look: { bold: true },
    }),
    text({
      key: keyIn(context, recipe.id, 'question'),
      role: 'question',
      block: { ...place, y: rect.y + 76, step: BODY },
      text: recipe.question[language],
      look: { textColour: GREY },
    }),
  ]
}

/** Outlined in ink, its name on an ink plate: where one hopes to find notes. */
function drawWinner(context: SectionContext, recipe: ZoneRecipe, rect: Rect): readonly Item[] {
  const type = { fontSize: HEADING.fontSize, bold: true }
  const title = ellipsize(recipe.title[context.language], WINNER_WIDTH, 1, type)
  const plateWidth = Math.ceil(measureText(title, type) / 8) * 8 + 2 * GUTTER
  const x = rect.x + GUTTER
  const lineX = x + plateWidth + GUTTER
  return [
    shape({
      key: keyIn(context, recipe.id),
      role: 'zone',
      rect,
      look: { fill: PAPER, stroke: INK, strokeWidth: 8 },
    }),
    shape({
      key: keyIn(context, recipe.id, 'title'),
      role: 'plate',
      rect: { x, y: rect.y + GUTTER, width: plateWidth, height: PLATE_HEIGHT },
      text: title,
      look: { fill: INK, textColour: PAPER, ...type },
    }),
    text({
      key: keyIn(context, recipe.id, 'question'),
      role: 'question',
      block: { x: lineX, y: rect.y + 36, width: rect.x + rect.width - GUTTER - lineX, step: BODY },
      text: recipe.question[context.language],
    }),
  ]
}

function layoutAxes(context: SectionContext, form: MatrixForm): readonly Item[] {
  const side = BOTTOM - TOP
  const key = (axis: 'x' | 'y', name: string) => keyIn(context, 'axis', axis, name)
  const sign = (axis: 'x' | 'y', sign: '+' | '−', x: number, y: number) =>
    text({
      key: key(axis, sign === '+' ? 'high' : 'low'),
      role: 'axis',
      block: { x, y, width: SIGN_WIDTH, step: TITLE },
      text: sign,
      look: { bold: true, align: 'center' },
    })
  const name = (axis: 'x' | 'y', x: number, y: number, width: number) =>
    text({
      key: key(axis, 'title'),
      role: 'axis',
      block: { x, y, width, step: HEADING },
      text: form[axis].title[context.language],
      look: { bold: true, align: axis === 'x' ? 'center' : 'left' },
    })
  const signsY = BOTTOM + GUTTER
  return [
    rule(key('y', 'line'), { x: LEFT - 28, y: TOP, width: AXIS, height: side }, INK),
    sign('y', '+', MARGIN, TOP),
    sign('y', '−', MARGIN, BOTTOM - TITLE.line),
    name('y', MARGIN, CONTENT_TOP, RIGHT - MARGIN),
    rule(key('x', 'line'), { x: LEFT, y: BOTTOM + 16, width: side, height: AXIS }, INK),
    sign('x', '−', LEFT, signsY),
    sign('x', '+', RIGHT - SIGN_WIDTH, signsY),
    name('x', LEFT + SIGN_WIDTH, signsY + 16, RIGHT - LEFT - 2 * SIGN_WIDTH),
  ]
}

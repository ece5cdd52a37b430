import type { Item, Look, ShapeItem } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { GUTTER } from './grid.ts'
import { rule, shape, text } from './items.ts'
import { GREY, INK, PAPER, SECTION_FILL } from './palette.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { measureText } from './text-fit.ts'
import { BODY, HEADING } from './type-scale.ts'
import { CHIP, chip, layoutHead, layoutZone, type ZonePlace, zoneOf } from './zone-block.ts'

/** Zones with an outline, around the head. Numbers follow the drawing of the boards. */
const AROUND: Readonly<Record<string, ZonePlace>> = {
  who: { rect: { x: 64, y: 232, width: 1704, height: 440 }, columns: 6, rows: 1 },
  needDo: { rect: { x: 1792, y: 232, width: 1704, height: 440 }, columns: 6, rows: 1 },
  hear: { rect: { x: 64, y: 696, width: 816, height: 1568 }, columns: 3, rows: 5 },
  see: { rect: { x: 2680, y: 696, width: 816, height: 772 }, columns: 3, rows: 2 },
  say: { rect: { x: 2680, y: 1492, width: 816, height: 772 }, columns: 3, rows: 2 },
  do: { rect: { x: 64, y: 2288, width: 1704, height: 440 }, columns: 6, rows: 1 },
  evidence: {
    rect: { x: 1792, y: 2288, width: 1704, height: 440 },
    columns: 6,
    rows: 1,
    state: 'later',
  },
}

/** Zones inside the head: the head itself is their ground, so nothing of theirs is drawn. */
const INSIDE: Readonly<Record<string, ZonePlace>> = {
  thinkFeel: { rect: { x: 1220, y: 880, width: 1080, height: 288 }, columns: 4, rows: 1 },
  pains: { rect: { x: 1220, y: 1264, width: 540, height: 552 }, columns: 2, rows: 2 },
  gains: { rect: { x: 1760, y: 1264, width: 552, height: 552 }, columns: 2, rows: 2 },
}

/** Room for the words on top of the head, px. */
const TOP_WIDTH = 960
/** Between the two inner zones, on the axis of the words. */
const AXIS_X = 1760

/** Around the head what can be seen and heard, inside it what can only be guessed. */
export function layoutEmpathyMap(context: SectionContext): SectionBody {
  const { zones } = context.canvas
  const around = zones.flatMap((recipe) => {
    const place = AROUND[recipe.id]
    return place === undefined ? [] : [layoutZone(context, recipe, place)]
  })
  const inside = zones.flatMap((recipe): readonly BareSection[] => {
    const place = INSIDE[recipe.id]
    if (place === undefined) return []
    const notes = { ...place, firstNote: { x: GUTTER, y: GUTTER } }
    const zone = { ...zoneOf(context, recipe, notes), drawnBy: null }
    const items =
      recipe.id === 'thinkFeel'
        ? layoutTopHead(context, recipe)
        : layoutInnerHead(context, recipe, place.rect)
    return [{ items, zones: [zone] }]
  })
  const drawing: BareSection = { items: layoutHeadDrawing(context), zones: [] }
  return { width: 3560, height: 2792, ...joinParts(...around, drawing, ...inside) }
}

/** Neck, nose, head, ear, eye and mouth, from the back to the front: the head hides half the nose. */
function layoutHeadDrawing(context: SectionContext): readonly Item[] {
  const part = (
    name: string,
    rect: Rect,
    look: Partial<Look> = {},
    form: ShapeItem['form'] = 'ellipse',
  ) =>
    shape({
      key: keyIn(context, 'head', name),
      role: 'drawing',
      form,
      rect,
      look: { fill: PAPER, stroke: INK, strokeWidth: 4, ...look },
    })
  return [
    part('neck', { x: 1380, y: 1952, width: 440, height: 312 }, {}, 'rectangle'),
    part('nose', { x: 2440, y: 1372, width: 200, height: 200 }),
    part('head', { x: 1000, y: 712, width: 1560, height: 1400 }),
    part('ear', { x: 928, y: 1272, width: 176, height: 280 }),
    part('inner-ear', { x: 968, y: 1336, width: 88, height: 152 }, { fill: SECTION_FILL }),
    part(
      'eye',
      { x: 2328, y: 1204, width: 64, height: 64 },
      { fill: INK, stroke: 'none', strokeWidth: 0 },
    ),
    rule(keyIn(context, 'head', 'mouth'), { x: 2260, y: 1792, width: 84, height: 8 }, INK),
    rule(keyIn(context, 'head', 'axis'), { x: AXIS_X - 1, y: 1192, width: 2, height: 712 }),
  ]
}

/** The head of zone 7, centred on the axis: chip and title side by side. */
function layoutTopHead(context: SectionContext, recipe: ZoneRecipe): readonly Item[] {
  const title = recipe.title[context.language]
  const measured = Math.ceil(measureText(title, { ...HEADING, bold: true }) / 8) * 8 + 24
  const titleWidth = Math.min(measured, TOP_WIDTH - CHIP - 16)
  const x = Math.round(AXIS_X - (CHIP + 16 + titleWidth) / 2)
  return [
    chip(keyIn(context, recipe.id, 'chip'), recipe.nature, { x, y: 792 }, context.profile),
    text({
      key: keyIn(context, recipe.id, 'title'),
      role: 'heading',
      block: { x: x + CHIP + 16, y: 792, width: titleWidth, step: HEADING },
      text: title,
      look: { bold: true },
    }),
    text({
      key: keyIn(context, recipe.id, 'question'),
      role: 'question',
      block: { x: AXIS_X - 480, y: 848, width: TOP_WIDTH, step: BODY },
      text: recipe.question[context.language],
      look: { textColour: GREY, align: 'center' },
    }),
  ]
}

function layoutInnerHead(context: SectionContext, recipe: ZoneRecipe, rect: Rect): readonly Item[] {
  return layoutHead(context, {
    id: recipe.id,
    nature: recipe.nature,
    title: recipe.title[context.language],
    question: recipe.question[context.language],
    corner: { x: rect.x + GUTTER, y: 1184 },
    width: rect.width - 2 * GUTTER,
    questionLines: 1,
  })
}

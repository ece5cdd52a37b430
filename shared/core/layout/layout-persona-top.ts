import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { personaTop, personaTopWords } from '../catalogue/canvases/persona-top.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { CONTENT_TOP, GUTTER, headedSize, MARGIN, rectAt, WIDE_SLOT } from './grid.ts'
import { paper, rule, shape, text } from './items.ts'
import { GREY, INK, RULE, SECTION_FILL } from './palette.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { BODY } from './type-scale.ts'
import { layoutHead, layoutZone, type ZonePlace, zoneOf } from './zone-block.ts'

const NARROW = headedSize(3, 2)
const BROAD = headedSize(4, 2)
const COLUMNS_X = [640, 1480, 2320] as const
const SECOND_ROW = CONTENT_TOP + NARROW.height + GUTTER
const IDENTITY: Rect = { x: MARGIN, y: CONTENT_TOP, width: 552, height: 1432 }

const NARROW_ZONE = { columns: 3, rows: 2 }
const BROAD_ZONE = { columns: 4, rows: 2 }

const PLACES: Readonly<Record<string, ZonePlace>> = {
  profile: { rect: rectAt(COLUMNS_X[0], CONTENT_TOP, NARROW), ...NARROW_ZONE },
  job: { rect: rectAt(COLUMNS_X[1], CONTENT_TOP, NARROW), ...NARROW_ZONE },
  decision: { rect: rectAt(COLUMNS_X[0], SECOND_ROW, NARROW), ...NARROW_ZONE },
  brands: { rect: rectAt(COLUMNS_X[1], SECOND_ROW, NARROW), ...NARROW_ZONE },
  drivers: { rect: rectAt(COLUMNS_X[2], CONTENT_TOP, BROAD), ...BROAD_ZONE },
  unknowns: { rect: rectAt(COLUMNS_X[2], SECOND_ROW, BROAD), ...BROAD_ZONE, state: 'later' },
  identity: { rect: IDENTITY, columns: 2, rows: 2, firstNote: { x: GUTTER, y: 800 } },
}

/** Who the person is: a portrait on the left, six zones, blind spots dashed in the corner. */
export function layoutPersonaTop(context: SectionContext): SectionBody {
  const blocks = context.canvas.zones.flatMap((recipe): readonly BareSection[] => {
    const place = PLACES[recipe.id]
    if (place === undefined) return []
    if (recipe.id === 'drivers' && hasTwoSides(recipe)) {
      return [
        { items: layoutDrivers(context, place.rect), zones: [zoneOf(context, recipe, place)] },
      ]
    }
    const block = layoutZone(context, recipe, place)
    if (recipe.id !== 'identity') return [block]
    return [{ items: [...block.items, ...layoutPortrait(context)], zones: block.zones }]
  })
  return { width: 3464, height: 1728, ...joinParts(...blocks) }
}

/** Renamed by people, what moves and what holds is one zone like the others, under their words. */
function hasTwoSides({ title }: ZoneRecipe): boolean {
  const ours = personaTop.zones.find(({ id }) => id === 'drivers')
  return ours !== undefined && ours.title.fr === title.fr && ours.title.en === title.en
}

/** A bar that says where to begin, a face to give, and room for the line that sums them up. */
function layoutPortrait(context: SectionContext): readonly Item[] {
  const { x, y, width } = IDENTITY
  const centre = x + width / 2
  const quiet = { fill: SECTION_FILL, stroke: RULE, strokeWidth: 2 }
  return [
    rule(keyIn(context, 'identity', 'bar'), { x, y, width, height: 8 }, INK),
    shape({
      key: keyIn(context, 'identity', 'portrait'),
      role: 'drawing',
      form: 'ellipse',
      rect: { x: centre - 140, y: y + 184, width: 280, height: 280 },
      look: { ...quiet, dashed: true },
    }),
    shape({
      key: keyIn(context, 'identity', 'face'),
      role: 'drawing',
      form: 'ellipse',
      rect: { x: centre - 48, y: y + 236, width: 96, height: 96 },
      look: quiet,
    }),
    shape({
      key: keyIn(context, 'identity', 'shoulders'),
      role: 'drawing',
      form: 'ellipse',
      rect: { x: centre - 72, y: y + 348, width: 144, height: 68 },
      look: quiet,
    }),
    text({
      key: keyIn(context, 'identity', 'line'),
      role: 'subtitle',
      block: { x: x + GUTTER, y: y + 488, width: width - 2 * GUTTER, step: BODY },
      text: personaTopWords.line[context.language],
      look: { textColour: GREY, align: 'center' },
    }),
    shape({
      key: keyIn(context, 'identity', 'slot'),
      role: 'slot',
      rect: rectAt(centre - WIDE_SLOT.width / 2, y + 536, WIDE_SLOT),
      look: { ...quiet, dashed: true },
    }),
  ]
}

/** One zone with a rule in the middle: what moves the person on the left, what holds them on the right. */
function layoutDrivers(context: SectionContext, rect: Rect): readonly Item[] {
  const { language } = context
  const middle = rect.x + rect.width / 2
  const { drivers, brakes } = personaTopWords
  const half = { width: rect.width / 2 - GUTTER - 12, y: rect.y + GUTTER }
  return [
    paper(keyIn(context, 'drivers'), rect),
    ...layoutHead(context, {
      id: 'drivers',
      nature: 'lift',
      title: drivers.title[language],
      question: drivers.question[language],
      corner: { x: rect.x + GUTTER, y: half.y },
      width: half.width,
    }),
    rule(keyIn(context, 'drivers', 'rule'), {
      x: middle - 1,
      y: half.y,
      width: 2,
      height: rect.height - 2 * GUTTER,
    }),
    ...layoutHead(context, {
      id: 'brakes',
      nature: 'snag',
      title: brakes.title[language],
      question: brakes.question[language],
      corner: { x: middle + 12, y: half.y },
      width: half.width,
    }),
  ]
}

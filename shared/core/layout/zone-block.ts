import type { Item, Nature, Zone } from '../board/document.ts'
import type { Point, Rect } from '../board/geometry.ts'
import type { NodeKey } from '../board/keys.ts'
import type { HostProfile } from '../board/profile.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { GUTTER, HEAD_HEIGHT } from './grid.ts'
import { paper, shape, text, type ZoneState } from './items.ts'
import { GREY, INK, NATURE_SIGNS } from './palette.ts'
import { type BareSection, keyIn, type SectionContext } from './section-context.ts'
import { BODY, HEADING, SMALL } from './type-scale.ts'

export const CHIP = 48
/** The small square that says the nature of the notes, by its sign first and its colour second. */
export function chip(key: NodeKey, nature: Nature, corner: Point, profile: HostProfile): Item {
  return shape({
    key,
    role: 'chip',
    rect: { ...corner, width: CHIP, height: CHIP },
    text: NATURE_SIGNS[nature],
    look: {
      fill: profile.noteColours[nature],
      stroke: INK,
      strokeWidth: 2,
      fontSize: nature === 'fact' ? SMALL.fontSize : BODY.fontSize,
      bold: true,
    },
  })
}

export interface Head {
  readonly id: string
  readonly nature: Nature
  readonly title: string
  readonly question: string
  /** Corner of the chip. */
  readonly corner: Point
  readonly width: number
  readonly questionLines?: number
}

/** Chip, title on one line, question on two at most. */
export function layoutHead(context: SectionContext, head: Head): readonly Item[] {
  const { x, y } = head.corner
  return [
    chip(keyIn(context, head.id, 'chip'), head.nature, head.corner, context.profile),
    text({
      key: keyIn(context, head.id, 'title'),
      role: 'heading',
      block: { x: x + CHIP + 16, y, width: head.width - CHIP - 16, step: HEADING },
      text: head.title,
      look: { bold: true },
    }),
    text({
      key: keyIn(context, head.id, 'question'),
      role: 'question',
      block: { x, y: y + 52, width: head.width, lines: head.questionLines ?? 2, step: BODY },
      text: head.question,
      look: { textColour: GREY },
    }),
  ]
}

export interface ZonePlace {
  readonly rect: Rect
  readonly columns: number
  readonly rows: number
  /** From the zone's corner to its first note's slot; under the head by default. */
  readonly firstNote?: Point
  readonly state?: ZoneState
}

/** The zone as data; what draws it is the item `[section]/[id]`. */
export function zoneOf(context: SectionContext, recipe: ZoneRecipe, place: ZonePlace): Zone {
  const first = place.firstNote ?? { x: GUTTER, y: HEAD_HEIGHT }
  return {
    id: recipe.id,
    title: recipe.title[context.language],
    question: recipe.question[context.language],
    nature: recipe.nature,
    rect: place.rect,
    slots: {
      columns: place.columns,
      rows: place.rows,
      first: { x: place.rect.x + first.x, y: place.rect.y + first.y },
      wide: false,
    },
    advised: recipe.advised,
    drawnBy: keyIn(context, recipe.id),
  }
}

/** A white area with its head. Four items. */
export function layoutZone(
  context: SectionContext,
  recipe: ZoneRecipe,
  place: ZonePlace,
): BareSection {
  const zone = zoneOf(context, recipe, place)
  const { rect } = place
  const head = layoutHead(context, {
    ...zone,
    corner: { x: rect.x + GUTTER, y: rect.y + GUTTER },
    width: rect.width - 2 * GUTTER,
  })
  return { items: [paper(keyIn(context, recipe.id), rect, place.state), ...head], zones: [zone] }
}

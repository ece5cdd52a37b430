import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { layoutGroupDots, TRAY_HEAD, TRAY_PITCH } from './dot-tray.ts'
import { CONTENT_TOP, GUTTER, HEAD_HEIGHT, MARGIN, WIDE_PITCH } from './grid.ts'
import { paper, text, type ZoneState } from './items.ts'
import { GREY } from './palette.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { BODY, HEADING } from './type-scale.ts'
import { zoneOf } from './zone-block.ts'

const TRAY_WIDTH = 680
const IDEAS_WIDTH = 1984
const IDEAS_COLUMNS = 4
/** Wide notes are 64 apart: the total of a note's votes sits between it and the next. */
const FIRST_IDEA = { x: 56, y: HEAD_HEIGHT }
const LEAST_HEIGHT = 1120

function areaHeight(groups: number): number {
  return Math.max(LEAST_HEIGHT, TRAY_HEAD + groups * TRAY_PITCH + 8)
}

/** Height of the section for that many groups, px. */
export function votesHeight(groups: number): number {
  return CONTENT_TOP + areaHeight(groups) + MARGIN
}

/** Dots to take on the left, ideas to put them on at the right. */
export function layoutVotes(context: SectionContext): SectionBody {
  const { groups } = context.setup
  const height = areaHeight(groups.length)
  const tray = { x: MARGIN, y: CONTENT_TOP, width: TRAY_WIDTH, height }
  const ideas = { ...tray, x: tray.x + TRAY_WIDTH + GUTTER, width: IDEAS_WIDTH }
  const parts = context.canvas.zones.map((recipe) =>
    recipe.id === 'tray' ? layoutTray(context, recipe, tray) : layoutIdeas(context, recipe, ideas),
  )
  return {
    width: ideas.x + ideas.width + MARGIN,
    height: votesHeight(groups.length),
    ...joinParts(...parts),
  }
}

/** No zone of its own: it holds dots, not notes. */
function layoutTray(context: SectionContext, recipe: ZoneRecipe, rect: Rect): BareSection {
  const dots = context.setup.groups.flatMap((group, index) =>
    layoutGroupDots(context, group, { x: rect.x, y: rect.y + TRAY_HEAD + index * TRAY_PITCH }),
  )
  return { items: [...layoutPlainZone(context, recipe, rect, 'decisive'), ...dots], zones: [] }
}

function layoutIdeas(context: SectionContext, recipe: ZoneRecipe, rect: Rect): BareSection {
  const rows = Math.floor((rect.height - FIRST_IDEA.y + GUTTER) / WIDE_PITCH.height)
  const place = { rect, columns: IDEAS_COLUMNS, rows, firstNote: FIRST_IDEA }
  const zone = zoneOf(context, recipe, place)
  return {
    items: layoutPlainZone(context, recipe, rect),
    zones: [{ ...zone, slots: { ...zone.slots, wide: true } }],
  }
}

/** An area with a head but no chip: what is voted on may be of any nature. */
function layoutPlainZone(
  context: SectionContext,
  recipe: ZoneRecipe,
  rect: Rect,
  state: ZoneState = 'ordinary',
): readonly Item[] {
  const width = rect.width - 2 * GUTTER
  return [
    paper(keyIn(context, recipe.id), rect, state),
    text({
      key: keyIn(context, recipe.id, 'title'),
      role: 'heading',
      block: { x: rect.x + GUTTER, y: rect.y + GUTTER, width, step: HEADING },
      text: recipe.title[context.language],
      look: { bold: true },
    }),
    text({
      key: keyIn(context, recipe.id, 'question'),
      role: 'question',
      block: { x: rect.x + GUTTER, y: rect.y + 80, width, lines: 2, step: BODY },
      text: recipe.question[context.language],
      look: { textColour: GREY },
    }),
  ]
}

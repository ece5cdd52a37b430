import type { Item } from '../board/document.ts'
import type { Point } from '../board/geometry.ts'
import type { CanvasForm } from '../catalogue/forms.ts'
import { CONTENT_TOP, GUTTER, MARGIN } from './grid.ts'
import { rule, shape, text } from './items.ts'
import { lineHeight, placeZones, widestLine } from './layout-grid.ts'
import { INK, PAPER } from './palette.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { BODY, HEADING } from './type-scale.ts'
import { layoutZone } from './zone-block.ts'

type CardsForm = Extract<CanvasForm, { kind: 'cards' }>

/** Bar, number and name on top of a card. */
const HEAD_HEIGHT = 112
const DISC = 64
/** Between two cards: more than between two zones of a card. */
const CARD_GAP = 64

/** The same zones several times, one card each; cards are numbered and read line by line. */
export function layoutCards(context: SectionContext, form: CardsForm): SectionBody {
  const width = widestLine(form.lines)
  const height = form.lines.reduce((sum, line) => sum + lineHeight(line) + GUTTER, HEAD_HEIGHT)
  const cards = Array.from({ length: form.cards }, (_, index) =>
    layoutCard(context, form, index + 1, {
      x: MARGIN + (index % form.perLine) * (width + CARD_GAP),
      y: CONTENT_TOP + Math.floor(index / form.perLine) * (height - GUTTER + CARD_GAP),
    }),
  )
  const across = Math.min(form.cards, form.perLine)
  const down = Math.ceil(form.cards / form.perLine)
  return {
    width: 2 * MARGIN + across * (width + CARD_GAP) - CARD_GAP,
    height: CONTENT_TOP + down * (height - GUTTER + CARD_GAP) - CARD_GAP + MARGIN,
    ...joinParts(...cards),
  }
}

function layoutCard(
  context: SectionContext,
  form: CardsForm,
  number: number,
  corner: Point,
): BareSection {
  const { language, wording, canvas } = context
  const width = widestLine(form.lines)
  const name = `${form.name[language]} ${number}`
  let y = corner.y + HEAD_HEIGHT
  const blocks = form.lines.flatMap((line) => {
    const places = placeZones(line, { x: corner.x, y }, width)
    y += lineHeight(line) + GUTTER
    return places.flatMap((place): readonly BareSection[] => {
      const recipe = canvas.zones.find(({ id }) => id === place.zone)
      if (recipe === undefined) return []
      const block = layoutZone(context, { ...recipe, id: `${recipe.id}.${number}` }, place)
      const zones = block.zones.map((zone) => ({ ...zone, title: wording.step(zone.title, name) }))
      return [{ items: block.items, zones }]
    })
  })
  return joinParts(
    { items: layoutHead(context, number, name, corner, width), zones: [] },
    ...blocks,
  )
}

function layoutHead(
  context: SectionContext,
  number: number,
  name: string,
  { x, y }: Point,
  width: number,
): readonly Item[] {
  const key = (part: string) => keyIn(context, 'card', String(number), part)
  return [
    rule(key('bar'), { x, y, width, height: 8 }, INK),
    shape({
      key: key('number'),
      role: 'badge',
      form: 'ellipse',
      rect: { x, y: y + GUTTER, width: DISC, height: DISC },
      text: String(number),
      look: { fill: INK, textColour: PAPER, fontSize: BODY.fontSize, bold: true },
    }),
    text({
      key: key('title'),
      role: 'heading',
      block: { x: x + DISC + 16, y: y + GUTTER + 8, width: width - DISC - 16, step: HEADING },
      text: name,
      look: { bold: true },
    }),
  ]
}

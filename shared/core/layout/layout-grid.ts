import type { Rect } from '../board/geometry.ts'
import type { CanvasForm, ZoneSpot, ZonesLine } from '../catalogue/forms.ts'
import { DATES_HEIGHT, datesWidth, layoutDates } from './dates-line.ts'
import { CONTENT_TOP, GUTTER, HEAD_HEIGHT, MARGIN, PITCH, widthFor } from './grid.ts'
import { rule, type ZoneState } from './items.ts'
import { INK } from './palette.ts'
import {
  type BareSection,
  joinParts,
  keyIn,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { layoutZone } from './zone-block.ts'

type GridForm = Extract<CanvasForm, { kind: 'grid' }>

/** Zones side by side in lines, one under the other; some lines are lines of time. */
export function layoutGrid(context: SectionContext, form: GridForm): SectionBody {
  const width = Math.max(
    widestLine(form.lines.flatMap((line) => ('zones' in line ? [line] : []))),
    ...form.lines.map((line) => ('dates' in line ? datesWidth(line) : 0)),
  )
  let y = CONTENT_TOP
  const blocks = form.lines.map((line) => {
    const corner = { x: MARGIN, y }
    y += ('zones' in line ? lineHeight(line) : DATES_HEIGHT) + GUTTER
    if (!('zones' in line)) return layoutDates(context, line, corner, width)
    return layoutLine(context, placeZones(line, corner, width))
  })
  const aside = placeAside(form.aside ?? [], MARGIN + width + GUTTER, y - GUTTER)
  const right = Math.max(MARGIN + width, ...aside.map(({ rect }) => rect.x + rect.width))
  return {
    width: right + MARGIN,
    height: y - GUTTER + MARGIN,
    ...joinParts(...blocks, layoutLine(context, aside)),
  }
}

/** Columns as high as all the lines together. */
function placeAside(spots: readonly ZoneSpot[], left: number, bottom: number) {
  let x = left
  return spots.map(({ zone, columns, state, isFirst }): PlacedZone => {
    const rect = { x, y: CONTENT_TOP, width: widthFor(columns), height: bottom - CONTENT_TOP }
    x += rect.width + GUTTER
    const rows = Math.floor((rect.height - HEAD_HEIGHT) / PITCH)
    return { zone, rect, columns, rows, state: state ?? 'ordinary', isFirst: isFirst === true }
  })
}

interface PlacedZone {
  readonly zone: string
  readonly rect: Rect
  readonly columns: number
  readonly rows: number
  readonly state: ZoneState
  readonly isFirst: boolean
}

function lineWidth({ zones }: ZonesLine): number {
  return zones.reduce((sum, { columns }) => sum + widthFor(columns) + GUTTER, -GUTTER)
}

export function widestLine(lines: readonly ZonesLine[]): number {
  return Math.max(...lines.map(lineWidth))
}

/** Height of the tallest zone of a line, px. */
export function lineHeight({ zones }: ZonesLine): number {
  return Math.max(...zones.map(({ rows }) => rows * PITCH + HEAD_HEIGHT))
}

/** Boxes of a line `width` wide: what a shorter line has to spare is shared between its zones. */
export function placeZones(
  line: ZonesLine,
  corner: { readonly x: number; readonly y: number },
  width: number,
): readonly PlacedZone[] {
  const height = lineHeight(line)
  const share = Math.floor((width - lineWidth(line)) / line.zones.length)
  const right = corner.x + width
  let x = corner.x
  return line.zones.map(({ zone, columns, rows, state, isFirst }, index) => {
    const isLast = index === line.zones.length - 1
    const rect = { x, y: corner.y, width: isLast ? right - x : widthFor(columns) + share, height }
    x += rect.width + GUTTER
    return { zone, rect, columns, rows, state: state ?? 'ordinary', isFirst: isFirst === true }
  })
}

function layoutLine(context: SectionContext, places: readonly PlacedZone[]): BareSection {
  const blocks = places.flatMap((place): readonly BareSection[] => {
    const recipe = context.canvas.zones.find(({ id }) => id === place.zone)
    if (recipe === undefined) return []
    const block = layoutZone(context, recipe, place)
    if (!place.isFirst) return [block]
    const { x, y, width } = place.rect
    const bar = rule(keyIn(context, recipe.id, 'bar'), { x, y, width, height: 8 }, INK)
    return [{ items: [...block.items, bar], zones: block.zones }]
  })
  return joinParts(...blocks)
}

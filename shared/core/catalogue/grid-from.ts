import { centreOf, type Rect } from '../board/geometry.ts'
import type { CanvasForm, ZoneSpot } from './forms.ts'

type GridForm = Extract<CanvasForm, { kind: 'grid' }>

/** Size of a note with its gutter, and of the head of a zone, px: see `core/layout/grid.ts`. */
const PITCH = 264
const GUTTER = 24
const HEAD = 176
const MOST_COLUMNS = 12
const MOST_ROWS = 8
const MOST_IN_LINE = 8
const MOST_LINES = 12

/** How many notes an area has room for, side by side and one under the other. */
export function roomIn({ width, height }: Rect): {
  readonly columns: number
  readonly rows: number
} {
  const within = (count: number, most: number) => Math.min(most, Math.max(1, Math.round(count)))
  return {
    columns: within((width - GUTTER) / PITCH, MOST_COLUMNS),
    rows: within((height - HEAD) / PITCH, MOST_ROWS),
  }
}

/** A grid in the order and about the size of these areas: lines from top to bottom, left to right. */
export function gridFrom(areas: readonly { readonly id: string; readonly rect: Rect }[]): {
  readonly kind: GridForm['kind']
  readonly lines: readonly { readonly zones: readonly ZoneSpot[] }[]
} {
  const lines: { readonly bottom: number; readonly inside: (typeof areas)[number][] }[] = []
  for (const area of [...areas].sort((a, b) => centreOf(a.rect).y - centreOf(b.rect).y)) {
    const line = lines.at(-1)
    const isOnLine = line !== undefined && centreOf(area.rect).y < line.bottom
    const isFull = line !== undefined && line.inside.length >= MOST_IN_LINE
    if (line !== undefined && isOnLine && (!isFull || lines.length >= MOST_LINES)) {
      line.inside.push(area)
    } else lines.push({ bottom: area.rect.y + area.rect.height, inside: [area] })
  }
  return {
    kind: 'grid',
    lines: lines.map(({ inside }) => ({
      zones: inside
        .sort((a, b) => a.rect.x - b.rect.x)
        .map(({ id, rect }) => ({ zone: id, ...roomIn(rect) })),
    })),
  }
}

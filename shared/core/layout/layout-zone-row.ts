import type { Size } from '../board/geometry.ts'
import type { CanvasId } from '../catalogue/recipe.ts'
import { CONTENT_TOP, GUTTER, headedSize, MARGIN, rectAt } from './grid.ts'
import { joinParts, type SectionBody, type SectionContext } from './section-context.ts'
import { layoutZone } from './zone-block.ts'

type RowCanvas = Extract<CanvasId, 'icebreaker' | 'parking' | 'decisions' | 'actions' | 'check-out'>

/** Columns × rows of notes of each zone, from left to right. */
const SHAPES: Readonly<Record<RowCanvas, readonly (readonly [number, number])[]>> = {
  icebreaker: [
    [6, 3],
    [6, 3],
  ],
  parking: [
    [4, 2],
    [4, 2],
  ],
  decisions: [
    [4, 2],
    [4, 2],
    [4, 2],
  ],
  actions: [
    [6, 2],
    [3, 2],
  ],
  'check-out': [
    [2, 2],
    [2, 2],
    [8, 2],
  ],
}

/** Zones side by side, all of the same height. */
export function layoutZoneRow(context: SectionContext, canvas: RowCanvas): SectionBody {
  let x = MARGIN
  let height = 0
  const blocks = context.canvas.zones.map((recipe, index) => {
    const [columns, rows] = SHAPES[canvas][index] ?? [4, 2]
    const size: Size = headedSize(columns, rows)
    const block = layoutZone(context, recipe, {
      rect: rectAt(x, CONTENT_TOP, size),
      columns,
      rows,
    })
    x += size.width + GUTTER
    height = Math.max(height, size.height)
    return block
  })
  return {
    width: x - GUTTER + MARGIN,
    height: CONTENT_TOP + height + MARGIN,
    ...joinParts(...blocks),
  }
}

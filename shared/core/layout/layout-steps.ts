import type { CanvasForm, ZoneSpot } from '../catalogue/forms.ts'
import { CELLS_X, CONTENT_TOP, cellSize, GUTTER, MARGIN, rectAt } from './grid.ts'
import { layoutRowHead } from './row-head.ts'
import {
  type BareSection,
  joinParts,
  type SectionBody,
  type SectionContext,
} from './section-context.ts'
import { layoutStepHead, STEP_HEAD_HEIGHT } from './step-head.ts'
import { layoutCell } from './table-cell.ts'

type StepsForm = Extract<CanvasForm, { kind: 'steps' }>

/** Steps from left to right, each with its name; one row a question. */
export function layoutSteps(context: SectionContext, form: StepsForm): SectionBody {
  const { width } = cellSize(Math.max(...form.rows.map(({ columns }) => columns)), 1)
  const steps = form.steps.map((title, index) => ({
    title: title[context.language],
    x: CELLS_X + index * (width + GUTTER),
  }))
  const heads = steps.flatMap(({ title, x }, index) => {
    const rect = { x, y: CONTENT_TOP, width, height: STEP_HEAD_HEIGHT }
    return layoutStepHead(context, index + 1, title, rect)
  })
  let y = CONTENT_TOP + STEP_HEAD_HEIGHT + GUTTER
  const rows = form.rows.map((spot) => {
    const row = layoutRow(context, spot, steps, { y, width })
    y += cellSize(1, spot.rows).height + GUTTER
    return row
  })
  return {
    width: CELLS_X + steps.length * (width + GUTTER) - GUTTER + MARGIN,
    height: y - GUTTER + MARGIN,
    ...joinParts({ items: heads, zones: [] }, ...rows),
  }
}

function layoutRow(
  context: SectionContext,
  spot: ZoneSpot,
  steps: readonly { readonly title: string; readonly x: number }[],
  { y, width }: { readonly y: number; readonly width: number },
): BareSection {
  const row = context.canvas.zones.find(({ id }) => id === spot.zone)
  if (row === undefined) return { items: [], zones: [] }
  const { height } = cellSize(spot.columns, spot.rows)
  const cells = steps.map(({ title, x }, index) =>
    layoutCell(context, row, {
      id: String(index + 1),
      title: context.wording.step(row.title[context.language], title),
      rect: rectAt(x, y, { width, height }),
      columns: spot.columns,
      rows: spot.rows,
      state: spot.state ?? 'ordinary',
    }),
  )
  return joinParts({ items: layoutRowHead(context, row, { y }), zones: [] }, ...cells)
}

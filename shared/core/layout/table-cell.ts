import type { Zone } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { GUTTER } from './grid.ts'
import { paper, type ZoneState } from './items.ts'
import { type BareSection, keyIn, type SectionContext } from './section-context.ts'

export interface CellParts {
  /** What the cell is in its row: a phase, a step, a group. Never changes once placed. */
  readonly id: string
  readonly title: string
  readonly rect: Rect
  readonly columns: number
  /** One when not told. */
  readonly rows?: number
  /** For a cell of one wide note: from the cell's left edge to the note's slot. */
  readonly wideAt?: number
  readonly state?: ZoneState
}

/** One cell of a table: a zone of its own, named `row.cell`, with a gutter around its notes. */
export function layoutCell(
  context: SectionContext,
  row: ZoneRecipe,
  parts: CellParts,
): BareSection {
  const { rect } = parts
  const id = `${row.id}.${parts.id}`
  const zone: Zone = {
    id,
    title: parts.title,
    question: row.question[context.language],
    nature: row.nature,
    rect,
    slots: {
      columns: parts.columns,
      rows: parts.rows ?? 1,
      first: { x: rect.x + (parts.wideAt ?? GUTTER), y: rect.y + GUTTER },
      wide: parts.wideAt !== undefined,
    },
    advised: row.advised,
    drawnBy: keyIn(context, id),
  }
  return { items: [paper(keyIn(context, id), rect, parts.state)], zones: [zone] }
}

import type { Item } from '../board/document.ts'
import type { ZoneRecipe } from '../catalogue/recipe.ts'
import { CELLS_X, GUTTER, ROW_HEAD_X } from './grid.ts'
import { text } from './items.ts'
import { keyIn, type SectionContext } from './section-context.ts'
import { BODY, HEADING } from './type-scale.ts'
import { CHIP, chip } from './zone-block.ts'

/** Room for a row's title and question, px. */
const ROW_HEAD_WIDTH = CELLS_X - GUTTER - ROW_HEAD_X

export interface RowHeadParts {
  /** Top of the row's cells. */
  readonly y: number
  readonly chip?: Item | null
  readonly titleLines?: number
  readonly width?: number
  readonly question?: boolean
  readonly questionLines?: number
}

/** Left of a row of cells: its chip, its title and, unless told otherwise, its question. */
export function layoutRowHead(
  context: SectionContext,
  recipe: ZoneRecipe,
  parts: RowHeadParts,
): readonly Item[] {
  const top = parts.y + GUTTER
  const sign =
    parts.chip === undefined
      ? chip(
          keyIn(context, recipe.id, 'chip'),
          recipe.nature,
          { x: ROW_HEAD_X, y: top },
          context.profile,
        )
      : parts.chip
  const x = sign === null ? ROW_HEAD_X : ROW_HEAD_X + CHIP + 16
  const width = parts.width ?? ROW_HEAD_WIDTH
  const title = text({
    key: keyIn(context, recipe.id, 'title'),
    role: 'heading',
    block: {
      x,
      y: top,
      width: ROW_HEAD_X + width - x,
      lines: parts.titleLines ?? 1,
      step: HEADING,
    },
    text: recipe.title[context.language],
    look: { bold: true },
  })
  const question = text({
    key: keyIn(context, recipe.id, 'question'),
    role: 'question',
    block: {
      x: ROW_HEAD_X,
      y: top + (sign === null ? 56 : 60),
      width,
      lines: parts.questionLines ?? 2,
      step: BODY,
    },
    text: recipe.question[context.language],
  })
  return [...(sign === null ? [] : [sign]), title, ...(parts.question === false ? [] : [question])]
}

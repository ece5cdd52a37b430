import { CRITERIA } from '../catalogue/criteria.ts'
import type { NumberedColumn } from '../catalogue/forms.ts'
import type { CanvasRecipe } from '../catalogue/recipe.ts'

/** Whether what a canvas lists is scored on criteria. */
export function isScored({ form }: CanvasRecipe): boolean {
  return form.kind === 'numbered' && form.scale !== undefined
}

/**
 * A scoring table with these known criteria in place of its own. Any other canvas is as it was, and so
 * is the table when nobody knows the criteria.
 */
export function pickCriteria(canvas: CanvasRecipe, id: string): CanvasRecipe {
  const known = CRITERIA.find((criteria) => criteria.id === id)
  const { form } = canvas
  if (known === undefined || form.kind !== 'numbered' || form.scale === undefined) return canvas
  const main = form.columns.filter(({ isMain }) => isMain === true)
  const options = canvas.zones.filter(({ id: zone }) => main.some((column) => column.zone === zone))
  const criteria = known.zones.map((zone): NumberedColumn => ({ zone: zone.id, room: 'pair' }))
  return {
    ...canvas,
    zones: [...options, ...known.zones],
    form: { ...form, columns: [...main, ...criteria] },
  }
}

import { JOURNEY_ROWS } from '../catalogue/canvases/journey-rows.ts'
import type { CanvasRecipe, ZoneRecipe } from '../catalogue/recipe.ts'

/** The rows a journey can have: its own first, then those of the catalogue that it lacks. */
export function listRows({ zones }: CanvasRecipe): readonly ZoneRecipe[] {
  const own = new Set(zones.map(({ id }) => id))
  return [...zones, ...JOURNEY_ROWS.filter(({ id }) => !own.has(id))]
}

/**
 * A journey with these rows, in this order. Any other canvas is as it was, and so is a journey for which
 * none of the rows is known.
 */
export function pickRows(canvas: CanvasRecipe, rows: readonly string[]): CanvasRecipe {
  if (canvas.form.kind !== 'journey' || rows.length === 0) return canvas
  const known = new Map(listRows(canvas).map((row) => [row.id, row]))
  const zones = rows.flatMap((id) => known.get(id) ?? [])
  return zones.length === 0 ? canvas : { ...canvas, zones }
}

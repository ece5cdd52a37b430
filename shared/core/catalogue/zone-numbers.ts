import type { CanvasRecipe } from './recipe.ts'

/** The highest number a zone of this canvas has as `zone-7`, or had before it was taken away; 0 for none. */
export function lastNumberOf({ zones, lastZone = 0 }: CanvasRecipe): number {
  const used = zones.map(({ id }) => Number(/^zone-(\d{1,9})$/.exec(id)?.[1] ?? 0))
  return Math.max(lastZone, ...used)
}

/** The canvas, where no new zone will have the id of one that `former` has or had. */
export function keepNumbers(canvas: CanvasRecipe, former: CanvasRecipe): CanvasRecipe {
  const lastZone = lastNumberOf(former)
  return lastNumberOf(canvas) < lastZone ? { ...canvas, lastZone } : canvas
}

import type { CanvasRecipe, Rewording } from './recipe.ts'

/** A canvas with the words a workshop puts in place of its own. */
export function reword(canvas: CanvasRecipe, words: Rewording | undefined): CanvasRecipe {
  if (words === undefined) return canvas
  return {
    ...canvas,
    ribbon: words.ribbon ?? canvas.ribbon,
    advice: words.advice ?? canvas.advice,
    zones: canvas.zones.map((zone) => ({ ...zone, ...words.zones?.[zone.id] })),
  }
}

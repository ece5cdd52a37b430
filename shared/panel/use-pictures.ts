import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { CanvasRecipe } from '../core/catalogue/recipe.ts'
import type { SmallPicture } from '../core/layout/picture.ts'
import { usePanel } from './panel-context.ts'
import { useProfile } from './use-profile.ts'

/** Null until it is there: pictures come after the words that say the same. */
const drawing = signal<typeof import('./recipe-pictures.ts') | null>(null)

async function fetchDrawing(): Promise<void> {
  if (drawing.peek() !== null) return
  try {
    drawing.value = await import('./recipe-pictures.ts')
  } catch {
    // A place without a picture says what it is; the next one that is shown asks again.
  }
}

/** Small pictures of the canvases of a recipe; null while what draws them is fetched. */
export function usePictures(recipe: string): readonly SmallPicture[] | null {
  const language = usePanel().language.value
  const profile = useProfile()
  useEffect(() => void fetchDrawing(), [])
  return drawing.value?.pictureRecipe(recipe, language, profile) ?? null
}

/** A small picture of a canvas as it is now; undefined while what draws it is fetched. */
export function useCanvasPicture(canvas: CanvasRecipe): SmallPicture | undefined {
  const language = usePanel().language.value
  const profile = useProfile()
  useEffect(() => void fetchDrawing(), [])
  return drawing.value?.pictureCanvas(canvas, language, profile)
}

import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { SmallPicture } from '../core/layout/picture.ts'
import { usePanel } from './panel-context.ts'
import type { pictureRecipe } from './recipe-pictures.ts'
import { useProfile } from './use-profile.ts'

/** Null until it is there: pictures come after the words that say the same. */
const drawing = signal<typeof pictureRecipe | null>(null)

async function fetchDrawing(): Promise<void> {
  if (drawing.peek() !== null) return
  try {
    const part = await import('./recipe-pictures.ts')
    drawing.value = part.pictureRecipe
  } catch {
    // A place without a picture says what it is; the next one that is shown asks again.
  }
}

/** Small pictures of the canvases of a recipe; null while what draws them is fetched. */
export function usePictures(recipe: string): readonly SmallPicture[] | null {
  const language = usePanel().language.value
  const profile = useProfile()
  useEffect(() => void fetchDrawing(), [])
  return drawing.value?.(recipe, language, profile) ?? null
}

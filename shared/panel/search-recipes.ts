import { CANVASES, findCanvas, WORKSHOPS } from '../core/catalogue/catalogue.ts'
import type { CanvasRecipe, Language, WorkshopRecipe } from '../core/catalogue/recipe.ts'
import { findItems, type Searched } from './find-items.ts'

/** What a search finds in the catalogue, best first. */
export interface FoundRecipes {
  readonly workshops: readonly WorkshopRecipe[]
  readonly canvases: readonly CanvasRecipe[]
  /** Whether the best canvas was found better than the best workshop. */
  readonly isCanvasFirst: boolean
}

/**
 * Finds recipes by their titles in either language, by what else they are called, and workshops by the
 * canvases in them.
 *
 * @param alsoCalled by the id of a recipe.
 */
export function searchRecipes(
  search: string,
  language: Language,
  alsoCalled: Readonly<Record<string, string>>,
): FoundRecipes {
  const names = new Map(Object.entries(alsoCalled))
  const readSearched = (recipe: WorkshopRecipe | CanvasRecipe): Searched => ({
    titles: [recipe.title.fr, recipe.title.en],
    called: [names.get(recipe.id) ?? '', 'summary' in recipe ? recipe.summary[language] : ''],
    inside: 'columns' in recipe ? titlesInside(recipe, language) : [],
  })
  const workshops = findItems(search, WORKSHOPS, readSearched)
  const canvases = findItems(search, CANVASES, readSearched)
  return {
    workshops: workshops.map(({ item }) => item),
    canvases: canvases.map(({ item }) => item),
    isCanvasFirst: (canvases[0]?.rank ?? 0) > (workshops[0]?.rank ?? 0),
  }
}

function titlesInside({ columns }: WorkshopRecipe, language: Language): readonly string[] {
  const placed = columns.flatMap(({ canvases }) => canvases)
  return placed.map(({ canvas }) => findCanvas(canvas)?.title[language] ?? '')
}

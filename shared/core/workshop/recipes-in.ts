import { findCanvas, findWorkshop } from '../catalogue/catalogue.ts'
import type { CanvasRecipe, WorkshopRecipe } from '../catalogue/recipe.ts'
import { pickRows } from './journey-rows.ts'
import { pickCriteria } from './known-criteria.ts'
import type { WorkshopSetup } from './setup.ts'

/** Where recipes are looked for: a template's own come before the catalogue's. */
export type Recipes = Pick<WorkshopSetup, 'recipe' | 'template'> &
  Partial<Pick<WorkshopSetup, 'journeyRows' | 'criteria'>>

/** The workshop of a setup; null when it is of a canvas alone. */
export function workshopIn({ recipe, template }: Recipes): WorkshopRecipe | null {
  const own = template?.workshop ?? null
  if (own?.id === recipe) return own
  const isOwnCanvas = template?.canvases.some(({ id }) => id === recipe) ?? false
  return isOwnCanvas ? null : findWorkshop(recipe)
}

/** A canvas of that id, as this setup has it; null for one that nobody knows. */
export function canvasIn(recipes: Recipes, id: string): CanvasRecipe | null {
  const own = recipes.template?.canvases.find((canvas) => canvas.id === id)
  const canvas = own ?? findCanvas(id)
  if (canvas === null) return null
  return pickCriteria(pickRows(canvas, recipes.journeyRows ?? []), recipes.criteria ?? '')
}

/** What a setup is of: its workshop, or its canvas; null for a recipe that nobody knows. */
export function recipeIn(recipes: Recipes): WorkshopRecipe | CanvasRecipe | null {
  return workshopIn(recipes) ?? canvasIn(recipes, recipes.recipe)
}

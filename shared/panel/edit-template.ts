import { findCanvas } from '../core/catalogue/catalogue.ts'
import { canvasesOf } from '../core/catalogue/gather-template.ts'
import type { CanvasRecipe } from '../core/catalogue/recipe.ts'
import { keepNumbers } from '../core/catalogue/zone-numbers.ts'
import { phaseRecipes } from '../core/workshop/agenda-phases.ts'
import { isSameRecipe, putCanvas } from '../core/workshop/own-recipes.ts'
import { canvasIn, workshopIn } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'

/** They open and close every workshop: others are changed more often. */
const USUAL: readonly string[] = ['icebreaker', 'parking', 'check-out', 'decisions', 'votes']

/** Canvases of a setup that have zones to change, those of every workshop last. */
export function listCanvases(setup: WorkshopSetup): readonly CanvasRecipe[] {
  const workshop = workshopIn(setup)
  const ids = workshop === null ? [setup.recipe] : canvasesOf(workshop)
  const canvases = ids.flatMap((id) => canvasIn(setup, id) ?? []).filter(hasZones)
  const isUsual = ({ id }: CanvasRecipe) => USUAL.includes(id)
  return [...canvases.filter((one) => !isUsual(one)), ...canvases.filter(isUsual)]
}

/**
 * The one of them to begin with: of the phase at hand (its id; null before the start), else the first
 * that groups fill, else the first.
 */
export function firstCanvas(
  setup: WorkshopSetup,
  canvases: readonly CanvasRecipe[],
  phase: string | null,
): CanvasRecipe | undefined {
  const recipes = phaseRecipes(setup)
  const filled = [...recipes.values()].filter(({ mode }) => mode === 'groups' || mode === 'pairs')
  const wanted = [
    phase === null ? null : (recipes.get(phase)?.canvas ?? null),
    ...filled.map(({ canvas }) => canvas).filter((id) => id === null || !USUAL.includes(id)),
  ]
  return wanted.flatMap((id) => canvases.find((canvas) => canvas.id === id) ?? [])[0] ?? canvases[0]
}

function hasZones({ zones }: CanvasRecipe): boolean {
  return zones.length > 0
}

/** The same setup with one canvas changed. */
export function changeCanvas(
  setup: WorkshopSetup,
  id: string,
  change: (canvas: CanvasRecipe) => CanvasRecipe,
): WorkshopSetup {
  const canvas = canvasIn(setup, id)
  return canvas === null ? setup : putCanvas(setup, change(canvas))
}

/** The catalogue's canvas when this one was changed from it; null when there is nothing to go back to. */
export function originalOf(setup: WorkshopSetup, id: string): CanvasRecipe | null {
  const own = setup.template?.canvases.find((canvas) => canvas.id === id)
  const original = findCanvas(id)
  if (own === undefined || original === null) return null
  return isSameRecipe(keepNumbers(original, own), own) ? null : original
}

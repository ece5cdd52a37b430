import type { BoardDocument, Section } from '../core/board/document.ts'
import type { NodeKey } from '../core/board/keys.ts'
import type { PhaseRecipe } from '../core/catalogue/recipe.ts'
import { phaseRecipes } from '../core/workshop/agenda-phases.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { CARRIED_CANVAS } from '../core/workshop/starting-point.ts'

/** Beside the first phase, and of no use to it more than to the others. */
const FOR_ALL_PHASES: readonly string[] = ['welcome', 'roles', 'parking']

/**
 * Where a phase happens: the groups' copies of its canvas when they work or show, the one for all when all
 * write it together, every copy otherwise, with what the workshop starts from. The last phase of a column
 * has what stands there and no phase is for, too: a check-out beside the decisions. In the order of the
 * document; none for what needs no board.
 */
export function sectionsOfPhase(
  setup: WorkshopSetup,
  phaseId: string,
  document: BoardDocument,
): readonly NodeKey[] {
  const recipes = phaseRecipes(setup)
  const phase = recipes.get(phaseId)
  if (phase === undefined) return document.sections.map(({ key }) => key)
  const there = document.sections.filter(({ column }) => column === phase.column)
  const own = there.filter(({ canvas }) => isOn(phase, canvas))
  const fitting = own.filter((section) => isCopyFor(phase, section))
  const besides = isLastThere(setup, recipes, phase) ? listUnclaimed(there, recipes, phase) : []
  const shown = new Set([...(fitting.length > 0 ? fitting : own), ...besides])
  return there.filter((section) => shown.has(section)).map(({ key }) => key)
}

type Recipes = ReadonlyMap<string, PhaseRecipe>

/** A phase that was added is on all there is in its column. */
function isOn(phase: PhaseRecipe, canvas: string): boolean {
  return phase.canvas === null || canvas === phase.canvas || canvas === CARRIED_CANVAS
}

function isCopyFor({ mode, perGroup }: PhaseRecipe, { group }: Section): boolean {
  // A phase that lasts so long a group is the groups showing their work, one after the other.
  if (mode === 'groups' || mode === 'pairs' || perGroup) return group !== null
  return mode !== 'collective' || group === null
}

function isLastThere(setup: WorkshopSetup, recipes: Recipes, { id, column }: PhaseRecipe): boolean {
  const there = setup.phases.filter((phase) => {
    const recipe = recipes.get(phase.id)
    return phase.on && recipe?.column === column && recipe.canvas !== null
  })
  return there.at(-1)?.id === id
}

function listUnclaimed(
  there: readonly Section[],
  recipes: Recipes,
  { column }: PhaseRecipe,
): readonly Section[] {
  const claims = [...recipes.values()].filter((recipe) => recipe.column === column)
  const taken = new Set<string | null>(claims.map(({ canvas }) => canvas))
  const others = [...FOR_ALL_PHASES, CARRIED_CANVAS]
  return there.filter(({ canvas }) => !taken.has(canvas) && !others.includes(canvas))
}

import type { DocId } from '../board/keys.ts'
import { findCanvas, findWorkshop, isCanvasId } from '../catalogue/catalogue.ts'
import { PROGRESSIONS } from '../catalogue/progressions.ts'
import type { CanvasId, Language, WorkshopId } from '../catalogue/recipe.ts'
import { splitGroups, unnamedPeople } from './groups.ts'
import type { WorkshopSetup } from './setup.ts'

/** Groups of three: what a persona workshop asks for (three to four people, profiles mixed). */
const USUAL_PEOPLE = 12
const USUAL_GROUPS = 4

/** The neutral names of the phases of a progression; the facilitator may change them. */
export function usualProgression(language: Language): readonly string[] {
  return PROGRESSIONS[0]?.phases.map(({ title }) => title[language]) ?? []
}

export interface SetupOptions {
  readonly doc: DocId
  readonly language: Language
  /** `YYYY-MM-DD`, local. */
  readonly date: string
  /** Minutes after local midnight. */
  readonly startMinute: number
  readonly seed: number
}

/**
 * A setup that needs no change before one clicks: twelve people in four groups and every phase of
 * the recipe; or one copy for all when the recipe is a single canvas.
 */
export function createSetup(recipe: WorkshopId | CanvasId, options: SetupOptions): WorkshopSetup {
  const { language, seed } = options
  const workshop = findWorkshop(recipe)
  const canvas = isCanvasId(recipe) ? findCanvas(recipe) : null
  return {
    version: 1,
    doc: options.doc,
    recipe,
    language,
    title: (workshop ?? canvas)?.title[language] ?? '',
    objective: workshop?.objective[language] ?? '',
    target: '',
    date: options.date,
    startMinute: options.startMinute,
    groups: workshop ? splitGroups(unnamedPeople(USUAL_PEOPLE), USUAL_GROUPS, seed) : [],
    phases: (workshop?.phases ?? []).map(({ id, minutes }) => ({ id, minutes, on: true })),
    progression: usualProgression(language),
    extensions: [],
    seed,
  }
}

import { LANGUAGES } from '../catalogue/bilingual.ts'
import { findCanvas } from '../catalogue/catalogue.ts'
import type { CanvasRecipe } from '../catalogue/recipe.ts'
import { mainRecipe, TEMPLATE_FORMAT, type Template, versionWith } from '../catalogue/template.ts'
import { keepNumbers } from '../catalogue/zone-numbers.ts'
import { canvasIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'

/** A template that only one board has begun: it has no id of its own before it is saved. */
const BEGUN = 'own:'

export const MOST_ANCESTORS = 50

/** Whether a template was never a file, so that nobody else can have it. */
export function isBegun({ id }: Template): boolean {
  return id.startsWith(BEGUN)
}

export function beginTemplate(recipe: string): Template {
  return {
    format: TEMPLATE_FORMAT,
    version: 1,
    id: `${BEGUN}${recipe}`,
    languages: LANGUAGES,
    credits: { author: '', licence: '', derivedFrom: [] },
    workshop: null,
    script: {},
    canvases: [],
  }
}

export function isSameRecipe(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The setup with this canvas in place of the one of the same id, whose zones it gives no new zone the ids of. */
export function putCanvas(setup: WorkshopSetup, wanted: CanvasRecipe): WorkshopSetup {
  const former = canvasIn(setup, wanted.id)
  const canvas = former === null ? wanted : keepNumbers(wanted, former)
  if (isSameRecipe(former, canvas)) return setup
  const template = takeOver(setup.template ?? beginTemplate(setup.recipe), setup)
  const isKnown = template.canvases.some(({ id }) => id === canvas.id)
  const canvases = isKnown
    ? template.canvases.map((one) => (one.id === canvas.id ? canvas : one))
    : [...template.canvases, canvas]
  const version = versionWith({ ...template, canvases })
  return { ...setup, template: trimTemplate({ ...template, version, canvases }) }
}

/** A template that is changed is another one, which names what it was made from. */
function takeOver(template: Template, { recipe, language }: WorkshopSetup): Template {
  if (isBegun(template)) return template
  const { author, licence, derivedFrom } = template.credits
  const title = mainRecipe(template)?.title[language] ?? ''
  const parent = { id: template.id, title, author, licence }
  const begun = beginTemplate(recipe)
  const credits = {
    ...begun.credits,
    derivedFrom: [parent, ...derivedFrom].slice(0, MOST_ANCESTORS),
  }
  // Both languages are shown to be changed, and one stands in for the other until it is.
  return { ...template, id: begun.id, languages: begun.languages, credits }
}

/** What the catalogue has too is left to it; null when nothing is left. */
export function trimTemplate(template: Template): Template | null {
  const canvases = template.canvases.filter((one) => !isSameRecipe(findCanvas(one.id), one))
  const isNothing = template.workshop === null && canvases.length === 0
  return isNothing ? null : { ...template, canvases }
}

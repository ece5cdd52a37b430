import { hashText } from '../board/print.ts'
import { LANGUAGES } from '../catalogue/bilingual.ts'
import { canvasesOf, gatherTemplate } from '../catalogue/gather-template.ts'
import type { WorkshopScript } from '../catalogue/recipe.ts'
import { type Ancestor, mainRecipe, type Template, versionWith } from '../catalogue/template.ts'
import { beginTemplate, isBegun, isSameRecipe, MOST_ANCESTORS } from './own-recipes.ts'
import { canvasIn, workshopIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'
import { agendaOf, keepsAgenda } from './template-agenda.ts'
import { stepsOf } from './template-steps.ts'

export interface Signature {
  readonly author: string
  readonly licence: string
}

/**
 * The template a setup is made of, whole, ready to be a file: its workshop, or one canvas when `canvas`
 * names it. What was changed has a new id and names what it was made from; what was not is what it was.
 */
export function saveTemplate(
  setup: WorkshopSetup,
  canvas: string | null,
  script: WorkshopScript,
  signature: Signature,
): Template {
  const { template } = setup
  const parts = gatherParts(setup, canvas, script)
  const isPart = canvas !== null && workshopIn(setup) !== null
  if (template !== null && !isBegun(template) && !isPart && isAsItCame(setup, parts))
    return { ...template, ...parts, ...pickOwn(template) }
  const ours = gatherTemplate(canvas ?? setup.recipe, script)
  if (ours !== null && isSameRecipe(contentOf(ours), contentOf(parts))) return ours
  const version = versionWith(parts)
  const draft: Template = { ...beginTemplate(setup.recipe), ...parts, version }
  const title = mainRecipe(draft)?.title[setup.language] ?? ''
  const id = `${slugOf(title)}-${hashText(JSON.stringify(contentOf(draft)))}`
  const lineage = lineageOf(setup, ours).filter((ancestor) => ancestor.id !== id)
  const derivedFrom = lineage.slice(0, MOST_ANCESTORS)
  return { ...draft, id, credits: { ...signature, derivedFrom } }
}

type Parts = Pick<Template, 'languages' | 'workshop' | 'script' | 'canvases' | 'agenda' | 'steps'>

function gatherParts(setup: WorkshopSetup, canvas: string | null, script: WorkshopScript): Parts {
  const languages = setup.template?.languages ?? LANGUAGES
  const workshop = canvas === null ? workshopIn(setup) : null
  const ids = workshop === null ? [canvas ?? setup.recipe] : canvasesOf(workshop)
  const canvases = ids.flatMap((id) => canvasIn(setup, id) ?? [])
  const agenda = workshop === null ? undefined : agendaOf(setup)
  const steps = hasSteps(canvases) ? stepsOf(setup) : undefined
  return {
    languages,
    workshop,
    script: workshop === null ? {} : script,
    canvases,
    ...pickOwn({ ...(agenda && { agenda }), ...(steps && { steps }) }),
  }
}

/** Nobody changed anything of a setup since its template was opened, but zones: those take it over. */
function isAsItCame(setup: WorkshopSetup, parts: Parts): boolean {
  const { steps } = setup.template ?? {}
  const isSame = JSON.stringify(parts.steps) === JSON.stringify(steps) || !hasSteps(parts.canvases)
  const isAsDrawn = setup.journeyRows.length === 0 && setup.criteria === ''
  return isSame && keepsAgenda(setup) && isAsDrawn
}

function hasSteps(canvases: Parts['canvases']): boolean {
  return canvases.some(({ form }) => form.kind === 'persona-bottom')
}

function pickOwn({ agenda, steps }: Pick<Template, 'agenda' | 'steps'>) {
  return { ...(agenda === undefined ? {} : { agenda }), ...(steps === undefined ? {} : { steps }) }
}

function contentOf({ workshop, script, canvases, agenda, steps }: Parts) {
  return { workshop, script, canvases, agenda, steps }
}

/** What a setup's recipes were made from, the nearest first; [] for what began on a board. */
export function lineageOf(setup: WorkshopSetup, ours: Template | null): readonly Ancestor[] {
  const { template } = setup
  if (template === null || (isBegun(template) && template.credits.derivedFrom.length === 0)) {
    return ours === null ? [] : [ancestorOf(ours, setup)]
  }
  const { derivedFrom } = template.credits
  return isBegun(template) ? derivedFrom : [ancestorOf(template, setup), ...derivedFrom]
}

function ancestorOf(parent: Template, { language }: WorkshopSetup): Ancestor {
  const { author, licence } = parent.credits
  return { id: parent.id, title: mainRecipe(parent)?.title[language] ?? '', author, licence }
}

/** `persona-de-communaute`: small letters, figures and hyphens. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return slug.slice(0, 40) || 'template'
}

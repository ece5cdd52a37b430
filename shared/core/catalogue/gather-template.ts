import { LANGUAGES } from './bilingual.ts'
import { findCanvas, findWorkshop } from './catalogue.ts'
import type { CanvasRecipe, WorkshopRecipe, WorkshopScript } from './recipe.ts'
import { TEMPLATE_FORMAT, type Template } from './template.ts'

/** Who made what is in the catalogue, and its terms: those of the whole project. */
const OURS = { author: 'Atelier', licence: 'MIT', derivedFrom: [] }

interface Gathered {
  readonly workshop: WorkshopRecipe | null
  readonly script: WorkshopScript
  readonly canvases: readonly CanvasRecipe[]
}

/** A workshop or a canvas of the catalogue as a template; null for an id that nobody has. */
export function gatherTemplate(id: string, script: WorkshopScript): Template | null {
  const workshop = findWorkshop(id)
  const canvas = findCanvas(id)
  if (workshop !== null) {
    const canvases = canvasesOf(workshop).flatMap((one) => findCanvas(one) ?? [])
    return wrap(id, { workshop, script, canvases })
  }
  return canvas === null ? null : wrap(id, { workshop: null, script: {}, canvases: [canvas] })
}

function wrap(id: string, parts: Gathered): Template {
  return {
    format: TEMPLATE_FORMAT,
    version: 1,
    id: `atelier:${id}`,
    languages: LANGUAGES,
    credits: OURS,
    ...parts,
  }
}

/** Ids of the canvases a workshop places, compares or continues, each once. */
export function canvasesOf({ columns }: WorkshopRecipe): readonly string[] {
  const placements = columns.flatMap(({ canvases }) => canvases)
  return [
    ...new Set(
      placements.flatMap(({ canvas, compares, continues }) => [
        canvas,
        ...(compares === undefined ? [] : [compares]),
        ...(continues === undefined ? [] : [continues.canvas]),
      ]),
    ),
  ]
}

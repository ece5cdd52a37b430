import { findCanvas } from '../../../shared/core/catalogue/catalogue.ts'
import type { CanvasRecipe } from '../../../shared/core/catalogue/recipe.ts'
import type { Template } from '../../../shared/core/catalogue/template.ts'

/** A template with nothing in it but what is given. */
export function templateOf(parts: Partial<Template>): Template {
  return {
    format: 'atelier-template',
    version: 1,
    id: 'sample',
    languages: ['fr', 'en'],
    credits: { author: '', licence: 'CC-BY-SA-4.0', derivedFrom: [] },
    workshop: null,
    script: {},
    canvases: [],
    ...parts,
  }
}

export function knownCanvas(id: string): CanvasRecipe {
  const canvas = findCanvas(id)
  if (canvas === null) throw new Error(`No canvas ${id}.`)
  return canvas
}

import type { CanvasRecipe, Language, WorkshopRecipe, WorkshopScript } from './recipe.ts'

export const TEMPLATE_FORMAT = 'atelier-template'
export const TEMPLATE_VERSION = 1

/** Proposed for what people make: anybody may change it and pass it on, naming them, on the same terms. */
export const USUAL_LICENCE = 'CC-BY-SA-4.0'

/** Something a template was made from. */
export interface Ancestor {
  readonly id: string
  readonly title: string
  /** '' when not told. */
  readonly author: string
  readonly licence: string
}

/** Whose work a template is, and on which terms it may be changed and passed on. */
export interface Credits {
  readonly author: string
  /** An SPDX name where there is one: `CC-BY-SA-4.0`. */
  readonly licence: string
  /** The nearest first; no template is its own ancestor. */
  readonly derivedFrom: readonly Ancestor[]
}

/**
 * Recipes that travel: a workshop with what is said in it and the canvases it needs, or canvases alone.
 * They take the place of those of the catalogue that have the same ids. Its file is checked against
 * `template.schema.json`.
 */
export interface Template {
  readonly format: typeof TEMPLATE_FORMAT
  readonly version: typeof TEMPLATE_VERSION
  /** Tells it from every other, also from what it was made from. */
  readonly id: string
  /** Those its texts were written in; in a text of the other language, they stand in for it. */
  readonly languages: readonly Language[]
  readonly credits: Credits
  readonly workshop: WorkshopRecipe | null
  readonly script: WorkshopScript
  readonly canvases: readonly CanvasRecipe[]
}

/** What a template is of: its workshop, or its first canvas. */
export function mainRecipe({ workshop, canvases }: Template): WorkshopRecipe | CanvasRecipe | null {
  return workshop ?? canvases[0] ?? null
}

import type {
  Bilingual,
  CanvasRecipe,
  Language,
  Mode,
  WorkshopRecipe,
  WorkshopScript,
} from './recipe.ts'

export const TEMPLATE_FORMAT = 'atelier-template'
/** The newest version that is known here: the first that knows numbers of zones that are gone. */
export const TEMPLATE_VERSION = 3

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

/** A phase of an agenda: one of the workshop's, or, with `own`, one that somebody added. */
export interface TemplatePhase {
  readonly id: string
  readonly minutes: number
  readonly on: boolean
  /** Minutes after midnight, where it takes place: it does not start before. */
  readonly fixedMinute?: number
  readonly own?: {
    /** '' for a name of ours: "Break". */
    readonly title: Bilingual
    readonly mode: Mode
    readonly column: string | null
  }
}

/** What somebody made of the phases of a workshop. */
export interface TemplateAgenda {
  /** In their order. */
  readonly phases: readonly TemplatePhase[]
  readonly slackMinutes: number
  /** Ids of the phases that go first when the workshop is late. */
  readonly cutFirst: readonly string[]
}

/**
 * Recipes that travel: a workshop with what is said in it and the canvases it needs, or canvases alone.
 * They take the place of those of the catalogue that have the same ids. Its file is checked against
 * `template.schema.json`.
 */
export interface Template {
  readonly format: typeof TEMPLATE_FORMAT
  /** The lowest whose readers understand all of it, so that earlier Ateliers read what they can. */
  readonly version: 1 | 2 | typeof TEMPLATE_VERSION
  /** Tells it from every other, also from what it was made from. */
  readonly id: string
  /** Those its texts were written in; in a text of the other language, they stand in for it. */
  readonly languages: readonly Language[]
  readonly credits: Credits
  readonly workshop: WorkshopRecipe | null
  readonly script: WorkshopScript
  readonly canvases: readonly CanvasRecipe[]
  /** Absent where the phases are the workshop's, in its order and for its minutes. */
  readonly agenda?: TemplateAgenda
  /** Names of the steps of a persona's journey, three to six; absent where they are the usual ones. */
  readonly steps?: readonly Bilingual[]
}

export function versionWith({
  agenda,
  steps,
  canvases,
}: Pick<Template, 'agenda' | 'steps' | 'canvases'>): Template['version'] {
  if (canvases.some(({ lastZone }) => lastZone !== undefined)) return TEMPLATE_VERSION
  return agenda === undefined && steps === undefined ? 1 : 2
}

/** What a template is of: its workshop, or its first canvas. */
export function mainRecipe({ workshop, canvases }: Template): WorkshopRecipe | CanvasRecipe | null {
  return workshop ?? canvases[0] ?? null
}

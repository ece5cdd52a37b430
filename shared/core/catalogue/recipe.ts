import type { Nature } from '../board/document.ts'
import type { Bilingual } from './bilingual.ts'
import type { CanvasForm } from './forms.ts'

export type { Bilingual, Language } from './bilingual.ts'

export type Mode = 'plenary' | 'groups' | 'pairs' | 'alone' | 'collective' | 'break'

export interface ZoneRecipe {
  /** Stable for ever; kept in exports and compared between groups. */
  readonly id: string
  readonly title: Bilingual
  readonly question: Bilingual
  readonly nature: Nature
  readonly advised: number
}

/** Canvases of the catalogue; each has one file in this folder and one entry in the layouts. */
export type CanvasId =
  | 'welcome'
  | 'icebreaker'
  | 'roles'
  | 'persona-top'
  | 'persona-bottom'
  | 'empathy-map'
  | 'empathy-quadrants'
  | 'journey'
  | 'mirror'
  | 'how-might-we'
  | 'idea-cards'
  | 'dual-impact'
  | 'impact-effort'
  | 'scoring'
  | 'storyboard'
  | 'role-play'
  | 'engagement'
  | 'test-sheet'
  | 'test-card'
  | 'learning-card'
  | 'community-member'
  | 'membership'
  | 'mission-frame'
  | 'validation'
  | 'review'
  | 'comparison'
  | 'votes'
  | 'decisions'
  | 'actions'
  | 'parking'
  | 'check-out'

/** A part of a journey: before, during or after, with its share of the steps. */
export interface PartRecipe {
  readonly id: string
  readonly title: Bilingual
  readonly question: Bilingual
  readonly steps: number
}

export interface CanvasRecipe {
  /** One of the catalogue's, or a name of people's own: small letters, figures and hyphens. */
  readonly id: string
  /** Name in lists and exports: "Persona, haut". */
  readonly title: Bilingual
  /** What the section's ribbon asks: "Qui est cette personne ?". */
  readonly ribbon: Bilingual
  /** One sentence under it. */
  readonly advice: Bilingual
  /** Areas of the canvas; in a canvas with phases or steps, its rows. */
  readonly zones: readonly ZoneRecipe[]
  readonly form: CanvasForm
  /** Whether each group may work on its own copy. */
  readonly perGroup: boolean
  /** The number of a zone that was taken away (`zone-7`), where it is higher than those of all that stay. */
  readonly lastZone?: number
}

/** Words a workshop puts in place of a canvas's own. */
export interface Rewording {
  readonly ribbon?: Bilingual
  readonly advice?: Bilingual
  readonly zones?: Readonly<
    Record<string, Partial<Pick<ZoneRecipe, 'title' | 'question' | 'nature'>>>
  >
}

export interface ContinuedCanvas {
  /** Id of the canvas with the first half. */
  readonly canvas: string
  /** What the second half is called: "The shared persona, continued". */
  readonly title: Bilingual
}

/** A canvas in a column of the wall. */
export interface PlacementRecipe {
  readonly canvas: string
  /** Who has a copy: one for all, one for each group, or both. */
  readonly copies: 'all' | 'groups' | 'both'
  /** For a comparison: whose zones are its rows. */
  readonly compares?: string
  /** The copy for all is the second half of another canvas's, and hangs under it. */
  readonly continues?: ContinuedCanvas
  readonly rewording?: Rewording
}

/** A column of the wall: a moment of the workshop, with the canvases worked on in it. */
export interface ColumnRecipe {
  readonly id: string
  readonly title: Bilingual
  readonly canvases: readonly PlacementRecipe[]
}

/** Names for the phases of a progression, to pick from and then change. */
export interface ProgressionRecipe {
  readonly id: string
  readonly title: Bilingual
  readonly phases: readonly { readonly title: Bilingual; readonly line: Bilingual }[]
}

export interface PhaseRecipe {
  readonly id: string
  readonly title: Bilingual
  readonly minutes: number
  readonly minimumMinutes: number
  /** When true, `minutes` is for one group and is multiplied by the number of groups. */
  readonly perGroup: boolean
  readonly mode: Mode
  /** Where it is worked on; null for what needs no board. */
  readonly column: string | null
  readonly canvas: string | null
  /** Whether the facilitator may drop it when late. */
  readonly cuttable: boolean
}

/** What the facilitator says in a phase, and what the participants do. */
export interface PhaseScript {
  readonly say: Bilingual
  readonly participantsDo: Bilingual
}

/** What is said and done in each phase of a workshop, by the phase's id. */
export type WorkshopScript = Readonly<Record<string, PhaseScript>>

/** Workshops of the catalogue. */
export type WorkshopId =
  | 'target-persona'
  | 'empathy-journey'
  | 'symmetry'
  | 'journey-discovery'
  | 'journey-deep-dive'
  | 'journey-prioritisation'
  | 'journey-validation'
  | 'community-persona'
  | 'mission-framing'
  | 'quarterly-review'

/** What a workshop may start from: a whole earlier one, one stage of a map, or a whole map. */
export interface StartRecipe {
  readonly from: 'review' | 'stage' | 'map'
  /** The column of the wall that shows it, before anything else there. */
  readonly column: string
}

export interface WorkshopRecipe {
  /** One of the catalogue's, or a name of people's own: small letters, figures and hyphens. */
  readonly id: string
  readonly title: Bilingual
  readonly summary: Bilingual
  readonly objective: Bilingual
  /** What must hold for it to be worth everyone's time; asked before it is prepared. */
  readonly conditions?: readonly Bilingual[]
  /** Left out where a workshop starts from nothing. */
  readonly startsFrom?: StartRecipe
  readonly phases: readonly PhaseRecipe[]
  readonly columns: readonly ColumnRecipe[]
}

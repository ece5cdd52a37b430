import type { Nature } from '../board/document.ts'

export type Language = 'fr' | 'en'

/** A text a person reads, in both languages at once. */
export type Bilingual = Readonly<Record<Language, string>>

export type Mode = 'plenary' | 'groups' | 'pairs' | 'alone' | 'collective' | 'break'

export interface ZoneRecipe {
  /** Stable for ever; kept in exports and compared between groups. */
  readonly id: string
  readonly title: Bilingual
  readonly question: Bilingual
  readonly nature: Nature
  readonly advised: number
}

/** Ids of what can be placed; each has one file in this folder and one entry in the layouts. */
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

/** A zone in a line of a grid: its room, in notes side by side and one under the other. */
export interface ZoneSpot {
  readonly zone: string
  readonly columns: number
  readonly rows: number
  /** Dashed: to be filled later. Thick: what all decide. */
  readonly state?: 'later' | 'decisive'
  /** A bar in ink on top: where to begin. */
  readonly isFirst?: true
}

/** Zones side by side; the shorter lines are stretched to the length of the longest. */
export interface ZonesLine {
  readonly zones: readonly ZoneSpot[]
}

/** One zone as a line of time: a cell under each date. */
export interface DatesLine {
  readonly zone: string
  readonly dates: readonly Bilingual[]
}

/** Zones in lines, one under the other. */
interface GridForm {
  readonly kind: 'grid'
  readonly lines: readonly (ZonesLine | DatesLine)[]
}

/** A column of a numbered table: one note, two, a wide one, or a wide one with room around it. */
export interface NumberedColumn {
  readonly zone: string
  readonly room: 'note' | 'pair' | 'wide' | 'broad'
  /** What the table is for: drawn thick. */
  readonly isMain?: true
}

/** Zones as columns, filled line by line. */
interface NumberedForm {
  readonly kind: 'numbered'
  readonly lines: number
  /** Lines the questions of the columns take. */
  readonly questionLines: 1 | 2
  readonly columns: readonly NumberedColumn[]
}

/** Zones as rows, filled step by step. */
interface StepsForm {
  readonly kind: 'steps'
  readonly steps: readonly Bilingual[]
  readonly rows: readonly ZoneSpot[]
}

/** What a position stands for, from its low end to its high end: left to right, or bottom to top. */
export interface AxisRecipe {
  readonly title: Bilingual
  readonly from: number
  readonly to: number
}

/** Four zones between two axes: the place of a note is what it is worth. */
interface MatrixForm {
  readonly kind: 'matrix'
  readonly x: AxisRecipe
  readonly y: AxisRecipe
  /** Ids of the zones: top left, top right, bottom left, bottom right. */
  readonly quadrants: readonly [string, string, string, string]
  /** The quadrant one looks for. */
  readonly winner: string
}

/** The same few zones several times: one card an idea, one card a scene. */
interface CardsForm {
  readonly kind: 'cards'
  readonly name: Bilingual
  readonly cards: number
  readonly perLine: number
  readonly lines: readonly ZonesLine[]
}

/** Rows above and rows below one emotion lane, at the same moments. */
interface MirrorForm {
  readonly kind: 'mirror'
  readonly moments: number
  readonly momentsTitle: Bilingual
  readonly momentsLine: Bilingual
  /** Id of the zone that is the lane: zones before it are above, the others below. */
  readonly lane: string
  readonly above: Bilingual
  readonly below: Bilingual
  /** The line of conclusions under the lane. */
  readonly readingTitle: Bilingual
  readonly readingLine: Bilingual
  readonly readingBlank: Bilingual
}

/**
 * How a canvas is drawn: canvases of the same form share a layout, and differ by their data. Those
 * with a drawing of their own only name it.
 */
export type CanvasForm =
  | {
      readonly kind:
        | 'welcome'
        | 'persona-top'
        | 'persona-bottom'
        | 'empathy-map'
        | 'journey'
        | 'comparison'
        | 'votes'
    }
  | GridForm
  | NumberedForm
  | StepsForm
  | MatrixForm
  | CardsForm
  | MirrorForm

export interface CanvasRecipe {
  readonly id: CanvasId
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
}

/** Words a workshop puts in place of a canvas's own. */
export interface Rewording {
  readonly ribbon?: Bilingual
  readonly advice?: Bilingual
  readonly zones?: Readonly<
    Record<string, Partial<Pick<ZoneRecipe, 'title' | 'question' | 'nature'>>>
  >
}

/** A canvas in a column of the wall. */
export interface PlacementRecipe {
  readonly canvas: CanvasId
  /** Who has a copy: one for all, one for each group, or both. */
  readonly copies: 'all' | 'groups' | 'both'
  /** For a comparison: whose zones are its rows. */
  readonly compares?: CanvasId
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
  readonly canvas: CanvasId | null
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

export interface WorkshopRecipe {
  readonly id: WorkshopId
  readonly title: Bilingual
  readonly summary: Bilingual
  readonly objective: Bilingual
  /** What must hold for it to be worth everyone's time; asked before it is prepared. */
  readonly conditions?: readonly Bilingual[]
  readonly phases: readonly PhaseRecipe[]
  readonly columns: readonly ColumnRecipe[]
}

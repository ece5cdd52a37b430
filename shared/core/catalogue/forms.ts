import type { Bilingual } from './bilingual.ts'

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
  /** At the right of the lines, as high as all of them; rows of notes follow from that height. */
  readonly aside?: readonly ZoneSpot[]
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
  /** What is in the main column is scored in the others, between these two. */
  readonly scale?: { readonly from: number; readonly to: number }
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
  /** How ideas are ranked: what is gained over what it takes, or, where both axes are gains, the weaker side first. */
  readonly ranking?: 'difference' | 'weaker-side'
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

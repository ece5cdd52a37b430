import type { Rect, Size } from './geometry.ts'
import type { DocId, NodeKey } from './keys.ts'

/** `#RRGGBB` in capitals, or nothing drawn. */
export type Colour = `#${string}` | 'none'

/** Outlines that both hosts draw natively. */
export type Form =
  | 'rectangle'
  | 'ellipse'
  | 'diamond'
  | 'hexagon'
  | 'cross'
  | 'triangle'
  | 'star'
  | 'pentagon'
  | 'parallelogram'
  | 'trapezoid'

/**
 * What an item is for: adapters know from it what people may take in hand (a `sign` is copied or dragged
 * into a lane, a `blank` is written over); reports, pictures and tests read it.
 */
export type Role =
  | 'ribbon'
  | 'title'
  | 'subtitle'
  | 'zone'
  | 'heading'
  | 'question'
  | 'chip'
  | 'badge'
  | 'sign'
  | 'blank'
  | 'dot'
  | 'plate'
  | 'rule'
  | 'axis'
  | 'drawing'
  | 'slot'
  | 'body'
  | 'seed'
  | 'evidence'
  | 'carried'

/** The natures of what a note says; colour and sign of a note repeat them. */
export const NATURES = ['fact', 'voice', 'snag', 'lift', 'doubt', 'pledge'] as const
export type Nature = (typeof NATURES)[number]

export interface Look {
  readonly fill: Colour
  readonly stroke: Colour
  /** px; 0 when there is no stroke. */
  readonly strokeWidth: number
  readonly dashed: boolean
  readonly textColour: Colour
  /** px of the board. */
  readonly fontSize: number
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly verticalAlign: 'top' | 'middle' | 'bottom'
}

interface ItemBase {
  readonly key: NodeKey
  readonly role: Role
  /** Relative to the section's top-left corner; for a loose item, to the document's origin. */
  readonly rect: Rect
  readonly text: string
  readonly look: Look
}

export interface ShapeItem extends ItemBase {
  readonly kind: 'shape'
  readonly form: Form
}

/** Bare text. Its height is the host's business; `rect.height` is what the layout expects. */
export interface TextItem extends ItemBase {
  readonly kind: 'text'
}

/** A note of ours (seed or evidence); people write their own. */
export interface StickyItem extends ItemBase {
  readonly kind: 'sticky'
  readonly nature: Nature
  readonly wide: boolean
}

export type Item = ShapeItem | TextItem | StickyItem
export type ItemKind = Item['kind']

/** A labelled area where notes go. It holds a note by geometry: the note's centre. */
export interface Zone {
  /** Stable across languages, groups and versions: `profile`, `action.3`. */
  readonly id: string
  readonly title: string
  readonly question: string
  readonly nature: Nature
  /** Relative to the section's top-left corner. */
  readonly rect: Rect
  /** Columns × rows of note slots, and where the first slot's corner is, relative to the section. */
  readonly slots: {
    readonly columns: number
    readonly rows: number
    readonly first: { readonly x: number; readonly y: number }
    readonly wide: boolean
    /** From a slot to the next, px, where notes are larger than slots are made for. */
    readonly pitch?: Size
  }
  /** How many notes are asked for; the zone has room for about twice as many. */
  readonly advised: number
  /** The item that draws the area. When people move or resize it, the zone follows. */
  readonly drawnBy: NodeKey | null
  /** Positions in this zone are data: what left/right and bottom/top stand for. */
  readonly axes?: {
    readonly x?: { readonly from: number; readonly to: number }
    readonly y?: { readonly from: number; readonly to: number }
  }
  /** A lane: one step after the other, its levels from bottom to top. Signs put in it are read as notes are. */
  readonly lane?: { readonly steps: number; readonly lowest: number; readonly highest: number }
}

/** One placed copy of a canvas. */
export interface Section {
  readonly key: NodeKey
  readonly title: string
  readonly canvas: string
  /** The phase column on the wall this section belongs to. */
  readonly column: string
  /** Letter of the group that works here; null for what belongs to all. */
  readonly group: string | null
  /** The section this is the second half of; left out where a section is whole. */
  readonly continues?: NodeKey
  /** Relative to the document's origin. */
  readonly rect: Rect
  readonly fill: Colour
  /** Back to front. */
  readonly items: readonly Item[]
  readonly zones: readonly Zone[]
}

/** What should be on the board: plain data, host-neutral. */
export interface BoardDocument {
  readonly id: DocId
  /** In the order in which they are placed: the phase that starts comes first. */
  readonly sections: readonly Section[]
  /** Items on the page itself: phase heads and row badges of the wall. */
  readonly loose: readonly Item[]
}

/** What the playground draws and what a person can do by hand, the same for every emulated host. */

/** What an item is to the eye; `other` is anything the playground draws as a plain box. */
export type DrawnKind =
  | 'section'
  | 'sticky'
  | 'shape'
  | 'text'
  | 'line'
  | 'stamp'
  | 'image'
  | 'card'
  | 'table'
  | 'code'
  | 'group'
  | 'other'

/** One item as drawn. The box is absolute, top-left, in px of the board at zoom 1; rotation is in degrees. */
export interface DrawnItem {
  readonly id: string
  readonly kind: DrawnKind
  readonly parent: string | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rotation: number
  /** 'rectangle' | 'ellipse' | 'diamond' | 'hexagon' | 'plus' | 'triangle' | 'star' | 'pentagon' | 'parallelogram' | 'trapezoid' | 'rounded-rectangle' … */
  readonly shape: string
  /** Plain text, never markup. */
  readonly text: string
  /** '#RRGGBB' or 'none'. */
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly dashed: boolean
  readonly textColour: string
  readonly fontSize: number
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly verticalAlign: 'top' | 'middle' | 'bottom'
  /** Lines and connectors, absolute; empty otherwise. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** '' when there is none to show. */
  readonly author: string
  readonly locked: boolean
  /** Data URL or ''. */
  readonly picture: string
}

/** Somebody at the board. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly colour: string
}

/** A board as seen and changed by people, not by programs. */
export interface BoardSurface {
  /** Back to front. */
  items(): readonly DrawnItem[]
  /** Changes when anything drawn changes. */
  revision(): number
  onChange(listener: () => void): () => void
  /** `at` is the centre; the note is parented to the section under it, as the host's own screen does. */
  writeNote(
    at: { readonly x: number; readonly y: number },
    text: string,
    options: { readonly colour: string; readonly wide?: boolean; readonly person: Person },
  ): string
  /** FigJam: a Dot stamp, stuck to the note under it. Miro: a small circle shape. */
  placeDot(
    at: { readonly x: number; readonly y: number },
    options: { readonly person: Person; readonly fill?: string; readonly text?: string },
  ): string
  setText(id: string, text: string, person: Person): void
  /** As a person drags: re-parents by overlap, carries children of sections and stuck nodes. */
  moveBy(ids: readonly string[], dx: number, dy: number): void
  resize(
    id: string,
    box: {
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    },
  ): void
  remove(ids: readonly string[]): void
  /** As Ctrl+D; hidden data is copied as the host copies it. */
  duplicate(ids: readonly string[], dx: number, dy: number): readonly string[]
  recolour(id: string, fill: string): void
  /** As Ctrl+G: two items or more, none locked, become one group. */
  group(ids: readonly string[]): void
  lock(ids: readonly string[], locked: boolean): void
  select(ids: readonly string[]): void
  selection(): readonly string[]
  undo(): void
  redo(): void
  /** JSON text; `load(save())` restores the same board, hidden data included. */
  save(): string
  load(text: string): void
}

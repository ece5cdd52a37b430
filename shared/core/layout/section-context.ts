import type { Item, Section, Zone } from '../board/document.ts'
import type { Size } from '../board/geometry.ts'
import { childKey, type NodeKey, nodeKey } from '../board/keys.ts'
import type { HostProfile } from '../board/profile.ts'
import type { CanvasRecipe, Language, Mode } from '../catalogue/recipe.ts'
import type { BoardWording } from '../wording/board.fr.ts'
import type { GroupSetup, WorkshopSetup } from '../workshop/setup.ts'
import type { StartingPoint } from '../workshop/starting-point.ts'

/** Minutes of all the phases that are worked on one sheet. */
export interface SectionTime {
  readonly minutes: number
  /** Null where the phases are not all in the same one. */
  readonly mode: Mode | null
  /** How many phases. */
  readonly parts: number
}

/** What one copy of a canvas is laid out from. */
export interface SectionContext {
  readonly column: string
  readonly canvas: CanvasRecipe
  /** Null for the copy that belongs to everyone. */
  readonly group: GroupSetup | null
  /** How long it is worked on; null when no phase says. */
  readonly time: SectionTime | null
  /** For a comparison: whose zones are its rows. */
  readonly compares: string
  /** What it is called in place of its canvas: a second half, a stage; '' for the canvas's own name. */
  readonly heading: string
  /** The earlier work it shows; null for a canvas to fill in. */
  readonly carried: StartingPoint | null
  readonly setup: WorkshopSetup
  readonly profile: HostProfile
  readonly language: Language
  readonly wording: BoardWording
}

/** What a layout gives: everything of the section but its ribbon, name and place. */
export interface SectionBody extends Size {
  readonly items: readonly Item[]
  readonly zones: readonly Zone[]
}

export function sectionKey(context: SectionContext): NodeKey {
  return nodeKey(context.column, context.canvas.id, context.group?.letter ?? 'all')
}

export function keyIn(context: SectionContext, ...parts: readonly string[]): NodeKey {
  return childKey(sectionKey(context), ...parts)
}

export type BareSection = Pick<Section, 'items' | 'zones'>

/** Puts parts of a section together, in the order in which they are drawn. */
export function joinParts(...parts: readonly BareSection[]): BareSection {
  return {
    items: parts.flatMap((part) => part.items),
    zones: parts.flatMap((part) => part.zones),
  }
}

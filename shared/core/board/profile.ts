import type { Look, Nature } from './document.ts'
import type { Point, Size } from './geometry.ts'

export const HOST_NAMES = ['figjam', 'miro'] as const
export type HostName = (typeof HOST_NAMES)[number]

/** How a note sits in its 240 px slot (wide: 416 px). */
export interface NoteShape extends Size {
  /** From the slot's corner to the note's corner. */
  readonly offset: Point
}

/** What layouts and plans must know of a host, as data. */
export interface HostProfile {
  readonly name: HostName
  readonly note: NoteShape
  readonly wideNote: NoteShape
  /** The colour a note of that nature shows, `#RRGGBB`. */
  readonly noteColours: Readonly<Record<Nature, `#${string}`>>
  /** Where a note begins to be written. */
  readonly noteText: Pick<Look, 'align' | 'verticalAlign'>
  /** Least distance between an item and its section's edge, px. */
  readonly sectionMargin: number
  /** Longest text an item takes, in characters as written. */
  readonly longestText: number
}

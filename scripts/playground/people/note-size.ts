/** Width and height, px. */
export interface NoteSize {
  readonly width: number
  readonly height: number
}

/** What a note takes up for the eye; a Miro note is smaller than its slot. */
export const SLOT: NoteSize = { width: 240, height: 240 }
/** A note that was pulled wide. */
export const WIDE: NoteSize = { width: 416, height: 240 }

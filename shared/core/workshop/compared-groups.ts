import type { Nature } from '../board/document.ts'
import type { NodeKey } from '../board/keys.ts'
import { cutText } from '../parse-value.ts'

/** A note of a group, as it was when the groups were compared; the original stays where it is. */
export interface CopiedNote {
  readonly text: string
  readonly nature: Nature
}

export interface ComparedCell {
  readonly group: string
  /** What is copied of them: as many as the cell has room for. */
  readonly notes: readonly CopiedNote[]
  /** How many notes the group wrote there. */
  readonly total: number
}

export interface ComparedRow {
  readonly zone: string
  /** How many groups say the same thing; 0 when it is to be settled, null when too few wrote. */
  readonly sharedBy: number | null
  readonly cells: readonly ComparedCell[]
}

/** What a comparison section shows of the groups' versions of one canvas. Plain data. */
export interface ComparedGroups {
  readonly section: NodeKey
  /** True where there was no table of meanings: only what is in the same words was put together. */
  readonly isByWords: boolean
  readonly rows: readonly ComparedRow[]
}

/** Two notes fit in a cell of a comparison. */
export const MOST_COPIES = 2

/** More does not fit on a note at a size one can read, UTF-16 units. */
export const LONGEST_COPY = 300

export function copyNote(note: CopiedNote): CopiedNote {
  return { text: cutText(note.text.trim(), LONGEST_COPY), nature: note.nature }
}

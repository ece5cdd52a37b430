import type { HostId } from '../core/board/keys.ts'

interface SortedNoteView {
  readonly id: HostId
  readonly text: string
  readonly group: string | null
}

export interface ClustersView {
  readonly scope: string
  readonly total: number
  readonly pieces: number
  readonly minPieces: number
  readonly maxPieces: number
  readonly piles: readonly {
    readonly id: string
    readonly title: string
    readonly words: readonly string[]
    readonly notes: readonly SortedNoteView[]
    /** Somebody decided on each of its notes: they stay. */
    readonly isDecided: boolean
    /** For a pile of two or three notes, the pile most like it. */
    readonly near: string | null
  }[]
  readonly undecided: readonly SortedNoteView[]
  /** Groups of notes that say the same thing. */
  readonly twins: readonly (readonly HostId[])[]
  /** False when the table of meanings is damaged or did not come: notes were compared by their words. */
  readonly isByMeaning: boolean
  readonly state: 'preview' | 'applied'
}

import type { HostId, NodeKey } from '../core/board/keys.ts'
import type { Manner } from '../core/notes/manner.ts'

interface SortedNoteView {
  readonly id: HostId
  readonly text: string
  readonly group: string | null
}

/** Which notes to cluster. */
export interface NoteChoice {
  /** [] for every section. */
  readonly sections: readonly NodeKey[]
  /** Null for every zone of them. */
  readonly zone: string | null
  /** `only`: what is selected on the board, wherever it is; `except`: all but what is selected. */
  readonly selection: 'any' | 'only' | 'except'
  /** Letters of groups, and zones, whose notes are left aside. */
  readonly withoutGroups: readonly string[]
  readonly withoutZones: readonly string[]
}

/** What a facilitator is choosing, before piles are asked for. */
export interface ChoiceDraft extends Omit<NoteChoice, 'sections'> {
  /** A canvas of the wall, as the panel lists them; null: what is worked on now. */
  readonly scope: string | null
}

export interface ClustersView {
  readonly scope: string
  readonly selection: NoteChoice['selection']
  /** Notes that are clustered; those left aside are not. */
  readonly total: number
  readonly pieces: number
  readonly minPieces: number
  readonly maxPieces: number
  readonly piles: readonly {
    readonly id: string
    readonly title: string
    /** Its number on the board. */
    readonly mark: number
    readonly words: readonly string[]
    readonly notes: readonly SortedNoteView[]
    /** Somebody decided on each of its notes: they stay. */
    readonly isDecided: boolean
    /** Of a pile somebody decided on, the notes it drew, which nobody has decided on. */
    readonly drawn: readonly HostId[]
    /** For a pile of two or three notes, the pile most like it. */
    readonly near: string | null
    /** Somebody said that its size is right. */
    readonly isQuiet: boolean
  }[]
  readonly undecided: readonly SortedNoteView[]
  /** Taken out one by one. */
  readonly aside: readonly SortedNoteView[]
  /** Groups of notes that say the same thing. */
  readonly twins: readonly (readonly HostId[])[]
  /** False when the table of meanings is damaged or did not come: notes were compared by their words. */
  readonly isByMeaning: boolean
  readonly state: 'preview' | 'applied'
  /** Some of its notes are where they are to go, and some not: it was stopped, or failed on these. */
  readonly isBegun: boolean
  /** How it is, or must be, applied; null: the facilitator chooses. */
  readonly manner: Manner | null
  /** Of a proposal for later notes, these notes; null for any other. */
  readonly later: readonly HostId[] | null
  /** Of applied piles: whether notes that come later can be told. */
  readonly canFollow: boolean
  /** Piles that people made on the board and that nobody has taken over yet, by their first note. */
  readonly own: readonly {
    readonly first: HostId
    readonly title: string
    /** What its first note says. */
    readonly said: string
    readonly notes: number
  }[]
  /** Other piles on the board that can be taken back. */
  readonly others: readonly {
    readonly id: string
    readonly manner: Manner
    readonly notes: number
  }[]
}

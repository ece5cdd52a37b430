import type { Company } from './measure-company.ts'

/** A note to cluster. Ids are unique; the text is whatever people wrote, and is only ever read as text. */
export interface NoteText {
  readonly id: string
  readonly text: string
}

/** Why notes are together, as people wrote it, most telling first. */
export interface Reason {
  /** Words they have in common. */
  readonly words: readonly string[]
  /** Two words, one of some notes and one of others, that brought them together. */
  readonly pairs: readonly (readonly [string, string])[]
}

export interface Cluster {
  readonly id: string
  /** A phrase of the notes of the pile, or two words of theirs, or the name of their theme: two to four words when they allow it. */
  readonly title: string
  readonly reason: Reason
  /** Note ids, near duplicates included. */
  readonly notes: readonly string[]
  /** Groups of two or more note ids that say the same thing; shown folded, never merged. */
  readonly duplicates: readonly (readonly string[])[]
}

/** Every note is either in exactly one cluster or in `undecided`, the "to sort together" pile. */
export interface Clustering {
  readonly clusters: readonly Cluster[]
  readonly undecided: readonly string[]
}

export type Language = 'en' | 'fr'

/** A word of a note: where it stands in the text, and the key it shares with its inflections. */
export interface Word {
  /** Stem in the language of the note, without accents. */
  readonly stem: string
  /** UTF-16 offsets in the text of the note. */
  readonly start: number
  readonly end: number
  /** Articles, pronouns, auxiliaries, elisions: of no subject in any company. */
  readonly isGrammar: boolean
  /** Grammar, or another word of no subject alone ("need", "trop"): may stand inside a title, never at its ends. */
  readonly isEmpty: boolean
  /** Words of one run have only spaces, apostrophes or hyphens between them: a title stays in one. */
  readonly run: number
}

/** A note as the clustering reads it: only the first words count, the text is whole. */
export interface ReadNote {
  readonly id: string
  readonly text: string
  readonly language: Language
  readonly words: readonly Word[]
}

/**
 * One step of the tree: two nodes become one. Nodes 0..n-1 are the notes; merge k makes node n + k.
 * The distance is 1 - similarity, 0 for near duplicates.
 */
export interface Merge {
  readonly left: number
  readonly right: number
  readonly distance: number
}

/** What notes are about, as far as the table of meanings knows. */
export interface Subjects {
  readonly names: readonly Readonly<Record<Language, string>>[]
  /** For each note, the themes it is of, each with its share of the note. */
  readonly notes: readonly (readonly (readonly [theme: number, share: number])[])[]
  /** The theme that a word is most of, by `nameWord`; only words that are of one. */
  readonly words: Readonly<Record<string, number>>
  /** For each note, the halves of the names of its themes, in either language, that words of it mean. */
  readonly halves: readonly (readonly string[])[]
}

/** A stem is a word of its language. */
export function nameWord(language: Language, stem: string): string {
  return `${language} ${stem}`
}

/** A pile people decided on: its notes stay in it. */
export interface HeldPile {
  readonly id: string
  /** Note indices, in ascending order. */
  readonly notes: readonly number[]
  /** Undecided notes that are more like it than like the pile they were proposed in. */
  readonly drawn: readonly number[]
}

/** Everything needed to cut the notes into fewer or more piles without measuring them again. */
export interface ClusterTree {
  /** Sorted by id, so that the order of the notes on the board changes nothing. */
  readonly notes: readonly ReadNote[]
  /** From the closest to the farthest, whatever people decided. */
  readonly merges: readonly Merge[]
  /** Groups of note indices that say the same thing. */
  readonly duplicates: readonly (readonly number[])[]
  /** Of every pair, as a flat triangle: what `followDecisions` learns from. */
  readonly similarities: Float64Array
  readonly company: Company
  readonly held: readonly HeldPile[]
  /** Notes people left to be sorted together. */
  readonly loose: readonly number[]
  /** Whether distances measure meaning or words alone: they are not on the same scale. */
  readonly isByMeaning: boolean
  /** Null when distances measure words alone. */
  readonly subjects: Subjects | null
}

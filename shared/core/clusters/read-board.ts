import type { ReadNote } from './clustering.ts'
import { readRoles, type WordRoles } from './weigh-nouns.ts'
import { countWords, type WordCounts } from './word-counts.ts'

/** What all notes of a board are made of, to tell a pile from them. */
export interface BoardWords {
  readonly counts: WordCounts
  readonly roles: WordRoles
}

export function readBoard(notes: readonly ReadNote[]): BoardWords {
  return { counts: countWords(notes), roles: readRoles(notes) }
}

import type { Language, ReadNote } from './clustering.ts'
import { stemWord } from './read-notes.ts'
import { countWords, type WordCounts, writeWord } from './word-counts.ts'

/** Notes as if all were in one language: words that both write alike ("date", "budget") are the same. */
export interface AcrossWords {
  readonly counts: WordCounts
  /** Some of these notes, so read. */
  readonly read: (notes: readonly ReadNote[]) => readonly ReadNote[]
}

export function readAcross(notes: readonly ReadNote[], language: Language): AcrossWords {
  const stems = new Map<string, string>()
  const stem = (form: string): string => {
    const known = stems.get(form) ?? stemWord(form, language)
    stems.set(form, known)
    return known
  }
  const across = new Map(
    notes
      .filter((note) => note.language !== language)
      .map((note): [ReadNote, ReadNote] => [note, restem(note, stem)]),
  )
  const read = (some: readonly ReadNote[]) => some.map((note) => across.get(note) ?? note)
  return { counts: countWords(read(notes)), read }
}

function restem(note: ReadNote, stem: (form: string) => string): ReadNote {
  const words = note.words.map((word) =>
    word.isEmpty ? word : { ...word, stem: stem(writeWord(note, word).toLowerCase()) },
  )
  return { ...note, words }
}

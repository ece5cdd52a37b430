import type { Language, ReadNote } from './clustering.ts'
import { stemWord } from './read-notes.ts'
import { writeWord } from './word-counts.ts'

/** Notes as if all were in one language: words that both write alike ("date", "budget") become the same. */
export function readAcross(notes: readonly ReadNote[], language: Language): ReadNote[] {
  return notes.map((note) =>
    note.language === language
      ? note
      : {
          ...note,
          words: note.words.map((word) =>
            word.isEmpty
              ? word
              : { ...word, stem: stemWord(writeWord(note, word).toLowerCase(), language) },
          ),
        },
  )
}

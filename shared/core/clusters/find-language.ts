import type { Language, ReadNote } from './clustering.ts'

/** The language most of the notes are in; `tied`: when as many are in each. */
export function findLanguage(notes: readonly ReadNote[], tied: Language): Language {
  const french = notes.filter((note) => note.language === 'fr').length
  if (french * 2 === notes.length) return tied
  return french * 2 > notes.length ? 'fr' : 'en'
}

/** Every list of languages is this one; what else a further one takes is in README.md, "How to add". */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text a person reads, in both languages at once. */
export type Bilingual = Readonly<Record<Language, string>>

/** Whether it is a text in some of the languages: an object with no other keys. */
export function isText(value: object): value is Partial<Bilingual> {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((language) => language === key))
}

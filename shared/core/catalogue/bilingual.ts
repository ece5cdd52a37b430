export type Language = 'fr' | 'en'

/** A text a person reads, in both languages at once. */
export type Bilingual = Readonly<Record<Language, string>>

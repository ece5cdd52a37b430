import { wordingEn } from './wording-en.ts'
import { wordingFr } from './wording-fr.ts'

export type Language = 'fr' | 'en'

/** A text a person reads, in both languages at once. */
export type Bilingual = Readonly<Record<Language, string>>

export type PageWording = typeof wordingFr

export function bilingual(fr: string, en: string): Bilingual {
  return { fr, en }
}

export function wordingOf(language: Language): PageWording {
  return language === 'fr' ? wordingFr : wordingEn
}

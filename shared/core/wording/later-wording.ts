import type { Language } from '../catalogue/recipe.ts'
import { laterEn } from './later.en.ts'
import { type LaterWording, laterFr } from './later.fr.ts'

/** Loaded with the screens that come after the first: both languages, and neither at the start. */
export function laterWording(language: Language): LaterWording {
  return language === 'fr' ? laterFr : laterEn
}

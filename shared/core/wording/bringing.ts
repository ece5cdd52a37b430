import type { Language } from '../catalogue/recipe.ts'
import { bringingEn } from './bringing.en.ts'
import { type BringingWording, bringingFr } from './bringing.fr.ts'

/** Loaded with the screens that come after the first: both languages, and neither at the start. */
export function bringingWording(language: Language): BringingWording {
  return language === 'fr' ? bringingFr : bringingEn
}

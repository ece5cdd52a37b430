import type { Language } from '../catalogue/recipe.ts'
import { briefEn } from './brief.en.ts'
import { type BriefWording, briefFr } from './brief.fr.ts'

/** The words of what participants are sent, in the language of the workshop. */
export function briefWording(language: Language): BriefWording {
  return language === 'fr' ? briefFr : briefEn
}

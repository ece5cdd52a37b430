import type { Language } from '../catalogue/recipe.ts'
import type { Fault } from '../errors.ts'
import { faultsEn } from './faults.en.ts'
import { faultsFr } from './faults.fr.ts'

/** The sentence a person reads for a fault: what failed, on what, and what to do. */
export function faultSentence(
  fault: Fault,
  language: Language,
): { readonly what: string; readonly remedy: string } {
  const texts = (language === 'fr' ? faultsFr : faultsEn)[fault.code]
  return { what: texts.what(fault.on), remedy: texts.remedy }
}

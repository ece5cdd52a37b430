import type { Language } from '../catalogue/recipe.ts'
import { reportEn } from './report.en.ts'
import { type ReportWording, reportFr } from './report.fr.ts'

export function reportWording(language: Language): ReportWording {
  return language === 'fr' ? reportFr : reportEn
}

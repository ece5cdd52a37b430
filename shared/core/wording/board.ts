import type { Language } from '../catalogue/recipe.ts'
import { boardEn } from './board.en.ts'
import { boardFr } from './board.fr.ts'

export type BoardWording = typeof boardFr

/** The words that layouts write on the board, besides those of the canvases. */
export function boardWording(language: Language): BoardWording {
  return language === 'fr' ? boardFr : boardEn
}

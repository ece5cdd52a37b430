import type { Language } from '../catalogue/recipe.ts'
import { boardEn } from './board.en.ts'
import { type BoardWording, boardFr } from './board.fr.ts'

/** The words that layouts write on the board, besides those of the canvases. */
export function boardWording(language: Language): BoardWording {
  return language === 'fr' ? boardFr : boardEn
}

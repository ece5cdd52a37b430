import type { Language } from '../catalogue/recipe.ts'
import { panelEn } from './panel.en.ts'
import { panelFr } from './panel.fr.ts'

export type PanelWording = typeof panelFr

/** The words of the panel, in the language of who facilitates (not of the board). */
export function panelWording(language: Language): PanelWording {
  return language === 'fr' ? panelFr : panelEn
}

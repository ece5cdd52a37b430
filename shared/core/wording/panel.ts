import type { Language } from '../catalogue/recipe.ts'
import type { panelFr } from './panel.fr.ts'

export type PanelWording = typeof panelFr

/**
 * Fetches the words of the panel in the language of who facilitates (not of the board): a panel
 * shows one language. Rejects when they cannot be fetched.
 */
export async function loadPanelWording(language: Language): Promise<PanelWording> {
  if (language === 'fr') return (await import('./panel.fr.ts')).panelFr
  return (await import('./panel.en.ts')).panelEn
}

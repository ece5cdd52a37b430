import type { Language } from '../catalogue/recipe.ts'
import type { LaterWording } from './later.fr.ts'
import type { panelFr } from './panel.fr.ts'

/** The words of the first screens, and those that are wanted on every one. */
export type FirstWording = typeof panelFr
/** Every word of the panel, once the later screens are there. */
export type PanelWording = FirstWording & LaterWording

/**
 * Fetches the words of the first screens in the language of who facilitates (not of the board): a panel
 * shows one language. Rejects when they cannot be fetched.
 */
export async function loadPanelWording(language: Language): Promise<FirstWording> {
  if (language === 'fr') return (await import('./panel.fr.ts')).panelFr
  return (await import('./panel.en.ts')).panelEn
}

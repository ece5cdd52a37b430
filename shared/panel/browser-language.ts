import type { Language } from '../core/catalogue/recipe.ts'

/** The language of the reader's browser, where the host does not tell its own. */
export function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

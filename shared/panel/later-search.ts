import { signal } from '@preact/signals'

/** How the catalogue is searched. Null until it is there: it comes with the screens after the first. */
export const laterSearch = signal<typeof import('./search-recipes.ts').searchRecipes | null>(null)

import type { CanvasRecipe } from '../recipe.ts'

/** The first sheet: title, agenda with clock times, ground rules, groups. Nobody puts notes here. */
export const welcome: CanvasRecipe = {
  id: 'welcome',
  title: { fr: 'Accueil', en: 'Welcome' },
  ribbon: { fr: 'Bienvenue', en: 'Welcome' },
  advice: {
    fr: 'Le déroulé, les règles du jeu et les groupes.',
    en: 'The agenda, the ground rules and the groups.',
  },
  form: { kind: 'welcome' },
  perGroup: false,
  zones: [],
}

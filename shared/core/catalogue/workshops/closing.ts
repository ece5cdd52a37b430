import type { PlacementRecipe } from '../recipe.ts'

/** The check-out of a workshop that is not about one person: who follows up, and when all meet again. */
export const generalCheckOut: PlacementRecipe = {
  canvas: 'check-out',
  copies: 'all',
  rewording: {
    zones: {
      spokesperson: {
        title: { fr: 'Relais', en: 'Contact' },
        question: {
          fr: 'Qui suit la suite, à qui écrire ?',
          en: 'Who follows up, whom to write to?',
        },
      },
      update: {
        title: { fr: 'Prochaine date', en: 'Next date' },
        question: {
          fr: 'Quand nous revoyons-nous, et où ?',
          en: 'When do we meet again, and where?',
        },
      },
    },
  },
}

import type { CanvasRecipe } from '../recipe.ts'

export const parking: CanvasRecipe = {
  id: 'parking',
  title: { fr: 'Parking', en: 'Parking lot' },
  ribbon: { fr: 'Pour ne rien perdre', en: 'So that nothing gets lost' },
  advice: {
    fr: 'On note, on continue, on y revient à la fin.',
    en: 'Write it down, go on, come back to it at the end.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'parking', columns: 4, rows: 2 },
          { zone: 'tensions', columns: 4, rows: 2 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'parking',
      title: { fr: 'Parking', en: 'Parking lot' },
      question: {
        fr: 'Quels sujets traiterons-nous ailleurs ?',
        en: 'Which topics will we treat elsewhere?',
      },
      nature: 'doubt',
      advised: 4,
    },
    {
      id: 'tensions',
      title: { fr: 'Points de tension', en: 'Tension points' },
      question: {
        fr: 'Sur quoi ne sommes-nous pas d’accord, entre services ?',
        en: 'On what do our departments disagree?',
      },
      nature: 'snag',
      advised: 4,
    },
  ],
}

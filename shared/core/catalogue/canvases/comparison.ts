import type { CanvasRecipe } from '../recipe.ts'

/** One row for each zone of the canvas that is compared, one column for each group, and what is kept. */
export const comparison: CanvasRecipe = {
  id: 'comparison',
  title: { fr: 'Comparer les groupes', en: 'Compare the groups' },
  ribbon: { fr: 'Où sommes-nous d’accord ?', en: 'Where do we agree?' },
  advice: {
    fr: 'Copies des notes de chaque groupe, ligne par ligne. Les originaux ne bougent pas.',
    en: 'Copies of each group’s notes, row by row. The originals stay where they are.',
  },
  form: { kind: 'comparison' },
  perGroup: false,
  zones: [
    {
      id: 'keep',
      title: { fr: 'Ce qu’on garde', en: 'What we keep' },
      question: { fr: 'Une phrase, décidée ici', en: 'One sentence, decided here' },
      nature: 'pledge',
      advised: 1,
    },
  ],
}

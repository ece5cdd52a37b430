import type { CanvasRecipe } from '../recipe.ts'

/** A sheet of actions on its own, for a meeting that only follows up. */
export const actions: CanvasRecipe = {
  id: 'actions',
  title: { fr: 'Actions', en: 'Actions' },
  ribbon: { fr: 'Qui fait quoi, avant quand ?', en: 'Who does what, by when?' },
  advice: {
    fr: 'Une action par note, avec le nom de la personne et la date.',
    en: 'One action a note, with the person’s name and the date.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'actions', columns: 6, rows: 2 },
          { zone: 'update', columns: 3, rows: 2 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'actions',
      title: { fr: 'Actions', en: 'Actions' },
      question: { fr: 'Quoi, qui, quand ?', en: 'What, who, when?' },
      nature: 'pledge',
      advised: 6,
    },
    {
      id: 'update',
      title: { fr: 'Prochain point', en: 'Next check-in' },
      question: {
        fr: 'Quand en reparlons-nous, et avec qui ?',
        en: 'When do we meet again, and with whom?',
      },
      nature: 'pledge',
      advised: 2,
    },
  ],
}

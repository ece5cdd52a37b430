import type { CanvasRecipe } from '../recipe.ts'

/** Reactions to a finished map: what rings true, what does not, what is missing. */
export const validation: CanvasRecipe = {
  id: 'validation',
  title: { fr: 'Validation', en: 'Validation' },
  ribbon: { fr: 'Cette carte dit-elle vrai ?', en: 'Does this map tell the truth?' },
  advice: {
    fr: 'Devant la carte terminée : une réaction par note, sans débattre.',
    en: 'In front of the finished map: one reaction a note, no debate.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'confirmed', columns: 6, rows: 2 },
          { zone: 'correct', columns: 6, rows: 2 },
        ],
      },
      {
        zones: [
          { zone: 'blind', columns: 6, rows: 2, state: 'decisive' },
          { zone: 'open', columns: 6, rows: 2 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'confirmed',
      title: { fr: 'Confirmé', en: 'Confirmed' },
      question: { fr: 'Qu’est-ce qui sonne juste ?', en: 'What rings true?' },
      nature: 'lift',
      advised: 6,
    },
    {
      id: 'correct',
      title: { fr: 'À corriger', en: 'To correct' },
      question: { fr: 'Qu’est-ce qui est faux, ou daté ?', en: 'What is wrong, or dated?' },
      nature: 'snag',
      advised: 6,
    },
    {
      id: 'blind',
      title: { fr: 'Angle mort', en: 'Blind spot' },
      question: { fr: 'Qui manque, quoi manque ?', en: 'Who is missing, what is missing?' },
      nature: 'doubt',
      advised: 6,
    },
    {
      id: 'open',
      title: { fr: 'Question ouverte', en: 'Open question' },
      question: {
        fr: 'Que faudrait-il aller demander, et à qui ?',
        en: 'What should be asked, and to whom?',
      },
      nature: 'doubt',
      advised: 6,
    },
  ],
}

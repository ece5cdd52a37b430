import type { CanvasRecipe } from '../recipe.ts'

/** An idea a card: said in one sentence, with what it brings each side and what it costs. */
export const ideaCards: CanvasRecipe = {
  id: 'idea-cards',
  title: { fr: 'Fiches idées', en: 'Idea cards' },
  ribbon: { fr: 'Quelles idées méritent une fiche ?', en: 'Which ideas deserve a card?' },
  advice: {
    fr: 'Beaucoup d’idées d’abord, en silence. Une fiche par idée retenue.',
    en: 'Many ideas first, in silence. One card for each idea kept.',
  },
  form: {
    kind: 'cards',
    name: { fr: 'Idée', en: 'Idea' },
    cards: 6,
    perLine: 3,
    lines: [
      {
        zones: [
          { zone: 'name', columns: 2, rows: 1 },
          { zone: 'sentence', columns: 2, rows: 1 },
        ],
      },
      {
        zones: [
          { zone: 'customer', columns: 2, rows: 1 },
          { zone: 'team', columns: 2, rows: 1 },
          { zone: 'effort', columns: 1, rows: 1 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'name',
      title: { fr: 'Titre', en: 'Title' },
      question: {
        fr: 'Comment l’appelle-t-on entre nous ?',
        en: 'What do we call it among ourselves?',
      },
      nature: 'lift',
      advised: 1,
    },
    {
      id: 'sentence',
      title: { fr: 'En une phrase', en: 'In one sentence' },
      question: {
        fr: 'Que fait-on de plus, ou autrement ?',
        en: 'What do we do more, or differently?',
      },
      nature: 'lift',
      advised: 1,
    },
    {
      id: 'customer',
      title: { fr: 'Gain pour le client', en: 'Gain for the customer' },
      question: { fr: 'Qu’est-ce qui change dans sa journée ?', en: 'What changes in their day?' },
      nature: 'lift',
      advised: 1,
    },
    {
      id: 'team',
      title: { fr: 'Gain pour l’équipe', en: 'Gain for the team' },
      question: { fr: 'Qu’est-ce qui devient plus simple ?', en: 'What becomes simpler?' },
      nature: 'lift',
      advised: 1,
    },
    {
      id: 'effort',
      title: { fr: 'Effort', en: 'Effort' },
      question: { fr: 'S, M ou L ?', en: 'S, M or L?' },
      nature: 'doubt',
      advised: 1,
    },
  ],
}

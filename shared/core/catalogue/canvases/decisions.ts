import type { CanvasRecipe } from '../recipe.ts'

export const decisions: CanvasRecipe = {
  id: 'decisions',
  title: { fr: 'Décisions et suite', en: 'Decisions and next steps' },
  ribbon: { fr: 'Ce que nous emportons', en: 'What we take away' },
  advice: {
    fr: 'Une décision, une personne, une date.',
    en: 'One decision, one person, one date.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'decisions', columns: 4, rows: 2 },
          { zone: 'actions', columns: 4, rows: 2 },
          { zone: 'tensions', columns: 4, rows: 2 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'decisions',
      title: { fr: 'Décisions', en: 'Decisions' },
      question: {
        fr: 'Que décidons-nous, et pourquoi ?',
        en: 'What do we decide, and why?',
      },
      nature: 'pledge',
      advised: 4,
    },
    {
      id: 'actions',
      title: { fr: 'Actions', en: 'Actions' },
      question: { fr: 'Quoi, qui, quand ?', en: 'What, who, when?' },
      nature: 'pledge',
      advised: 4,
    },
    {
      id: 'tensions',
      title: { fr: 'Points de tension', en: 'Tension points' },
      question: {
        fr: 'Qu’est-ce qui reste à régler, avec qui ?',
        en: 'What remains to be settled, with whom?',
      },
      nature: 'doubt',
      advised: 4,
    },
  ],
}

import type { CanvasRecipe } from '../recipe.ts'

/**
 * What a test taught, after the learning cards of Strategyzer
 * (https://productleadersdayindia.org/blogs/test_card_and_learning_card_by_strategyzer.html).
 */
export const learningCard: CanvasRecipe = {
  id: 'learning-card',
  title: { fr: 'Carte d’apprentissage', en: 'Learning card' },
  ribbon: { fr: 'Qu’avons-nous appris ?', en: 'What did we learn?' },
  advice: {
    fr: 'Ce qu’on a vu d’abord, ce qu’on en déduit ensuite.',
    en: 'First what was seen, then what it means.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'believed', columns: 4, rows: 1 },
          { zone: 'observed', columns: 4, rows: 2 },
        ],
      },
      {
        zones: [
          { zone: 'learned', columns: 4, rows: 1, isFirst: true },
          { zone: 'will', columns: 4, rows: 1, state: 'decisive' },
        ],
      },
    ],
  },
  perGroup: true,
  zones: [
    {
      id: 'believed',
      title: { fr: 'Nous pensions que…', en: 'We believed that…' },
      question: { fr: 'Quelle hypothèse avons-nous testée ?', en: 'Which hypothesis did we test?' },
      nature: 'doubt',
      advised: 2,
    },
    {
      id: 'observed',
      title: { fr: 'Nous avons observé…', en: 'We observed…' },
      question: {
        fr: 'Quels faits, quels chiffres, quelles phrases ?',
        en: 'Which facts, which figures, which words?',
      },
      nature: 'fact',
      advised: 4,
    },
    {
      id: 'learned',
      title: { fr: 'Nous en retenons…', en: 'We learned that…' },
      question: {
        fr: 'Qu’est-ce que cela change à ce qu’on croyait ?',
        en: 'What does it change in what we believed?',
      },
      nature: 'lift',
      advised: 2,
    },
    {
      id: 'will',
      title: { fr: 'Donc nous allons…', en: 'So we will…' },
      question: {
        fr: 'Continuer, changer ou arrêter : qui, quand ?',
        en: 'Go on, change or stop: who, when?',
      },
      nature: 'pledge',
      advised: 2,
    },
  ],
}

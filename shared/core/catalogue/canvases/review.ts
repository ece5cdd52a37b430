import type { CanvasRecipe } from '../recipe.ts'

/** A living map or persona, read again each quarter. */
export const review: CanvasRecipe = {
  id: 'review',
  title: { fr: 'Revue', en: 'Review' },
  ribbon: { fr: 'Qu’est-ce qui a changé ?', en: 'What has changed?' },
  advice: {
    fr: 'Partez de la dernière fois : on ne refait pas, on met à jour.',
    en: 'Start from last time: don’t redo it, update it.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'changed', columns: 6, rows: 2, isFirst: true },
          { zone: 'checked', columns: 6, rows: 2 },
        ],
      },
      {
        zones: [
          { zone: 'blind', columns: 4, rows: 2, state: 'later' },
          { zone: 'carried', columns: 4, rows: 2 },
          { zone: 'newcomers', columns: 4, rows: 2 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'changed',
      title: { fr: 'Ce qui a changé', en: 'What has changed' },
      question: {
        fr: 'Quels faits, quels retours du terrain depuis la dernière fois ?',
        en: 'Which facts, which news from the field since last time?',
      },
      nature: 'fact',
      advised: 6,
    },
    {
      id: 'checked',
      title: { fr: 'Hypothèses à vérifier', en: 'Assumptions to check' },
      question: {
        fr: 'Que croyions-nous ? Qu’en savons-nous maintenant ?',
        en: 'What did we believe? What do we know now?',
      },
      nature: 'doubt',
      advised: 6,
    },
    {
      id: 'blind',
      title: { fr: 'Zones d’ombre', en: 'Blind spots' },
      question: { fr: 'Lesquelles sont encore ouvertes ?', en: 'Which ones are still open?' },
      nature: 'doubt',
      advised: 4,
    },
    {
      id: 'carried',
      title: { fr: 'Actions reportées', en: 'Actions carried over' },
      question: {
        fr: 'Qu’avions-nous promis, où en est-on ?',
        en: 'What did we promise, where does it stand?',
      },
      nature: 'pledge',
      advised: 4,
    },
    {
      id: 'newcomers',
      title: { fr: 'Nouvelles voix', en: 'New voices' },
      question: {
        fr: 'Qui inviter la prochaine fois, et pour voir quoi ?',
        en: 'Who should come next time, to see what?',
      },
      nature: 'pledge',
      advised: 4,
    },
  ],
}

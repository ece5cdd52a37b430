import type { CanvasRecipe } from '../recipe.ts'

/** One idea tried out within thirty days: what, who, when, how one will know, and what was learnt. */
export const testSheet: CanvasRecipe = {
  id: 'test-sheet',
  title: { fr: 'Fiche test 30 jours', en: '30-day test sheet' },
  ribbon: { fr: 'Un essai en 30 jours', en: 'A 30-day trial' },
  advice: {
    fr: 'Une idée par fiche. La plus petite version qui apprend.',
    en: 'One idea a sheet. The smallest version that teaches.',
  },
  form: {
    kind: 'grid',
    lines: [
      { zones: [{ zone: 'idea', columns: 8, rows: 1, isFirst: true }] },
      {
        zones: [
          { zone: 'what', columns: 4, rows: 1 },
          { zone: 'whom', columns: 4, rows: 1 },
        ],
      },
      {
        zone: 'when',
        dates: [
          { fr: 'J0', en: 'D0' },
          { fr: 'J7', en: 'D7' },
          { fr: 'J15', en: 'D15' },
          { fr: 'J30', en: 'D30' },
        ],
      },
      {
        zones: [
          { zone: 'metrics', columns: 4, rows: 1 },
          { zone: 'feedback', columns: 4, rows: 1 },
        ],
      },
      {
        zones: [
          { zone: 'stop', columns: 4, rows: 1 },
          { zone: 'outcome', columns: 4, rows: 1, state: 'later' },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'idea',
      title: { fr: 'Idée testée', en: 'Idea tested' },
      question: {
        fr: 'En une phrase : nous croyons que… si… alors…',
        en: 'In one sentence: we believe that… if… then…',
      },
      nature: 'lift',
      advised: 2,
    },
    {
      id: 'what',
      title: { fr: 'Quoi', en: 'What' },
      question: {
        fr: 'Quelle plus petite version pouvons-nous essayer ?',
        en: 'What is the smallest version we can try?',
      },
      nature: 'pledge',
      advised: 2,
    },
    {
      id: 'whom',
      title: { fr: 'Qui', en: 'Who' },
      question: { fr: 'Qui fait, qui décide, qui aide ?', en: 'Who does, who decides, who helps?' },
      nature: 'pledge',
      advised: 2,
    },
    {
      id: 'when',
      title: { fr: 'Quand', en: 'When' },
      question: {
        fr: 'Un rendez-vous court à chaque date, déjà dans les agendas.',
        en: 'A short meeting on each date, already in the diaries.',
      },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'metrics',
      title: { fr: 'Indicateurs', en: 'Indicators' },
      question: {
        fr: 'Un chiffre côté client, un chiffre côté équipe.',
        en: 'One figure for the customer, one for the team.',
      },
      nature: 'fact',
      advised: 2,
    },
    {
      id: 'feedback',
      title: { fr: 'Retours', en: 'Feedback' },
      question: {
        fr: 'Comment les recueille-t-on, auprès de qui ?',
        en: 'How is it collected, from whom?',
      },
      nature: 'voice',
      advised: 2,
    },
    {
      id: 'stop',
      title: { fr: 'On continue si…', en: 'We go on if…' },
      question: {
        fr: 'Quel seuil décide, fixé avant de commencer ?',
        en: 'Which threshold decides, set before we start?',
      },
      nature: 'doubt',
      advised: 2,
    },
    {
      id: 'outcome',
      title: { fr: 'Bilan', en: 'Outcome' },
      question: {
        fr: 'À remplir le jour 30. Qu’avons-nous appris ?',
        en: 'To be filled on day 30. What did we learn?',
      },
      nature: 'doubt',
      advised: 2,
    },
  ],
}

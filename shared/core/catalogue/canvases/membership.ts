import type { CanvasRecipe } from '../recipe.ts'

/**
 * What a community is before one describes its members: its size, whom it is for, who may join, and how
 * much each takes part (https://praxis.encommun.io/n/lLsB3GDhOP3nnKFW-CdMh_XBsh8/).
 */
export const membership: CanvasRecipe = {
  id: 'membership',
  title: { fr: 'Adhésion', en: 'Membership' },
  ribbon: { fr: 'Quelle communauté voulons-nous ?', en: 'Which community do we want?' },
  advice: {
    fr: 'Quatre questions avant de parler des membres, puis vos questions pour les connaître.',
    en: 'Four questions before talking of members, then your questions to know them.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'size', columns: 3, rows: 1 },
          { zone: 'audience', columns: 3, rows: 1 },
          { zone: 'policy', columns: 3, rows: 1 },
          { zone: 'levels', columns: 3, rows: 1 },
        ],
      },
      { zones: [{ zone: 'questions', columns: 12, rows: 2, state: 'decisive' }] },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'size',
      title: { fr: 'Taille', en: 'Size' },
      question: {
        fr: 'Combien sommes-nous, combien voulons-nous être ?',
        en: 'How many are we, how many do we want to be?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'audience',
      title: { fr: 'Pour qui', en: 'For whom' },
      question: { fr: 'À qui la communauté s’adresse-t-elle ?', en: 'Whom is the community for?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'policy',
      title: { fr: 'Adhésion', en: 'Joining' },
      question: {
        fr: 'Qui peut entrer, comment, à quelles conditions ?',
        en: 'Who may join, how, on which conditions?',
      },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'levels',
      title: { fr: 'Participation', en: 'Participation levels' },
      question: {
        fr: 'Qu’attend-on de chacun, du noyau aux curieux ?',
        en: 'What is expected of each, from core to curious?',
      },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'questions',
      title: { fr: 'Nos questions', en: 'Our questions' },
      question: {
        fr: 'Que faut-il savoir d’un membre pour bien l’accueillir ? Une question par note.',
        en: 'What must we know of a member to welcome them well? One question a note.',
      },
      nature: 'doubt',
      advised: 12,
    },
  ],
}

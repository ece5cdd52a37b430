import type { CanvasRecipe } from '../recipe.ts'

/**
 * Commitments one can check: what, with whom, by when, and the first step. No canonical source was found
 * under that name; it is built on the usual questions of an action plan
 * (http://www.timspirit.com/plan-daction-collectif/).
 */
export const engagement: CanvasRecipe = {
  id: 'engagement',
  title: { fr: 'Grille d’engagement', en: 'Engagement grid' },
  ribbon: { fr: 'À quoi chacun s’engage-t-il ?', en: 'What does each of us commit to?' },
  advice: {
    fr: 'Une ligne par personne. Petit, daté, vérifiable.',
    en: 'One line a person. Small, dated, checkable.',
  },
  form: {
    kind: 'numbered',
    lines: 5,
    questionLines: 1,
    columns: [
      { zone: 'commit', room: 'wide', isMain: true },
      { zone: 'with', room: 'note' },
      { zone: 'when', room: 'note' },
      { zone: 'step', room: 'wide' },
      { zone: 'need', room: 'wide' },
      { zone: 'sign', room: 'wide' },
      { zone: 'trust', room: 'note' },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'commit',
      title: { fr: 'Je m’engage à', en: 'I commit to' },
      question: { fr: 'Un verbe, un résultat', en: 'A verb, a result' },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'with',
      title: { fr: 'Avec qui', en: 'With whom' },
      question: { fr: 'Un nom', en: 'A name' },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'when',
      title: { fr: 'Pour quand', en: 'By when' },
      question: { fr: 'Une date', en: 'A date' },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'step',
      title: { fr: 'Premier pas', en: 'First step' },
      question: { fr: 'Dès cette semaine', en: 'This very week' },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'need',
      title: { fr: 'J’ai besoin de', en: 'I need' },
      question: { fr: 'De qui, de quoi ?', en: 'From whom, what?' },
      nature: 'snag',
      advised: 1,
    },
    {
      id: 'sign',
      title: { fr: 'C’est fait quand', en: 'It is done when' },
      question: { fr: 'Quel signe visible ?', en: 'Which visible sign?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'trust',
      title: { fr: 'Confiance', en: 'Confidence' },
      question: { fr: 'De 1 à 5', en: 'From 1 to 5' },
      nature: 'doubt',
      advised: 1,
    },
  ],
}

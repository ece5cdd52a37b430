import type { CanvasRecipe, PartRecipe } from '../recipe.ts'

/** Steps before, during and after; nine in all, as many as one line of the board shows legibly. */
export const JOURNEY_PARTS: readonly PartRecipe[] = [
  {
    id: 'before',
    title: { fr: 'Avant', en: 'Before' },
    question: {
      fr: 'Comment le besoin naît-il, où s’informe-t-elle, que prépare-t-elle ?',
      en: 'How does the need arise, where do they look, what do they prepare?',
    },
    steps: 3,
  },
  {
    id: 'during',
    title: { fr: 'Pendant', en: 'During' },
    question: {
      fr: 'Que vit-elle d’un contact à l’autre ?',
      en: 'What happens from one contact to the next?',
    },
    steps: 4,
  },
  {
    id: 'after',
    title: { fr: 'Après', en: 'After' },
    question: {
      fr: 'Que reste-t-il, que raconte-t-elle ?',
      en: 'What remains, what do they tell others?',
    },
    steps: 2,
  },
]

/**
 * A customer journey before, during and after. The rows are those that the components of
 * https://uxclass.co/interaction/journey-map/ and the French public method
 * (https://www.economie.gouv.fr/apie/publications/le-parcours-usager-dans-les-entites-publiques) share.
 */
export const journey: CanvasRecipe = {
  id: 'journey',
  title: { fr: 'Parcours avant, pendant, après', en: 'Journey before, during, after' },
  ribbon: {
    fr: 'Que vit cette personne, d’un moment à l’autre ?',
    en: 'What does this person live through?',
  },
  advice: {
    fr: 'Écrivez les étapes à la première personne, puis descendez ligne par ligne.',
    en: 'Write the steps in the first person, then go down row by row.',
  },
  form: { kind: 'journey' },
  perGroup: true,
  zones: [
    {
      id: 'stage',
      title: { fr: 'Étapes', en: 'Steps' },
      question: {
        fr: 'À quel moment du parcours sommes-nous ?',
        en: 'Which moment of the journey is this?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'action',
      title: { fr: 'Actions', en: 'Actions' },
      question: { fr: 'Que fait-elle concrètement ?', en: 'What do they do, concretely?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'touchpoint',
      title: { fr: 'Points de contact', en: 'Touchpoints' },
      question: { fr: 'Avec qui, par quel canal ?', en: 'With whom, through which channel?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'emotion',
      title: { fr: 'Émotions', en: 'Emotions' },
      question: {
        fr: 'Un rond ou une note par étape, de −2 à +2.',
        en: 'A disc or a note a step, from −2 to +2.',
      },
      nature: 'voice',
      advised: 9,
    },
    {
      id: 'pain',
      title: { fr: 'Irritants', en: 'Pain points' },
      question: {
        fr: 'Qu’est-ce qui bloque, agace ou fait abandonner ?',
        en: 'What blocks, annoys or makes them leave?',
      },
      nature: 'snag',
      advised: 1,
    },
    {
      id: 'mot',
      title: { fr: 'Moments de vérité', en: 'Moments of truth' },
      question: { fr: 'Où se joue la confiance ?', en: 'Where is trust won or lost?' },
      nature: 'voice',
      advised: 1,
    },
  ],
}

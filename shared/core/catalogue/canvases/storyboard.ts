import type { CanvasRecipe } from '../recipe.ts'

/** An idea as a story in six frames. No canonical number of frames was found: six is ours. */
export const storyboard: CanvasRecipe = {
  id: 'storyboard',
  title: { fr: 'Storyboard', en: 'Storyboard' },
  ribbon: { fr: 'À quoi cela ressemblera-t-il ?', en: 'What will it look like?' },
  advice: {
    fr: 'Dessinez avant d’écrire. Un bonhomme et une bulle suffisent.',
    en: 'Draw before you write. A stick figure and a bubble will do.',
  },
  form: {
    kind: 'steps',
    steps: [
      { fr: 'Contexte', en: 'Context' },
      { fr: 'Déclencheur', en: 'Trigger' },
      { fr: 'Premier contact', en: 'First contact' },
      { fr: 'Moment clé', en: 'Key moment' },
      { fr: 'Issue', en: 'Outcome' },
      { fr: 'Ressenti final', en: 'Final feeling' },
    ],
    rows: [
      { zone: 'see', columns: 2, rows: 2, state: 'decisive' },
      { zone: 'said', columns: 2, rows: 1 },
      { zone: 'felt', columns: 2, rows: 1 },
    ],
  },
  perGroup: true,
  zones: [
    {
      id: 'see',
      title: { fr: 'L’image', en: 'The picture' },
      question: {
        fr: 'Que voit-on ? Dessinez ou collez une image.',
        en: 'What do we see? Draw, or paste a picture.',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'said',
      title: { fr: 'Les mots', en: 'The words' },
      question: { fr: 'Que dit-on à ce moment ?', en: 'What is said at that moment?' },
      nature: 'voice',
      advised: 1,
    },
    {
      id: 'felt',
      title: { fr: 'Le ressenti', en: 'The feelings' },
      question: { fr: 'Comment se sent chacun ?', en: 'How does each of them feel?' },
      nature: 'doubt',
      advised: 1,
    },
  ],
}

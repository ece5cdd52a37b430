import type { CanvasRecipe } from '../recipe.ts'

/**
 * Ideas between what they change and what they cost; effort is decided first, then impact
 * (https://www.ontario.ca/fr/page/matrice-impact-effort). The axes go from 0 to 10.
 */
export const impactEffort: CanvasRecipe = {
  id: 'impact-effort',
  title: { fr: 'Impact et effort', en: 'Impact and effort' },
  ribbon: { fr: 'Qu’est-ce qui vaut la peine ?', en: 'What is worth it?' },
  advice: {
    fr: 'Lisez la note au centre. L’effort d’abord, l’impact ensuite.',
    en: 'Read the note in the middle. Effort first, impact next.',
  },
  form: {
    kind: 'matrix',
    x: {
      title: {
        fr: 'effort : combien de personnes, de semaines ?',
        en: 'effort: how many people, how many weeks?',
      },
      from: 0,
      to: 10,
    },
    y: {
      title: {
        fr: 'impact : quel changement visible pour les utilisateurs ?',
        en: 'impact: how visible a change for users?',
      },
      from: 0,
      to: 10,
    },
    quadrants: ['quick', 'major', 'filler', 'waste'],
    winner: 'quick',
  },
  perGroup: false,
  zones: [
    {
      id: 'quick',
      title: { fr: 'Gains rapides', en: 'Quick wins' },
      question: { fr: 'À faire en premier', en: 'To do first' },
      nature: 'lift',
      advised: 6,
    },
    {
      id: 'major',
      title: { fr: 'Grands projets', en: 'Major projects' },
      question: {
        fr: 'À discuter : par quel petit bout commencer ?',
        en: 'To discuss: which small end first?',
      },
      nature: 'lift',
      advised: 6,
    },
    {
      id: 'filler',
      title: { fr: 'Compléments', en: 'Fill-ins' },
      question: { fr: 'À discuter : s’il reste du temps', en: 'To discuss: if time is left' },
      nature: 'lift',
      advised: 6,
    },
    {
      id: 'waste',
      title: { fr: 'Pertes de temps', en: 'Time wasters' },
      question: { fr: 'À laisser de côté', en: 'To leave aside' },
      nature: 'lift',
      advised: 6,
    },
  ],
}

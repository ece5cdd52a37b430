import type { CanvasRecipe } from '../recipe.ts'

/**
 * An empathy map in four quadrants; what is said and what is done do not always agree, so the gaps
 * are asked for (https://kitods.urssafmipy.fr/index.php/2021/07/29/carte-dempathie).
 */
export const empathyQuadrants: CanvasRecipe = {
  id: 'empathy-quadrants',
  title: { fr: 'Empathie en quatre cases', en: 'Empathy in four boxes' },
  ribbon: { fr: 'Que vit-elle, vu de près ?', en: 'What do they live, seen up close?' },
  advice: {
    fr: 'Ce qu’on a vu et entendu d’abord, ce qu’on devine ensuite.',
    en: 'First what was seen and heard, then what you can guess.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'says', columns: 4, rows: 2 },
          { zone: 'thinks', columns: 4, rows: 2 },
        ],
      },
      {
        zones: [
          { zone: 'does', columns: 4, rows: 2 },
          { zone: 'feels', columns: 4, rows: 2 },
        ],
      },
      { zones: [{ zone: 'gaps', columns: 8, rows: 1, state: 'decisive' }] },
    ],
  },
  perGroup: true,
  zones: [
    {
      id: 'says',
      title: { fr: 'Dit', en: 'Says' },
      question: { fr: 'Que dit-elle, mot pour mot ?', en: 'What are their exact words?' },
      nature: 'voice',
      advised: 4,
    },
    {
      id: 'thinks',
      title: { fr: 'Pense', en: 'Thinks' },
      question: {
        fr: 'Que pense-t-elle sans forcément le dire ?',
        en: 'What do they think, maybe without saying it?',
      },
      nature: 'doubt',
      advised: 4,
    },
    {
      id: 'does',
      title: { fr: 'Fait', en: 'Does' },
      question: {
        fr: 'Quels gestes, quels comportements a-t-on observés ?',
        en: 'Which actions and behaviours were seen?',
      },
      nature: 'fact',
      advised: 4,
    },
    {
      id: 'feels',
      title: { fr: 'Ressent', en: 'Feels' },
      question: { fr: 'Quelles émotions, à quel moment ?', en: 'Which emotions, and when?' },
      nature: 'voice',
      advised: 4,
    },
    {
      id: 'gaps',
      title: { fr: 'Écarts', en: 'Gaps' },
      question: {
        fr: 'Où ce qu’elle dit et ce qu’elle fait ne se rejoignent-ils pas ?',
        en: 'Where do their words and their actions part ways?',
      },
      nature: 'doubt',
      advised: 3,
    },
  ],
}

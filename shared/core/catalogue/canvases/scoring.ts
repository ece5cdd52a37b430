import { CRITERIA } from '../criteria.ts'
import type { NumberedColumn } from '../forms.ts'
import type { CanvasRecipe } from '../recipe.ts'

/**
 * Options scored on several criteria from 0 to 5, with weights that add up to 100: mean and spread tell
 * what to choose and what to discuss (https://about.stormz.me/fr/blog/article/evaluer-avancer).
 */
export const scoring: CanvasRecipe = {
  id: 'scoring',
  title: { fr: 'Notation multicritère', en: 'Multi-criteria scoring' },
  ribbon: { fr: 'Que valent nos options ?', en: 'What are our options worth?' },
  advice: {
    fr: 'De 0, pas du tout, à 5, tout à fait. Notez seul, comparez ensuite.',
    en: 'From 0, not at all, to 5, fully. Score alone, compare afterwards.',
  },
  form: {
    kind: 'numbered',
    lines: 5,
    questionLines: 2,
    columns: [
      { zone: 'option', room: 'broad', isMain: true },
      ...CRITERIA[0].zones.map(({ id }): NumberedColumn => ({ zone: id, room: 'pair' })),
    ],
    scale: { from: 0, to: 5 },
  },
  perGroup: false,
  zones: [
    {
      id: 'option',
      title: { fr: 'Option', en: 'Option to score' },
      question: {
        fr: 'Une idée par ligne, dite en quelques mots',
        en: 'One idea a line, in a few words',
      },
      nature: 'lift',
      advised: 1,
    },
    ...CRITERIA[0].zones,
  ],
}

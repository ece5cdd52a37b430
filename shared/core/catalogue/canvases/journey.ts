import type { CanvasRecipe, PartRecipe } from '../recipe.ts'
import { JOURNEY_ROWS } from './journey-rows.ts'

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
      fr: 'Que reste-t-il, que raconte-t-elle, revient-elle ?',
      en: 'What remains, what do they tell others, do they come back?',
    },
    steps: 2,
  },
]

/** What fits on one board legibly, and what a first map needs; the facilitator picks others. */
const USUAL_ROWS: readonly string[] = ['stage', 'action', 'touchpoint', 'emotion', 'pain', 'mot']

/** A customer journey before, during and after. */
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
  zones: JOURNEY_ROWS.filter(({ id }) => USUAL_ROWS.includes(id)),
}

import type { CanvasRecipe } from '../recipe.ts'

/**
 * Ideas between what they bring the customer and what they bring the team; both count. The axes go from
 * 0 to 10, so that the place of a note reads back as two marks.
 */
export const dualImpact: CanvasRecipe = {
  id: 'dual-impact',
  title: { fr: 'Double impact', en: 'Dual impact' },
  ribbon: { fr: 'Qui y gagne ?', en: 'Who gains?' },
  advice: {
    fr: 'Placez chaque idée, puis notez l’effort : S, M ou L.',
    en: 'Place each idea, then write its effort: S, M or L.',
  },
  form: {
    kind: 'matrix',
    x: { title: { fr: 'effet pour l’équipe', en: 'effect for the team' }, from: 0, to: 10 },
    y: { title: { fr: 'effet pour le client', en: 'effect for the customer' }, from: 0, to: 10 },
    quadrants: ['customer', 'win', 'drop', 'team'],
    winner: 'win',
    ranking: 'weaker-side',
  },
  perGroup: false,
  zones: [
    {
      id: 'win',
      title: { fr: 'Double gain', en: 'Double win' },
      question: { fr: 'À faire en premier', en: 'To do first' },
      nature: 'lift',
      advised: 6,
    },
    {
      id: 'customer',
      title: { fr: 'Client d’abord', en: 'Customer first' },
      question: { fr: 'Vérifier ce que cela coûte à l’équipe', en: 'Check what it costs the team' },
      nature: 'lift',
      advised: 6,
    },
    {
      id: 'team',
      title: { fr: 'Équipe d’abord', en: 'Team first' },
      question: { fr: 'Rend le reste possible', en: 'Makes the rest possible' },
      nature: 'lift',
      advised: 6,
    },
    {
      id: 'drop',
      title: { fr: 'À écarter', en: 'To drop' },
      question: { fr: 'Sauf obligation', en: 'Unless you must' },
      nature: 'lift',
      advised: 6,
    },
  ],
}

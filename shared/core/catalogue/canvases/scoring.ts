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
      { zone: 'customer', room: 'pair' },
      { zone: 'team', room: 'pair' },
      { zone: 'feasible', room: 'pair' },
      { zone: 'speed', room: 'pair' },
      { zone: 'evidence', room: 'pair' },
    ],
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
    {
      id: 'customer',
      title: { fr: 'Valeur client · 30', en: 'Customer value · 30' },
      question: { fr: 'Combien y gagne le client ?', en: 'How much does the customer gain?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'team',
      title: { fr: 'Valeur équipe · 20', en: 'Team value · 20' },
      question: { fr: 'Combien y gagne l’équipe ?', en: 'How much does the team gain?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'feasible',
      title: { fr: 'Faisabilité · 20', en: 'Feasibility · 20' },
      question: { fr: 'Sait-on le faire avec ce qu’on a ?', en: 'Can we do it with what we have?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'speed',
      title: { fr: 'Délai · 15', en: 'Speed · 15' },
      question: {
        fr: 'Verra-t-on un effet en trois mois ?',
        en: 'Will it show within three months?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'evidence',
      title: { fr: 'Preuve · 15', en: 'Evidence · 15' },
      question: {
        fr: 'Sur quoi repose cette idée : supposé, indices, vérifié ?',
        en: 'What is it based on: a guess, hints, checked facts?',
      },
      nature: 'doubt',
      advised: 1,
    },
  ],
}

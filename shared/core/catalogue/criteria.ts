import type { Bilingual } from './bilingual.ts'
import type { ZoneRecipe } from './recipe.ts'

/** Criteria options are scored on. A title that ends with "· 30" says what the criterion weighs. */
export interface CriteriaRecipe {
  readonly id: string
  readonly title: Bilingual
  readonly zones: readonly ZoneRecipe[]
}

const weighed: CriteriaRecipe = {
  id: 'weighed',
  title: { fr: 'Cinq critères pesés', en: 'Five weighed criteria' },
  zones: [
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

/**
 * New, useful, feasible: a quick look at ideas, all three alike
 * (https://fdocuments.fr/document/guide-danimation-de-runions-participatives.html).
 */
const nuf: CriteriaRecipe = {
  id: 'nuf',
  title: { fr: 'NUF : nouveau, utile, faisable', en: 'NUF: new, useful, feasible' },
  zones: [
    {
      id: 'new',
      title: { fr: 'Nouveau', en: 'New' },
      question: {
        fr: 'Est-ce que personne ici ne l’a déjà essayé ?',
        en: 'Has nobody here tried it yet?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'useful',
      title: { fr: 'Utile', en: 'Useful' },
      question: {
        fr: 'Est-ce que cela règle le vrai problème ?',
        en: 'Does it solve the real problem?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'feasible',
      title: { fr: 'Faisable', en: 'Feasible' },
      question: { fr: 'Sait-on le faire avec ce qu’on a ?', en: 'Can we do it with what we have?' },
      nature: 'fact',
      advised: 1,
    },
  ],
}

/** The first are those of the canvas. */
export const CRITERIA: readonly [CriteriaRecipe, ...CriteriaRecipe[]] = [weighed, nuf]

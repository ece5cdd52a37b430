import type { CanvasRecipe } from '../recipe.ts'

/**
 * The upper half of a Target Persona: who the person is. The parts follow the Target Map of
 * https://guide-marketing-digital.fr/docs/target-map/ ; the wording is ours.
 */
export const personaTop: CanvasRecipe = {
  id: 'persona-top',
  title: { fr: 'Persona, haut', en: 'Persona, top' },
  ribbon: { fr: 'Qui est cette personne ?', en: 'Who is this person?' },
  advice: {
    fr: 'Remplissez un peu de chaque case plutôt qu’une seule à fond.',
    en: 'A little in every box is better than one box full.',
  },
  form: { kind: 'persona-top' },
  perGroup: true,
  zones: [
    {
      id: 'identity',
      title: { fr: 'Identité', en: 'Identity' },
      question: {
        fr: 'Prénom, âge, ville : qui voyons-nous ?',
        en: 'First name, age, place: who do we see?',
      },
      nature: 'fact',
      advised: 2,
    },
    {
      id: 'profile',
      title: { fr: 'Profil', en: 'Profile' },
      question: {
        fr: 'Quels traits, habitudes et situation expliquent sa manière d’agir ?',
        en: 'Which traits, habits and circumstances explain how they act?',
      },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'job',
      title: { fr: 'Ce qu’elle veut accomplir', en: 'What they want to get done' },
      question: {
        fr: 'Que doit-elle réussir dans sa journée, et qui en juge ?',
        en: 'What must they get done in their day, and who judges it?',
      },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'drivers',
      title: { fr: 'Moteurs et freins', en: 'Drivers and brakes' },
      question: {
        fr: 'Qu’est-ce qui la met en mouvement, qu’est-ce qui la retient ?',
        en: 'What sets them in motion, what holds them back?',
      },
      nature: 'lift',
      advised: 4,
    },
    {
      id: 'decision',
      title: { fr: 'Décision', en: 'Decision' },
      question: {
        fr: 'Comment choisit-elle : avec qui, selon quels critères, quel budget ?',
        en: 'How do they choose: with whom, on which criteria and budget?',
      },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'brands',
      title: { fr: 'Marques', en: 'Brands' },
      question: {
        fr: 'Lesquelles utilise-t-elle, admire-t-elle, évite-t-elle ?',
        en: 'Which ones do they use, admire, avoid?',
      },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'unknowns',
      title: { fr: 'Zones d’ombre', en: 'Blind spots' },
      question: {
        fr: 'Que croyons-nous savoir sans preuve ?',
        en: 'What do we believe without proof?',
      },
      nature: 'doubt',
      advised: 4,
    },
  ],
}

/** The two halves of the `drivers` zone, and the words around the portrait. */
export const personaTopWords = {
  drivers: {
    title: { fr: 'Moteurs', en: 'Drivers' },
    question: { fr: 'Qu’est-ce qui la met en mouvement ?', en: 'What sets them in motion?' },
  },
  brakes: {
    title: { fr: 'Freins', en: 'Brakes' },
    question: { fr: 'Qu’est-ce qui la retient ?', en: 'What holds them back?' },
  },
  line: { fr: 'La phrase qui la résume', en: 'The line that sums them up' },
} as const

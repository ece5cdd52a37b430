import type { CanvasRecipe } from '../recipe.ts'

/**
 * A mission framed with the client, who finds out what is missing: nobody interrogates. The parts are
 * those usual briefs share (https://manager-go.com/gestion-de-projet/cadrage.htm).
 */
export const missionFrame: CanvasRecipe = {
  id: 'mission-frame',
  title: { fr: 'Cadrage de mission', en: 'Mission framing' },
  ribbon: { fr: 'À quoi ressemblera la réussite ?', en: 'What will success look like?' },
  advice: {
    fr: 'Des questions ouvertes. Ce qui reste vide est une réponse aussi.',
    en: 'Open questions. What stays empty is an answer too.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'why', columns: 3, rows: 2, isFirst: true },
          { zone: 'objectives', columns: 3, rows: 2 },
          { zone: 'users', columns: 4, rows: 2 },
        ],
      },
      {
        zones: [
          { zone: 'success', columns: 5, rows: 2, state: 'decisive' },
          { zone: 'satisfaction', columns: 5, rows: 2, state: 'decisive' },
        ],
      },
      {
        zones: [
          { zone: 'scopeIn', columns: 3, rows: 1 },
          { zone: 'scopeOut', columns: 3, rows: 1, state: 'later' },
          { zone: 'constraints', columns: 4, rows: 1 },
        ],
      },
      {
        zones: [
          { zone: 'stakeholders', columns: 3, rows: 1 },
          { zone: 'risks', columns: 3, rows: 1 },
          { zone: 'next', columns: 4, rows: 1 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'why',
      title: { fr: 'Pourquoi cette mission', en: 'Why this mission' },
      question: {
        fr: 'Que se passe-t-il si l’on ne fait rien ?',
        en: 'What happens if nothing is done?',
      },
      nature: 'fact',
      advised: 3,
    },
    {
      id: 'objectives',
      title: { fr: 'Objectifs', en: 'Objectives' },
      question: {
        fr: 'Quel résultat concret veut-on à la fin ?',
        en: 'Which concrete result do we want at the end?',
      },
      nature: 'pledge',
      advised: 3,
    },
    {
      id: 'users',
      title: { fr: 'Utilisateurs', en: 'Users' },
      question: {
        fr: 'Pour qui ? Que sait-on d’eux, que suppose-t-on ?',
        en: 'For whom? What is known, what is only assumed?',
      },
      nature: 'fact',
      advised: 4,
    },
    {
      id: 'success',
      title: { fr: 'Indicateurs de succès', en: 'Success indicators' },
      question: {
        fr: 'À quoi pourraient ressembler nos indicateurs ?',
        en: 'What could our indicators look like?',
      },
      nature: 'fact',
      advised: 5,
    },
    {
      id: 'satisfaction',
      title: { fr: 'Ce qui vous rendra satisfaits', en: 'What will satisfy you' },
      question: {
        fr: 'Dans six mois, qu’est-ce qui vous fera dire « bravo » ?',
        en: 'In six months, what will make you say “well done”?',
      },
      nature: 'voice',
      advised: 5,
    },
    {
      id: 'scopeIn',
      title: { fr: 'Dedans', en: 'In scope' },
      question: { fr: 'Qu’est-ce qui en fait partie ?', en: 'What is part of it?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'scopeOut',
      title: { fr: 'Dehors', en: 'Out of scope' },
      question: { fr: 'Qu’est-ce qui n’en fait pas partie ?', en: 'What is not part of it?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'constraints',
      title: { fr: 'Contraintes', en: 'Constraints' },
      question: {
        fr: 'Délais, budget, technique, réglementation ?',
        en: 'Time, money, technology, law?',
      },
      nature: 'snag',
      advised: 2,
    },
    {
      id: 'stakeholders',
      title: { fr: 'Parties prenantes', en: 'Stakeholders' },
      question: {
        fr: 'Qui décide, contribue, est touché, peut bloquer ?',
        en: 'Who decides, helps, is affected, can block?',
      },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'risks',
      title: { fr: 'Risques et inconnues', en: 'Risks and unknowns' },
      question: {
        fr: 'Qu’est-ce qui ferait échouer, que vérifier ?',
        en: 'What could make it fail, what must be checked?',
      },
      nature: 'doubt',
      advised: 1,
    },
    {
      id: 'next',
      title: { fr: 'Suite et engagements', en: 'Next steps' },
      question: { fr: 'Qui fait quoi, avant quand ?', en: 'Who does what, by when?' },
      nature: 'pledge',
      advised: 2,
    },
  ],
}

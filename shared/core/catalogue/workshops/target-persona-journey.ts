import type { PhaseRecipe } from '../recipe.ts'

/** From the break to the end: how the person comes to us, and what we take away. */
export const targetPersonaJourneyPhases: readonly PhaseRecipe[] = [
  {
    id: 'explain-journey',
    title: { fr: 'La progression, expliquée', en: 'The progression, explained' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'La même personne avance par phases, du premier besoin à la fidélité. À chaque phase : que vit-elle, que cherche-t-elle, qu’est-ce qui la retient ?',
      en: 'The same person moves on in phases, from the first need to loyalty. In each phase: what do they live, what do they look for, what holds them back?',
    },
    participantsDo: {
      fr: 'Écoutez, changez le nom d’une phase s’il ne vous parle pas.',
      en: 'Listen, rename a phase if its name does not speak to you.',
    },
    column: null,
    canvas: null,
    cuttable: false,
  },
  {
    id: 'journey-groups',
    title: { fr: 'Son parcours, en groupes', en: 'Their journey, in groups' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'groups',
    say: {
      fr: 'Prenez le persona commun. Racontez un seul trajet, colonne par colonne.',
      en: 'Take the shared persona. Tell one single path, column by column.',
    },
    participantsDo: {
      fr: 'Une note par case d’abord, puis ce qui manque.',
      en: 'One note a cell first, then what is missing.',
    },
    column: 'journey',
    canvas: 'persona-bottom',
    cuttable: false,
  },
  {
    id: 'present-journey',
    title: { fr: 'Chaque groupe présente', en: 'Each group presents' },
    minutes: 5,
    minimumMinutes: 3,
    perGroup: true,
    mode: 'plenary',
    say: {
      fr: 'Racontez le trajet en une minute par phase. Les autres cherchent le moment où tout bascule.',
      en: 'Tell the path, one minute a phase. The others look for the moment that changes everything.',
    },
    participantsDo: {
      fr: 'Une voix par groupe. Les autres notent ce qui diffère.',
      en: 'One voice a group. The others write down what differs.',
    },
    column: 'journey',
    canvas: 'persona-bottom',
    cuttable: false,
  },
  {
    id: 'compare-journey',
    title: { fr: 'Comparer les parcours', en: 'Compare the journeys' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Ligne par ligne : quels freins reviennent partout, quels déclics n’a vus qu’un groupe ?',
      en: 'Row by row: which obstacles come back everywhere, which turning points did one group alone see?',
    },
    participantsDo: {
      fr: 'Discutez les écarts, écrivez une phrase par ligne dans « Ce qu’on garde ».',
      en: 'Discuss the differences, write one sentence a row in “What we keep”.',
    },
    column: 'journey-comparison',
    canvas: 'comparison',
    cuttable: false,
  },
  {
    id: 'journey-collective',
    title: { fr: 'Le parcours commun', en: 'The shared journey' },
    minutes: 20,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'collective',
    say: {
      fr: 'Nous continuons le persona commun, celui que nous avons écrit ensemble : voici son parcours, sur la même ligne du tableau.',
      en: 'We go on with the shared persona, the one we wrote together: here is their journey, on the same row of the board.',
    },
    participantsDo: {
      fr: 'Dictez, validez, gardez une ou deux notes par case.',
      en: 'Dictate, approve, keep one or two notes a cell.',
    },
    column: 'journey',
    canvas: 'persona-bottom',
    cuttable: false,
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Que nous reste-t-il à vérifier, qui s’en charge ? Choisissons qui parlera pour cette personne en réunion, et la date de sa prochaine mise à jour.',
      en: 'What is left to check, and who takes it on? Let us choose who will speak for this person in meetings, and the date of the next update.',
    },
    participantsDo: {
      fr: 'Votez pour les zones d’ombre à vérifier d’abord, écrivez les actions, un mot de sortie chacun.',
      en: 'Vote for the blind spots to check first, write the actions, a closing word each.',
    },
    column: 'close',
    canvas: 'votes',
    cuttable: false,
  },
]

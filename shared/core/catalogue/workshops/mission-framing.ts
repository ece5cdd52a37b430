import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { pause } from './pauses.ts'

const phases: readonly PhaseRecipe[] = [
  {
    id: 'opening',
    title: { fr: 'Ouverture', en: 'Opening' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Personne n’est interrogé aujourd’hui. Ce que nous ne savons pas encore, nous l’imaginons ensemble.',
      en: 'Nobody is questioned today. What we don’t know yet, we imagine together.',
    },
    participantsDo: {
      fr: 'Dites en une phrase ce que vous attendez de ces deux heures.',
      en: 'Say in one sentence what you expect from these two hours.',
    },
    column: 'welcome',
    canvas: 'welcome',
    cuttable: false,
  },
  {
    id: 'purpose',
    title: { fr: 'Pourquoi, pour qui', en: 'Why, for whom' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Que se passe-t-il si l’on ne fait rien ? Quel résultat voulons-nous ? Que savons-nous des utilisateurs, et que supposons-nous seulement ?',
      en: 'What happens if nothing is done? Which result do we want? What do we know of the users, and what do we only assume?',
    },
    participantsDo: {
      fr: 'Cinq minutes en silence, une idée par note, puis on échange.',
      en: 'Five minutes in silence, one idea a note, then talk.',
    },
    column: 'frame',
    canvas: 'mission-frame',
    cuttable: false,
  },
  {
    id: 'success',
    title: { fr: 'À quoi ressemble la réussite', en: 'What success looks like' },
    minutes: 20,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'À quoi pourraient ressembler nos indicateurs ? Dans six mois, qu’est-ce qui vous fera dire « bravo » ?',
      en: 'What could our indicators look like? In six months, what will make you say “well done”?',
    },
    participantsDo: {
      fr: 'Proposez, même sans chiffre : le chiffre viendra.',
      en: 'Suggest, even without a figure: the figure will come.',
    },
    column: 'frame',
    canvas: 'mission-frame',
    cuttable: false,
  },
  pause('half', 10),
  {
    id: 'limits',
    title: { fr: 'Le périmètre', en: 'The scope' },
    minutes: 25,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Qu’est-ce qui en fait partie, qu’est-ce qui n’en fait pas partie ? Qui décide, qui peut bloquer ?',
      en: 'What is in, what is out? Who decides, who can block?',
    },
    participantsDo: {
      fr: 'Placez chaque sujet dedans ou dehors. Un doute se discute.',
      en: 'Put each topic in or out. A doubt is discussed.',
    },
    column: 'frame',
    canvas: 'mission-frame',
    cuttable: false,
  },
  {
    id: 'risks',
    title: { fr: 'Risques et inconnues', en: 'Risks and unknowns' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'alone',
    say: {
      fr: 'Imaginez que la mission a échoué. Que s’est-il passé ?',
      en: 'Imagine the mission has failed. What happened?',
    },
    participantsDo: {
      fr: 'En silence, une raison par note, puis on les lit.',
      en: 'In silence, one reason a note, then read them.',
    },
    column: 'frame',
    canvas: 'mission-frame',
    cuttable: true,
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Qui fait quoi, avant quand ? Quand nous revoyons-nous ?',
      en: 'Who does what, by when? When do we meet again?',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
    column: 'close',
    canvas: 'decisions',
    cuttable: false,
  },
]

const columns: readonly ColumnRecipe[] = [
  {
    id: 'welcome',
    title: { fr: 'Accueil', en: 'Welcome' },
    canvases: [
      { canvas: 'welcome', copies: 'all' },
      { canvas: 'roles', copies: 'all' },
      { canvas: 'parking', copies: 'all' },
    ],
  },
  {
    id: 'frame',
    title: { fr: 'Cadrage', en: 'Framing' },
    canvases: [{ canvas: 'mission-frame', copies: 'all' }],
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    canvases: [
      { canvas: 'decisions', copies: 'all' },
      { canvas: 'check-out', copies: 'all' },
    ],
  },
]

/** Two hours with a client at the start of a mission: they find out what is missing, and build it with you. */
export const missionFraming: WorkshopRecipe = {
  id: 'mission-framing',
  title: { fr: 'Cadrage de mission, atelier', en: 'Mission framing workshop' },
  summary: {
    fr: 'Deux heures avec votre client pour savoir ensemble ce qui fera la réussite.',
    en: 'Two hours with your client to find out what success means.',
  },
  objective: {
    fr: 'Dans deux heures, nous saurons pourquoi cette mission compte, pour qui, et à quoi nous verrons qu’elle a réussi.',
    en: 'In two hours we will know why this mission matters, for whom, and how we will see that it worked.',
  },
  conditions: [
    {
      fr: 'Ce projet a un fort impact pour vos clients.',
      en: 'This project matters a lot to your clients.',
    },
    { fr: 'Il vous manque des clés pour bien le mener.', en: 'You lack some keys to do it well.' },
    {
      fr: 'Vous avez expliqué aux participants pourquoi vous demandez ces deux heures.',
      en: 'You have told the participants why you ask for these two hours.',
    },
  ],
  phases,
  columns,
}

import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'

const start: readonly PhaseRecipe[] = [
  {
    id: 'icebreaker',
    title: { fr: 'Accueil et brise-glace', en: 'Welcome and icebreaker' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Voici le déroulé et les règles du jeu. Pour commencer : une expérience de client que vous n’avez pas oubliée, bonne ou mauvaise.',
      en: 'Here are the agenda and the ground rules. To begin: an experience as a customer that you have not forgotten, good or bad.',
    },
    participantsDo: {
      fr: 'Une note chacun, puis un tour de table rapide.',
      en: 'One note each, then a quick round.',
    },
    column: 'welcome',
    canvas: 'icebreaker',
    cuttable: false,
  },
  {
    id: 'empathy-groups',
    title: { fr: 'Carte d’empathie, en groupes', en: 'Empathy map, in groups' },
    minutes: 35,
    minimumMinutes: 25,
    perGroup: false,
    mode: 'groups',
    say: {
      fr: 'Mettez-vous à la place d’une personne précise. D’abord 1 et 2, puis ce qui s’observe, et seulement après ce qui se passe dans sa tête.',
      en: 'Put yourself in the place of one person. First 1 and 2, then what can be observed, and only then what goes on in their head.',
    },
    participantsDo: {
      fr: 'Une idée par note, cinq minutes en silence, puis on échange.',
      en: 'One idea a note, five minutes in silence, then talk.',
    },
    column: 'empathy',
    canvas: 'empathy-map',
    cuttable: false,
  },
]

const end: readonly PhaseRecipe[] = [
  {
    id: 'journey-groups',
    title: { fr: 'Son parcours, en groupes', en: 'Their journey, in groups' },
    minutes: 45,
    minimumMinutes: 30,
    perGroup: false,
    mode: 'groups',
    say: {
      fr: 'La même personne, avant, pendant et après. Écrivez les étapes à la première personne, puis descendez ligne par ligne.',
      en: 'The same person, before, during and after. Write the steps in the first person, then go down row by row.',
    },
    participantsDo: {
      fr: 'Les étapes d’abord, les émotions ensuite, les moments de vérité à la fin.',
      en: 'Steps first, emotions next, moments of truth at the end.',
    },
    column: 'journey',
    canvas: 'journey',
    cuttable: false,
  },
  {
    id: 'vote',
    title: { fr: 'Vote', en: 'Vote' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'alone',
    say: {
      fr: 'Recopiez ici ce qui compte le plus, puis posez vos gommettes en silence. Nous compterons ensuite.',
      en: 'Copy here what matters most, then place your dots in silence. We count afterwards.',
    },
    participantsDo: {
      fr: 'Une note par idée, puis les gommettes de votre groupe.',
      en: 'One note an idea, then your group’s dots.',
    },
    column: 'vote',
    canvas: 'votes',
    cuttable: true,
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Une décision, une personne, une date. Et un mot chacun avant de partir.',
      en: 'One decision, one person, one date. And a word each before we leave.',
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
      { canvas: 'icebreaker', copies: 'all' },
      { canvas: 'parking', copies: 'all' },
    ],
  },
  {
    id: 'empathy',
    title: { fr: 'Empathie', en: 'Empathy' },
    canvases: [{ canvas: 'empathy-map', copies: 'groups' }],
  },
  {
    id: 'journey',
    title: { fr: 'Parcours', en: 'Journey' },
    canvases: [{ canvas: 'journey', copies: 'groups' }],
  },
  {
    id: 'vote',
    title: { fr: 'Choisir', en: 'Choose' },
    canvases: [
      {
        canvas: 'votes',
        copies: 'all',
        rewording: {
          ribbon: { fr: 'Par quoi commençons-nous ?', en: 'Where do we start?' },
        },
      },
    ],
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

/** Two hours: see through someone's eyes, follow them, and choose what to improve first. */
export const empathyJourney: WorkshopRecipe = {
  id: 'empathy-journey',
  title: { fr: 'Empathie et parcours', en: 'Empathy and journey' },
  summary: {
    fr: 'Deux heures pour se mettre à la place de quelqu’un et choisir quoi améliorer.',
    en: 'Two hours to take someone’s place and choose what to improve.',
  },
  objective: {
    fr: 'Dans deux heures, nous aurons vu par les yeux d’une personne, suivi son parcours, et choisi ce que nous améliorons en premier.',
    en: 'In two hours we will have seen through one person’s eyes, followed their journey, and chosen what to improve first.',
  },
  phases: [...start, ...end],
  columns,
}

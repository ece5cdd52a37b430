import type { PhaseRecipe } from '../recipe.ts'
import { lunch, pause } from './pauses.ts'

/** From the welcome to lunch. */
export const symmetryMorning: readonly PhaseRecipe[] = [
  {
    id: 'icebreaker',
    title: { fr: '« Moi aussi, je suis client »', en: '“I am a customer too”' },
    minutes: 30,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Voici la journée, les règles du jeu et vos binômes : une personne au contact, une personne en coulisses. Pour commencer, racontez une bonne ou une mauvaise expérience de client.',
      en: 'Here are the day, the ground rules and your pairs: one person from the front, one from behind the scenes. To begin, tell a good or a bad experience as a customer.',
    },
    participantsDo: {
      fr: 'Une note chacun, puis trente secondes pour la raconter.',
      en: 'One note each, then thirty seconds to tell it.',
    },
    column: 'welcome',
    canvas: 'icebreaker',
    cuttable: false,
  },
  pause('short-1', 5),
  {
    id: 'empathy',
    title: { fr: 'Se mettre à sa place', en: 'In their place' },
    minutes: 60,
    minimumMinutes: 40,
    perGroup: false,
    mode: 'groups',
    say: {
      fr: 'Une personne précise, une situation précise. Sortez vos verbatims et ce que vous avez entendu sur le terrain : d’abord ce qui s’observe, la tête en dernier.',
      en: 'One person, one situation. Take out your quotes and what you heard in the field: first what can be observed, the head last.',
    },
    participantsDo: {
      fr: 'Dix minutes seul, une idée par note, puis vous complétez ensemble.',
      en: 'Ten minutes alone, one idea a note, then complete it together.',
    },
    column: 'empathy',
    canvas: 'empathy-map',
    cuttable: false,
  },
  pause('morning', 15),
  {
    id: 'client-journey',
    title: { fr: 'Le parcours du client', en: 'The customer’s journey' },
    minutes: 60,
    minimumMinutes: 40,
    perGroup: false,
    mode: 'groups',
    say: {
      fr: 'La même personne, avant, pendant, après. Les étapes d’abord, puis les émotions, et les moments où tout se joue.',
      en: 'The same person, before, during, after. Steps first, then emotions, and the moments where it all happens.',
    },
    participantsDo: {
      fr: 'Écrivez les étapes à la première personne, puis descendez ligne par ligne.',
      en: 'Write the steps in the first person, then go down row by row.',
    },
    column: 'journey',
    canvas: 'journey',
    cuttable: false,
  },
  pause('short-2', 10),
  {
    id: 'team-journey',
    title: { fr: 'Le parcours de l’équipe, en miroir', en: 'The team’s journey, mirrored' },
    minutes: 60,
    minimumMinutes: 40,
    perGroup: false,
    mode: 'pairs',
    say: {
      fr: 'Gardons six moments. Pour chacun, que vit l’équipe au même instant ? Un rond pour le client, un carré pour l’équipe : que dit l’écart ?',
      en: 'Let us keep six moments. In each, what does the team live at that instant? A circle for the customer, a square for the team: what does the gap say?',
    },
    participantsDo: {
      fr: 'Nommez les moments, placez les deux émotions, écrivez tensions et besoins, puis lisez ensemble la ligne du milieu.',
      en: 'Name the moments, place both emotions, write tensions and needs, then read the middle line together.',
    },
    column: 'mirror',
    canvas: 'mirror',
    cuttable: false,
  },
  lunch(60),
]

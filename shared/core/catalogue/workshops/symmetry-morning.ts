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
    column: 'mirror',
    canvas: 'mirror',
    cuttable: false,
  },
  lunch(60),
]

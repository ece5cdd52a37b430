import type { PhaseRecipe } from '../recipe.ts'
import { pause } from './pauses.ts'

/** From the break to the end. */
export const journeyDiscoveryClosing: readonly PhaseRecipe[] = [
  {
    id: 'consolidate',
    title: { fr: 'La carte commune', en: 'The shared map' },
    minutes: 45,
    minimumMinutes: 30,
    perGroup: false,
    mode: 'collective',
    say: {
      fr: 'Nous écrivons la carte ensemble, étape par étape. Je tiens le stylo, vous validez.',
      en: 'We write the map together, step by step. I hold the pen, you approve.',
    },
    participantsDo: {
      fr: 'Dictez, validez, placez l’émotion de chaque étape.',
      en: 'Dictate, approve, place the emotion of each step.',
    },
    column: 'journey',
    canvas: 'journey',
    cuttable: false,
  },
  pause('short-2', 10),
  {
    id: 'deepen',
    title: { fr: 'Ce qu’il faut approfondir', en: 'What to look into' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'alone',
    say: {
      fr: 'Quelles étapes méritent un atelier à elles seules ? Recopiez-les ici, puis votez en silence.',
      en: 'Which steps deserve a workshop of their own? Copy them here, then vote in silence.',
    },
    participantsDo: {
      fr: 'Une note par étape, puis les gommettes de votre groupe.',
      en: 'One note a step, then your group’s dots.',
    },
    column: 'close',
    canvas: 'votes',
    cuttable: true,
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    minutes: 20,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Une décision, une personne, une date. Puis un mot chacun, sans commentaire.',
      en: 'One decision, one person, one date. Then a word each, no comments.',
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

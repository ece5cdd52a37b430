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
    column: 'close',
    canvas: 'decisions',
    cuttable: false,
  },
]

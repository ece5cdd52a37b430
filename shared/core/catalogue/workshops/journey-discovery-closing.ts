import type { PhaseRecipe } from '../recipe.ts'
import { closing } from './closing.ts'
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
  closing(20),
]

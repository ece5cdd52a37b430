import type { PhaseRecipe } from '../recipe.ts'
import { pause } from './pauses.ts'

/** From the opening to the break. */
export const journeyDiscoveryOpening: readonly PhaseRecipe[] = [
  {
    id: 'opening',
    title: { fr: 'Ouverture', en: 'Opening' },
    minutes: 20,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    column: 'welcome',
    canvas: 'icebreaker',
    cuttable: false,
  },
  {
    id: 'diverge',
    title: { fr: 'Divergence, en groupes', en: 'Diverge, in groups' },
    minutes: 40,
    minimumMinutes: 25,
    perGroup: false,
    mode: 'groups',
    column: 'journey',
    canvas: 'journey',
    cuttable: false,
  },
  pause('short-1', 10),
  {
    id: 'present',
    title: { fr: 'Chaque groupe présente', en: 'Each group presents' },
    minutes: 5,
    minimumMinutes: 3,
    perGroup: true,
    mode: 'plenary',
    column: 'journey',
    canvas: 'journey',
    cuttable: false,
  },
  {
    id: 'converge',
    title: { fr: 'Convergence', en: 'Converge' },
    minutes: 25,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'plenary',
    column: 'comparison',
    canvas: 'comparison',
    cuttable: false,
  },
  pause('half', 20),
]

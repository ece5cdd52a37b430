import type { PhaseRecipe } from '../recipe.ts'
import { pause } from './pauses.ts'

/** From lunch to the end. */
export const symmetryAfternoon: readonly PhaseRecipe[] = [
  {
    id: 'challenges',
    title: { fr: 'Les défis', en: 'The challenges' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'pairs',
    column: 'challenges',
    canvas: 'how-might-we',
    cuttable: false,
  },
  pause('short-3', 5),
  {
    id: 'ideation',
    title: { fr: 'Des idées à double effet', en: 'Ideas that work twice' },
    minutes: 60,
    minimumMinutes: 40,
    perGroup: false,
    mode: 'plenary',
    column: 'ideas',
    canvas: 'idea-cards',
    cuttable: false,
  },
  pause('afternoon', 15),
  {
    id: 'prototype',
    title: { fr: 'Le prototype', en: 'The prototype' },
    minutes: 60,
    minimumMinutes: 40,
    perGroup: false,
    mode: 'groups',
    column: 'prototype',
    canvas: 'storyboard',
    cuttable: false,
  },
  pause('short-4', 10),
  {
    id: 'commitments',
    title: { fr: 'Engagements et plan de test', en: 'Commitments and test plan' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'plenary',
    column: 'close',
    canvas: 'test-sheet',
    cuttable: false,
  },
]

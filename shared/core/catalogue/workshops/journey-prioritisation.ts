import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { generalCheckOut } from './closing.ts'
import { opening, welcomeColumn } from './openings.ts'
import { pause } from './pauses.ts'

const phases: readonly PhaseRecipe[] = [
  opening(10),
  {
    id: 'vote',
    title: { fr: 'Vote', en: 'Vote' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'alone',
    column: 'vote',
    canvas: 'votes',
    cuttable: false,
  },
  {
    id: 'matrix',
    title: { fr: 'Impact et effort', en: 'Impact and effort' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'plenary',
    column: 'matrix',
    canvas: 'impact-effort',
    cuttable: false,
  },
  pause('half', 10),
  {
    id: 'scoring',
    title: { fr: 'Notation', en: 'Scoring' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'alone',
    column: 'scoring',
    canvas: 'scoring',
    cuttable: true,
  },
  {
    id: 'roadmap',
    title: { fr: 'Feuille de route', en: 'Roadmap' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    column: 'close',
    canvas: 'actions',
    cuttable: false,
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    column: 'close',
    canvas: 'check-out',
    cuttable: false,
  },
]

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles'),
  {
    id: 'vote',
    title: { fr: 'Voter', en: 'Vote' },
    canvases: [{ canvas: 'votes', copies: 'all' }],
  },
  {
    id: 'matrix',
    title: { fr: 'Placer', en: 'Place' },
    canvases: [{ canvas: 'impact-effort', copies: 'all' }],
  },
  {
    id: 'scoring',
    title: { fr: 'Noter', en: 'Score' },
    canvases: [{ canvas: 'scoring', copies: 'all' }],
  },
  {
    id: 'close',
    title: { fr: 'Feuille de route', en: 'Roadmap' },
    canvases: [
      {
        canvas: 'actions',
        copies: 'all',
        rewording: {
          ribbon: {
            fr: 'Que faisons-nous, et dans quel ordre ?',
            en: 'What do we do, and in what order?',
          },
        },
      },
      generalCheckOut,
    ],
  },
]

/** From many possible improvements to a roadmap, with those who decide: votes, impact and effort, scores. */
export const journeyPrioritisation: WorkshopRecipe = {
  id: 'journey-prioritisation',
  title: { fr: 'Parcours : priorisation', en: 'Journey: priorities' },
  summary: {
    fr: 'Deux heures pour passer de beaucoup d’idées à une feuille de route.',
    en: 'Two hours to go from many ideas to a roadmap.',
  },
  objective: {
    fr: 'Dans deux heures, nous aurons choisi ce que nous améliorons d’abord, et qui s’en charge.',
    en: 'In two hours we will have chosen what we improve first, and who takes it on.',
  },
  phases,
  columns,
}

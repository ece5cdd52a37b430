import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { closing, closingColumn, generalCheckOut } from './closing.ts'
import { opening, welcomeColumn } from './openings.ts'
import { pause } from './pauses.ts'

const phases: readonly PhaseRecipe[] = [
  opening(10),
  {
    id: 'friction',
    title: { fr: 'Ce qui s’y passe', en: 'What happens there' },
    minutes: 20,
    minimumMinutes: 12,
    perGroup: false,
    mode: 'alone',
    column: 'stage',
    canvas: 'journey',
    cuttable: false,
  },
  {
    id: 'converge',
    title: { fr: 'Mettre en commun', en: 'Share and sort' },
    minutes: 20,
    minimumMinutes: 12,
    perGroup: false,
    mode: 'plenary',
    column: 'stage',
    canvas: 'journey',
    cuttable: false,
  },
  pause('half', 10),
  {
    id: 'questions',
    title: { fr: 'Des problèmes aux questions', en: 'From problems to questions' },
    minutes: 20,
    minimumMinutes: 12,
    perGroup: false,
    mode: 'pairs',
    column: 'questions',
    canvas: 'how-might-we',
    cuttable: false,
  },
  closing(10),
]

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles'),
  {
    id: 'stage',
    title: { fr: 'L’étape', en: 'The stage' },
    canvases: [
      {
        canvas: 'journey',
        copies: 'all',
        rewording: {
          ribbon: {
            fr: 'Que se passe-t-il vraiment dans cette étape ?',
            en: 'What really happens in this stage?',
          },
          advice: {
            fr: 'Une seule étape, découpée en petits moments.',
            en: 'One single stage, cut into small moments.',
          },
        },
      },
    ],
  },
  {
    id: 'questions',
    title: { fr: 'Questions', en: 'Questions' },
    canvases: [{ canvas: 'how-might-we', copies: 'groups' }],
  },
  closingColumn(generalCheckOut),
]

/** One stage of a map that exists, with those who know it: what rubs, what is felt, what could be better. */
export const journeyDeepDive: WorkshopRecipe = {
  id: 'journey-deep-dive',
  title: { fr: 'Parcours : une étape à la loupe', en: 'Journey: one stage up close' },
  summary: {
    fr: 'Quatre-vingt-dix minutes sur une seule étape, à partir d’une carte existante.',
    en: 'Ninety minutes on one single stage, from a map you have.',
  },
  objective: {
    fr: 'À la fin de l’atelier, nous saurons ce qui coince dans cette étape, ce qu’elle fait ressentir, et par quelles questions l’améliorer.',
    en: 'By the end of the workshop we will know what goes wrong in this stage, how it feels, and which questions would improve it.',
  },
  startsFrom: { from: 'stage', column: 'stage' },
  phases,
  columns,
}

import type { ColumnRecipe, WorkshopRecipe } from '../recipe.ts'
import { welcomeColumn } from './openings.ts'
import { targetPersonaJourneyPhases } from './target-persona-journey.ts'
import { targetPersonaPhases } from './target-persona-phases.ts'

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles', 'icebreaker'),
  {
    id: 'persona',
    title: { fr: 'Persona', en: 'Persona' },
    canvases: [{ canvas: 'persona-top', copies: 'both' }],
  },
  {
    id: 'comparison',
    title: { fr: 'Comparer', en: 'Compare' },
    canvases: [{ canvas: 'comparison', copies: 'all', compares: 'persona-top' }],
  },
  {
    id: 'journey',
    title: { fr: 'Parcours', en: 'Journey' },
    canvases: [
      {
        canvas: 'persona-bottom',
        copies: 'both',
        continues: {
          canvas: 'persona-top',
          title: { fr: 'Le persona commun, suite', en: 'The shared persona, continued' },
        },
      },
    ],
  },
  {
    id: 'journey-comparison',
    title: { fr: 'Comparer', en: 'Compare' },
    canvases: [{ canvas: 'comparison', copies: 'all', compares: 'persona-bottom' }],
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    canvases: [
      {
        canvas: 'votes',
        copies: 'all',
        rewording: {
          ribbon: {
            fr: 'Quelles zones d’ombre vérifier d’abord ?',
            en: 'Which blind spots do we check first?',
          },
          zones: {
            ideas: {
              nature: 'doubt',
              title: { fr: 'Les zones d’ombre', en: 'The blind spots' },
              question: {
                fr: 'Une note par question restée sans preuve, relue avant de voter.',
                en: 'One note a question still without proof, read aloud before the vote.',
              },
            },
          },
        },
      },
      { canvas: 'decisions', copies: 'all' },
      { canvas: 'check-out', copies: 'all' },
    ],
  },
]

/**
 * The whole Target Persona workshop: each group proposes, all compare, one persona is written
 * together, first who the person is, then how they come to us
 * (https://guide-marketing-digital.fr/docs/target-map/).
 */
export const targetPersona: WorkshopRecipe = {
  id: 'target-persona',
  title: { fr: 'Persona cible', en: 'Target Persona' },
  summary: {
    fr: 'Chaque groupe propose son persona, puis on en construit un seul.',
    en: 'Each group proposes its persona, then all build a single one.',
  },
  objective: {
    fr: 'À la fin de l’atelier, nous aurons un persona commun, son parcours jusqu’à nous, et la liste de ce qui reste à vérifier.',
    en: 'By the end of the workshop we will share one persona, their journey to us, and the list of what remains to be checked.',
  },
  phases: [...targetPersonaPhases, ...targetPersonaJourneyPhases],
  columns,
}

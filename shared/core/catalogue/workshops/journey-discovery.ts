import type { ColumnRecipe, WorkshopRecipe } from '../recipe.ts'
import { generalCheckOut } from './closing.ts'
import { journeyDiscoveryClosing } from './journey-discovery-closing.ts'
import { journeyDiscoveryOpening } from './journey-discovery-opening.ts'
import { welcomeColumn } from './openings.ts'

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles', 'icebreaker'),
  {
    id: 'journey',
    title: { fr: 'Parcours', en: 'Journey' },
    canvases: [{ canvas: 'journey', copies: 'both' }],
  },
  {
    id: 'comparison',
    title: { fr: 'Comparer', en: 'Compare' },
    canvases: [{ canvas: 'comparison', copies: 'all', compares: 'journey' }],
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
            fr: 'Quelles étapes approfondir d’abord ?',
            en: 'Which steps do we look into first?',
          },
        },
      },
      { canvas: 'decisions', copies: 'all' },
      generalCheckOut,
    ],
  },
]

/** A first version of a customer journey, in under four hours: open, diverge, converge, consolidate, close. */
export const journeyDiscovery: WorkshopRecipe = {
  id: 'journey-discovery',
  title: { fr: 'Parcours : découverte', en: 'Journey: discovery' },
  summary: {
    fr: 'Une demi-journée pour dessiner une première carte du parcours, à plusieurs voix.',
    en: 'Half a day to draw a first map of the journey, in several voices.',
  },
  objective: {
    fr: 'À la fin de l’atelier, nous aurons une première carte du parcours, écrite ensemble, et la liste de ce qu’il faut approfondir.',
    en: 'By the end of the workshop we will have a first map of the journey, written together, and the list of what to look into.',
  },
  phases: [...journeyDiscoveryOpening, ...journeyDiscoveryClosing],
  columns,
}

import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { closing, closingColumn, generalCheckOut } from './closing.ts'
import { opening, welcomeColumn } from './openings.ts'
import { pause } from './pauses.ts'

const phases: readonly PhaseRecipe[] = [
  opening(10),
  {
    id: 'read',
    title: { fr: 'Lire la carte', en: 'Read the map' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'alone',
    column: 'reactions',
    canvas: 'validation',
    cuttable: false,
  },
  {
    id: 'react',
    title: { fr: 'Réagir', en: 'React' },
    minutes: 25,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'alone',
    column: 'reactions',
    canvas: 'validation',
    cuttable: false,
  },
  pause('half', 10),
  {
    id: 'sort',
    title: { fr: 'Trier ensemble', en: 'Sort together' },
    minutes: 20,
    minimumMinutes: 12,
    perGroup: false,
    mode: 'plenary',
    column: 'reactions',
    canvas: 'validation',
    cuttable: false,
  },
  closing(10),
]

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles'),
  {
    id: 'reactions',
    title: { fr: 'Réactions', en: 'Reactions' },
    canvases: [{ canvas: 'validation', copies: 'all' }],
  },
  closingColumn(generalCheckOut),
]

/** Many people react to a finished map: what is confirmed, to correct, missing, or still open. */
export const journeyValidation: WorkshopRecipe = {
  id: 'journey-validation',
  title: { fr: 'Parcours : validation', en: 'Journey: validation' },
  summary: {
    fr: 'Quatre-vingt-dix minutes pour faire réagir beaucoup de monde à une carte finie.',
    en: 'Ninety minutes for many people to react to a finished map.',
  },
  objective: {
    fr: 'À la fin de l’atelier, nous saurons ce qui est confirmé, ce qu’il faut corriger et ce qui manque à la carte.',
    en: 'By the end of the workshop we will know what is confirmed, what to correct, and what the map lacks.',
  },
  startsFrom: { from: 'map', column: 'reactions' },
  phases,
  columns,
}

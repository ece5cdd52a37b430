import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { closing, closingColumn } from './closing.ts'
import { opening, welcomeColumn } from './openings.ts'

const phases: readonly PhaseRecipe[] = [
  opening(5),
  {
    id: 'changed',
    title: { fr: 'Ce qui a changé', en: 'What has changed' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'alone',
    column: 'review',
    canvas: 'review',
    cuttable: false,
  },
  {
    id: 'check',
    title: { fr: 'Ce qu’on croyait', en: 'What we believed' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'plenary',
    column: 'review',
    canvas: 'review',
    cuttable: false,
  },
  {
    id: 'actions',
    title: { fr: 'Nos actions', en: 'Our actions' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    column: 'review',
    canvas: 'review',
    cuttable: false,
  },
  closing(15),
]

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles'),
  {
    id: 'review',
    title: { fr: 'Revue', en: 'Review' },
    canvases: [{ canvas: 'review', copies: 'all' }],
  },
  closingColumn(),
]

/** A map or a persona read again each quarter, from its last export. */
export const quarterlyReview: WorkshopRecipe = {
  id: 'quarterly-review',
  title: { fr: 'Revue trimestrielle', en: 'Quarterly review' },
  summary: {
    fr: 'Une heure pour mettre à jour une carte ou un persona qui vit.',
    en: 'One hour to update a living map or persona.',
  },
  objective: {
    fr: 'Dans une heure, notre carte ou notre persona sera à jour, et nous saurons ce qui reste à vérifier.',
    en: 'In one hour our map or persona will be up to date, and we will know what remains to be checked.',
  },
  startsFrom: { from: 'review', column: 'review' },
  phases,
  columns,
}

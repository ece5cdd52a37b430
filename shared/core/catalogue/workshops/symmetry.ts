import type { ColumnRecipe, WorkshopRecipe } from '../recipe.ts'
import { generalCheckOut } from './closing.ts'
import { welcomeColumn } from './openings.ts'
import { symmetryAfternoon } from './symmetry-afternoon.ts'
import { symmetryMorning } from './symmetry-morning.ts'

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles', 'icebreaker'),
  {
    id: 'empathy',
    title: { fr: 'Empathie', en: 'Empathy' },
    canvases: [{ canvas: 'empathy-map', copies: 'groups' }],
  },
  {
    id: 'journey',
    title: { fr: 'Parcours client', en: 'Customer journey' },
    canvases: [{ canvas: 'journey', copies: 'groups' }],
  },
  {
    id: 'mirror',
    title: { fr: 'Miroir', en: 'Mirror' },
    canvases: [{ canvas: 'mirror', copies: 'all' }],
  },
  {
    id: 'challenges',
    title: { fr: 'Défis', en: 'Challenges' },
    canvases: [{ canvas: 'how-might-we', copies: 'groups' }],
  },
  {
    id: 'ideas',
    title: { fr: 'Idées', en: 'Ideas' },
    canvases: [
      { canvas: 'idea-cards', copies: 'all' },
      { canvas: 'dual-impact', copies: 'all' },
    ],
  },
  {
    id: 'prototype',
    title: { fr: 'Prototypes', en: 'Prototypes' },
    canvases: [
      { canvas: 'storyboard', copies: 'groups' },
      { canvas: 'role-play', copies: 'all' },
      { canvas: 'engagement', copies: 'all' },
    ],
  },
  {
    id: 'close',
    title: { fr: 'Engagements', en: 'Commitments' },
    canvases: [
      { canvas: 'test-sheet', copies: 'all' },
      { canvas: 'decisions', copies: 'all' },
      generalCheckOut,
    ],
  },
]

/**
 * Six and a half hours of work, in pairs from the front and the back office: the customer’s experience and
 * the team’s, side by side, up to a test within thirty days. Breaks as
 * https://clearleft.com/thinking/when-planning-a-workshop-start-with-the-stops asks: one an hour, and lunch.
 */
export const symmetry: WorkshopRecipe = {
  id: 'symmetry',
  title: { fr: 'Symétrie client et équipe', en: 'Customer and team symmetry' },
  summary: {
    fr: 'Une journée pour relier ce que vit le client et ce que vit l’équipe, et tester une idée.',
    en: 'A day to link what customers live and what the team lives, and test an idea.',
  },
  objective: {
    fr: 'À la fin de la journée, nous saurons quels moments blessent à la fois nos clients et nos équipes, et nous aurons choisi deux idées à tester en 30 jours.',
    en: 'By the end of the day we will know which moments hurt both our customers and our teams, and we will have chosen two ideas to test in 30 days.',
  },
  phases: [...symmetryMorning, ...symmetryAfternoon],
  columns,
}

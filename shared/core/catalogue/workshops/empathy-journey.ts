import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { closing, closingColumn } from './closing.ts'
import { welcomeColumn } from './openings.ts'

const start: readonly PhaseRecipe[] = [
  {
    id: 'icebreaker',
    title: { fr: 'Accueil et brise-glace', en: 'Welcome and icebreaker' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'plenary',
    column: 'welcome',
    canvas: 'icebreaker',
    cuttable: false,
  },
  {
    id: 'empathy-groups',
    title: { fr: 'Carte d’empathie, en groupes', en: 'Empathy map, in groups' },
    minutes: 35,
    minimumMinutes: 25,
    perGroup: false,
    mode: 'groups',
    column: 'empathy',
    canvas: 'empathy-map',
    cuttable: false,
  },
]

const end: readonly PhaseRecipe[] = [
  {
    id: 'journey-groups',
    title: { fr: 'Son parcours, en groupes', en: 'Their journey, in groups' },
    minutes: 45,
    minimumMinutes: 30,
    perGroup: false,
    mode: 'groups',
    column: 'journey',
    canvas: 'journey',
    cuttable: false,
  },
  {
    id: 'vote',
    title: { fr: 'Vote', en: 'Vote' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'alone',
    column: 'vote',
    canvas: 'votes',
    cuttable: true,
  },
  { ...closing(15), minimumMinutes: 10 },
]

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('icebreaker'),
  {
    id: 'empathy',
    title: { fr: 'Empathie', en: 'Empathy' },
    canvases: [{ canvas: 'empathy-map', copies: 'groups' }],
  },
  {
    id: 'journey',
    title: { fr: 'Parcours', en: 'Journey' },
    canvases: [{ canvas: 'journey', copies: 'groups' }],
  },
  {
    id: 'vote',
    title: { fr: 'Choisir', en: 'Choose' },
    canvases: [
      {
        canvas: 'votes',
        copies: 'all',
        rewording: {
          ribbon: { fr: 'Par quoi commençons-nous ?', en: 'Where do we start?' },
        },
      },
    ],
  },
  closingColumn(),
]

/** Two hours: see through someone's eyes, follow them, and choose what to improve first. */
export const empathyJourney: WorkshopRecipe = {
  id: 'empathy-journey',
  title: { fr: 'Empathie et parcours', en: 'Empathy and journey' },
  summary: {
    fr: 'Deux heures pour se mettre à la place de quelqu’un et choisir quoi améliorer.',
    en: 'Two hours to take someone’s place and choose what to improve.',
  },
  objective: {
    fr: 'Dans deux heures, nous aurons vu par les yeux d’une personne, suivi son parcours, et choisi ce que nous améliorons en premier.',
    en: 'In two hours we will have seen through one person’s eyes, followed their journey, and chosen what to improve first.',
  },
  phases: [...start, ...end],
  columns,
}

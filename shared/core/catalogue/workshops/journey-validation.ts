import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { pause } from './pauses.ts'

const phases: readonly PhaseRecipe[] = [
  {
    id: 'opening',
    title: { fr: 'Ouverture', en: 'Opening' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'La carte est finie, pas parfaite. Vous n’êtes pas là pour l’approuver, mais pour la corriger.',
      en: 'The map is finished, not perfect. You are not here to approve it, but to correct it.',
    },
    participantsDo: {
      fr: 'Lisez le déroulé, posez vos questions.',
      en: 'Read the agenda, ask your questions.',
    },
    column: 'welcome',
    canvas: 'welcome',
    cuttable: false,
  },
  {
    id: 'read',
    title: { fr: 'Lire la carte', en: 'Read the map' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'alone',
    say: {
      fr: 'Parcourez la carte en silence, étape par étape. Mettez-vous à la place de la personne.',
      en: 'Walk through the map in silence, step by step. Take the person’s place.',
    },
    participantsDo: {
      fr: 'Lisez sans écrire, puis notez vos premières réactions.',
      en: 'Read without writing, then note your first reactions.',
    },
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
    say: {
      fr: 'Une réaction par note : confirmé, à corriger, angle mort ou question. Des faits, avec d’où vous les tenez.',
      en: 'One reaction a note: confirmed, to correct, blind spot or question. Facts, and where you have them from.',
    },
    participantsDo: {
      fr: 'Écrivez, puis relisez celles des autres sans débattre.',
      en: 'Write, then read the others’ without debating.',
    },
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
    say: {
      fr: 'Quelles corrections changent la carte ? Quelles questions faut-il aller poser sur le terrain ?',
      en: 'Which corrections change the map? Which questions must be asked in the field?',
    },
    participantsDo: {
      fr: 'Rapprochez les notes, donnez une phrase à chaque paquet.',
      en: 'Bring notes together, give each pile a sentence.',
    },
    column: 'reactions',
    canvas: 'validation',
    cuttable: false,
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Qui corrige la carte, pour quand, et à qui la montrons-nous ensuite ? Un mot chacun.',
      en: 'Who corrects the map, by when, and whom do we show it to next? A word each.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
    column: 'close',
    canvas: 'decisions',
    cuttable: false,
  },
]

const columns: readonly ColumnRecipe[] = [
  {
    id: 'welcome',
    title: { fr: 'Accueil', en: 'Welcome' },
    canvases: [
      { canvas: 'welcome', copies: 'all' },
      { canvas: 'roles', copies: 'all' },
      { canvas: 'parking', copies: 'all' },
    ],
  },
  {
    id: 'reactions',
    title: { fr: 'Réactions', en: 'Reactions' },
    canvases: [{ canvas: 'validation', copies: 'all' }],
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    canvases: [
      { canvas: 'decisions', copies: 'all' },
      { canvas: 'check-out', copies: 'all' },
    ],
  },
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
  phases,
  columns,
}

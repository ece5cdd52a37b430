import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { closing, closingColumn, generalCheckOut } from './closing.ts'
import { opening, welcomeColumn } from './openings.ts'
import { pause } from './pauses.ts'

const phases: readonly PhaseRecipe[] = [
  opening(10),
  {
    id: 'purpose',
    title: { fr: 'Pourquoi, pour qui', en: 'Why, for whom' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'plenary',
    column: 'frame',
    canvas: 'mission-frame',
    cuttable: false,
  },
  {
    id: 'success',
    title: { fr: 'À quoi ressemble la réussite', en: 'What success looks like' },
    minutes: 20,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'plenary',
    column: 'frame',
    canvas: 'mission-frame',
    cuttable: false,
  },
  pause('half', 10),
  {
    id: 'limits',
    title: { fr: 'Le périmètre', en: 'The scope' },
    minutes: 25,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'plenary',
    column: 'frame',
    canvas: 'mission-frame',
    cuttable: false,
  },
  {
    id: 'risks',
    title: { fr: 'Risques et inconnues', en: 'Risks and unknowns' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'alone',
    column: 'frame',
    canvas: 'mission-frame',
    cuttable: true,
  },
  closing(10),
]

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles'),
  {
    id: 'frame',
    title: { fr: 'Cadrage', en: 'Framing' },
    canvases: [{ canvas: 'mission-frame', copies: 'all' }],
  },
  closingColumn(generalCheckOut),
]

/** Two hours with a client at the start of a mission: they find out what is missing, and build it with you. */
export const missionFraming: WorkshopRecipe = {
  id: 'mission-framing',
  title: { fr: 'Cadrage de mission, atelier', en: 'Mission framing workshop' },
  summary: {
    fr: 'Deux heures avec votre client pour savoir ensemble ce qui fera la réussite.',
    en: 'Two hours with your client to find out what success means.',
  },
  objective: {
    fr: 'Dans deux heures, nous saurons pourquoi cette mission compte, pour qui, et à quoi nous verrons qu’elle a réussi.',
    en: 'In two hours we will know why this mission matters, for whom, and how we will see that it worked.',
  },
  conditions: [
    {
      fr: 'Ce projet a un fort impact pour vos clients.',
      en: 'This project matters a lot to your clients.',
    },
    { fr: 'Il vous manque des clés pour bien le mener.', en: 'You lack some keys to do it well.' },
    {
      fr: 'Vous avez expliqué aux participants pourquoi vous demandez ces deux heures.',
      en: 'You have told the participants why you ask for these two hours.',
    },
  ],
  phases,
  columns,
}

import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'
import { closing, closingColumn } from './closing.ts'
import { opening, welcomeColumn } from './openings.ts'
import { pause } from './pauses.ts'

const phases: readonly PhaseRecipe[] = [
  opening(10),
  {
    id: 'membership',
    title: { fr: 'Notre communauté', en: 'Our community' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    column: 'tool',
    canvas: 'membership',
    cuttable: false,
  },
  {
    id: 'questions',
    title: { fr: 'Nos questions', en: 'Our questions' },
    minutes: 20,
    minimumMinutes: 12,
    perGroup: false,
    mode: 'pairs',
    column: 'tool',
    canvas: 'membership',
    cuttable: false,
  },
  {
    id: 'cluster',
    title: { fr: 'Des questions aux cases', en: 'From questions to boxes' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    column: 'tool',
    canvas: 'membership',
    cuttable: false,
  },
  pause('half', 10),
  {
    id: 'fill',
    title: { fr: 'Un membre par groupe', en: 'One member a group' },
    minutes: 25,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'groups',
    column: 'member',
    canvas: 'community-member',
    cuttable: false,
  },
  {
    id: 'compare',
    title: { fr: 'Comparer', en: 'Compare' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    column: 'comparison',
    canvas: 'comparison',
    cuttable: false,
  },
  closing(15),
]

const columns: readonly ColumnRecipe[] = [
  welcomeColumn('roles'),
  {
    id: 'tool',
    title: { fr: 'Notre outil', en: 'Our tool' },
    canvases: [{ canvas: 'membership', copies: 'all' }],
  },
  {
    id: 'member',
    title: { fr: 'Membres', en: 'Members' },
    canvases: [{ canvas: 'community-member', copies: 'groups' }],
  },
  {
    id: 'comparison',
    title: { fr: 'Comparer', en: 'Compare' },
    canvases: [{ canvas: 'comparison', copies: 'all', compares: 'community-member' }],
  },
  closingColumn(),
]

/**
 * A community makes its own persona tool: its questions become zones, its zones a sheet to fill and share
 * (https://praxis.encommun.io/n/lLsB3GDhOP3nnKFW-CdMh_XBsh8/).
 */
export const communityPersona: WorkshopRecipe = {
  id: 'community-persona',
  title: { fr: 'Persona d’une communauté', en: 'Persona of a community' },
  summary: {
    fr: 'Deux heures pour qu’une communauté fabrique son propre outil persona.',
    en: 'Two hours for a community to make its own persona tool.',
  },
  objective: {
    fr: 'Dans deux heures, nous connaîtrons mieux nos membres, et nous aurons un outil persona à nous, que d’autres pourront reprendre.',
    en: 'In two hours we will know our members better, and we will have a persona tool of our own that others may reuse.',
  },
  phases,
  columns,
}

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
      fr: 'Un persona de communauté est un membre vraisemblable, pas une moyenne. Nous allons d’abord fabriquer l’outil, puis le remplir.',
      en: 'A community persona is a likely member, not an average. We first make the tool, then fill it.',
    },
    participantsDo: {
      fr: 'Présentez votre communauté en une phrase.',
      en: 'Introduce your community in one sentence.',
    },
    column: 'welcome',
    canvas: 'welcome',
    cuttable: false,
  },
  {
    id: 'membership',
    title: { fr: 'Notre communauté', en: 'Our community' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Quelle taille, pour qui, qui peut entrer, qu’attend-on de chacun ?',
      en: 'What size, for whom, who may join, what is expected of each?',
    },
    participantsDo: {
      fr: 'Une réponse par note. Ce que vous ignorez se note aussi.',
      en: 'One answer a note. What you don’t know is written too.',
    },
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
    say: {
      fr: 'Que faut-il savoir d’un membre pour bien l’accueillir : ses motivations, ses frustrations, ses intérêts ?',
      en: 'What must we know of a member to welcome them well: what moves them, what frustrates them, what interests them?',
    },
    participantsDo: {
      fr: 'En sous-groupes, une question par note.',
      en: 'In small groups, one question a note.',
    },
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
    say: {
      fr: 'Rapprochons les questions qui se ressemblent. Chaque paquet devient une case de notre outil, avec sa question.',
      en: 'Let us bring together questions that look alike. Each pile becomes a box of our tool, with its question.',
    },
    participantsDo: {
      fr: 'Regroupez en silence, puis nommez chaque paquet d’une phrase.',
      en: 'Sort in silence, then name each pile with a sentence.',
    },
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
    say: {
      fr: 'Changez le nom des cases pour qu’elles soient les vôtres, puis remplissez-les pour un seul membre.',
      en: 'Rename the boxes so that they are yours, then fill them for one single member.',
    },
    participantsDo: {
      fr: 'Cinq minutes seul, puis mettez-vous d’accord.',
      en: 'Five minutes alone, then agree.',
    },
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
    say: {
      fr: 'Quels membres se ressemblent, lesquels n’avons-nous jamais rencontrés ?',
      en: 'Which members look alike, which ones have we never met?',
    },
    participantsDo: {
      fr: 'Discutez les écarts, écrivez une phrase par ligne.',
      en: 'Discuss the differences, write one sentence a row.',
    },
    column: 'comparison',
    canvas: 'comparison',
    cuttable: false,
  },
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Que faisons-nous pour ces membres la prochaine fois ? Sous quel nom et quelle licence partageons-nous notre outil ?',
      en: 'What do we do for these members next time? Under which name and licence do we share our tool?',
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
  {
    id: 'close',
    title: { fr: 'Clôture', en: 'Close' },
    canvases: [
      { canvas: 'decisions', copies: 'all' },
      { canvas: 'check-out', copies: 'all' },
    ],
  },
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

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
      fr: 'Voici la carte dont nous partons et l’étape que nous regardons. Le reste du parcours attendra.',
      en: 'Here is the map we start from and the stage we look at. The rest of the journey can wait.',
    },
    participantsDo: {
      fr: 'Relisez la carte collée à côté, posez vos questions.',
      en: 'Read the map pasted beside, ask your questions.',
    },
    column: 'welcome',
    canvas: 'welcome',
    cuttable: false,
  },
  {
    id: 'friction',
    title: { fr: 'Ce qui s’y passe', en: 'What happens there' },
    minutes: 20,
    minimumMinutes: 12,
    perGroup: false,
    mode: 'alone',
    say: {
      fr: 'Découpez l’étape en petits moments. Que fait la personne, qui rencontre-t-elle, qu’est-ce qui coince ? En silence, une idée par note.',
      en: 'Cut the stage into small moments. What do they do, whom do they meet, what goes wrong? In silence, one idea a note.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous avez vu, avec le chiffre ou la phrase qui le prouve.',
      en: 'Write what you have seen, with the figure or the sentence that proves it.',
    },
    column: 'stage',
    canvas: 'journey',
    cuttable: false,
  },
  {
    id: 'converge',
    title: { fr: 'Mettre en commun', en: 'Put in common' },
    minutes: 20,
    minimumMinutes: 12,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Moment par moment : que voyons-nous tous, où nos regards diffèrent-ils ? Plaçons l’émotion, entourons les moments de vérité.',
      en: 'Moment by moment: what do we all see, where do our views differ? Let us place the emotion and mark the moments of truth.',
    },
    participantsDo: {
      fr: 'Présentez, demandez une précision, rapprochez les notes.',
      en: 'Present, ask for details, bring notes together.',
    },
    column: 'stage',
    canvas: 'journey',
    cuttable: false,
  },
  pause('half', 10),
  {
    id: 'questions',
    title: { fr: 'Des problèmes aux questions', en: 'From problems to questions' },
    minutes: 20,
    minimumMinutes: 12,
    perGroup: false,
    mode: 'pairs',
    say: {
      fr: 'À deux : un constat, puis une question ouverte qui laisse de la place à plusieurs réponses.',
      en: 'In pairs: a finding, then an open question that leaves room for several answers.',
    },
    participantsDo: {
      fr: 'Une ligne par question. Jamais de solution dedans.',
      en: 'One line a question. Never a solution in it.',
    },
    column: 'questions',
    canvas: 'how-might-we',
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
      fr: 'Une décision, une personne, une date. Puis un mot chacun, sans commentaire.',
      en: 'One decision, one person, one date. Then a word each, no comments.',
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
    id: 'stage',
    title: { fr: 'L’étape', en: 'The stage' },
    canvases: [
      {
        canvas: 'journey',
        copies: 'all',
        rewording: {
          ribbon: {
            fr: 'Que se passe-t-il vraiment dans cette étape ?',
            en: 'What really happens in this stage?',
          },
          advice: {
            fr: 'Une seule étape, découpée en petits moments.',
            en: 'One single stage, cut into small moments.',
          },
        },
      },
    ],
  },
  {
    id: 'questions',
    title: { fr: 'Questions', en: 'Questions' },
    canvases: [{ canvas: 'how-might-we', copies: 'groups' }],
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

/** One stage of a map that exists, with those who know it: what rubs, what is felt, what could be better. */
export const journeyDeepDive: WorkshopRecipe = {
  id: 'journey-deep-dive',
  title: { fr: 'Parcours : une étape à la loupe', en: 'Journey: one stage up close' },
  summary: {
    fr: 'Quatre-vingt-dix minutes sur une seule étape, à partir d’une carte existante.',
    en: 'Ninety minutes on one single stage, from a map you have.',
  },
  objective: {
    fr: 'À la fin de l’atelier, nous saurons ce qui coince dans cette étape, ce qu’elle fait ressentir, et par quelles questions l’améliorer.',
    en: 'By the end of the workshop we will know what goes wrong in this stage, how it feels, and which questions would improve it.',
  },
  phases,
  columns,
}

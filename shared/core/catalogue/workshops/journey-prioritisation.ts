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
      fr: 'Nous sommes là pour choisir. Rappelons la carte, ce qu’elle a montré, et qui décide à la fin.',
      en: 'We are here to choose. Let us recall the map, what it showed, and who decides in the end.',
    },
    participantsDo: {
      fr: 'Relisez les pistes, demandez une précision.',
      en: 'Read the options again, ask for details.',
    },
    column: 'welcome',
    canvas: 'welcome',
    cuttable: false,
  },
  {
    id: 'vote',
    title: { fr: 'Vote', en: 'Vote' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'alone',
    say: {
      fr: 'Une note par piste, relue à voix haute. Puis vos gommettes, en silence.',
      en: 'One note an option, read aloud. Then your dots, in silence.',
    },
    participantsDo: {
      fr: 'Posez vos gommettes sans regarder celles des autres.',
      en: 'Place your dots without looking at the others’.',
    },
    column: 'vote',
    canvas: 'votes',
    cuttable: false,
  },
  {
    id: 'matrix',
    title: { fr: 'Impact et effort', en: 'Impact and effort' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Prenons les pistes les plus votées. L’effort d’abord, l’impact ensuite. Les deux cases mêlées se discutent.',
      en: 'Let us take the options with most votes. Effort first, impact next. The two mixed boxes are discussed.',
    },
    participantsDo: {
      fr: 'Placez chaque note ensemble, dites ce qui vous fait hésiter.',
      en: 'Place each note together, say what makes you hesitate.',
    },
    column: 'matrix',
    canvas: 'impact-effort',
    cuttable: false,
  },
  pause('half', 10),
  {
    id: 'scoring',
    title: { fr: 'Notation', en: 'Scoring' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'alone',
    say: {
      fr: 'Cinq pistes au plus. Chacun note de 0 à 5, seul. Nous parlerons des écarts, pas des moyennes.',
      en: 'Five options at most. Everyone scores from 0 to 5, alone. We will talk about the gaps, not the means.',
    },
    participantsDo: {
      fr: 'Une petite note par critère, avec votre chiffre.',
      en: 'A small note a criterion, with your figure.',
    },
    column: 'scoring',
    canvas: 'scoring',
    cuttable: true,
  },
  {
    id: 'roadmap',
    title: { fr: 'Feuille de route', en: 'Roadmap' },
    minutes: 15,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Que commençons-nous ce mois-ci, ce trimestre, plus tard ? Une piste sans responsable n’est pas sur la feuille de route.',
      en: 'What do we start this month, this quarter, later? An option without an owner is not on the roadmap.',
    },
    participantsDo: {
      fr: 'Quoi, qui, quand : une note par engagement.',
      en: 'What, who, when: one note a commitment.',
    },
    column: 'close',
    canvas: 'actions',
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
      fr: 'Relisons ce qui est décidé, et pourquoi. Puis un mot chacun.',
      en: 'Let us read what was decided, and why. Then a word each.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
    column: 'close',
    canvas: 'check-out',
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
    id: 'vote',
    title: { fr: 'Voter', en: 'Vote' },
    canvases: [{ canvas: 'votes', copies: 'all' }],
  },
  {
    id: 'matrix',
    title: { fr: 'Placer', en: 'Place' },
    canvases: [{ canvas: 'impact-effort', copies: 'all' }],
  },
  {
    id: 'scoring',
    title: { fr: 'Noter', en: 'Score' },
    canvases: [{ canvas: 'scoring', copies: 'all' }],
  },
  {
    id: 'close',
    title: { fr: 'Feuille de route', en: 'Roadmap' },
    canvases: [
      {
        canvas: 'actions',
        copies: 'all',
        rewording: {
          ribbon: {
            fr: 'Que faisons-nous, et dans quel ordre ?',
            en: 'What do we do, and in what order?',
          },
        },
      },
      { canvas: 'check-out', copies: 'all' },
    ],
  },
]

/** From many possible improvements to a roadmap, with those who decide: votes, impact and effort, scores. */
export const journeyPrioritisation: WorkshopRecipe = {
  id: 'journey-prioritisation',
  title: { fr: 'Parcours : priorisation', en: 'Journey: priorities' },
  summary: {
    fr: 'Deux heures pour passer de beaucoup d’idées à une feuille de route.',
    en: 'Two hours to go from many ideas to a roadmap.',
  },
  objective: {
    fr: 'Dans deux heures, nous aurons choisi ce que nous améliorons d’abord, et qui s’en charge.',
    en: 'In two hours we will have chosen what we improve first, and who takes it on.',
  },
  phases,
  columns,
}

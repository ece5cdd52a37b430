import type { PhaseRecipe } from '../recipe.ts'
import { pause } from './pauses.ts'

/** From the opening to the break. */
export const journeyDiscoveryOpening: readonly PhaseRecipe[] = [
  {
    id: 'opening',
    title: { fr: 'Ouverture', en: 'Opening' },
    minutes: 20,
    minimumMinutes: 10,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Voici le cadre : une partie du parcours, pas tout. Bienveillance, écoute, des faits. Votre dernier souvenir marquant de client, en une phrase ?',
      en: 'Here is the frame: a part of the journey, not all of it. Kindness, listening, facts. Your last memorable moment as a customer, in one sentence?',
    },
    participantsDo: {
      fr: 'Une note chacun, puis un tour de table rapide.',
      en: 'One note each, then a quick round.',
    },
    column: 'welcome',
    canvas: 'icebreaker',
    cuttable: false,
  },
  {
    id: 'diverge',
    title: { fr: 'Divergence, en groupes', en: 'Diverge, in groups' },
    minutes: 40,
    minimumMinutes: 25,
    perGroup: false,
    mode: 'groups',
    say: {
      fr: 'Dix minutes seul et en silence, à partir de vos trois situations observées. Puis présentez : on demande une précision, on ne critique pas.',
      en: 'Ten minutes alone and in silence, from the three situations you observed. Then present: ask for details, don’t criticise.',
    },
    participantsDo: {
      fr: 'Une idée par note, dans la ligne qui lui va. Les étapes d’abord.',
      en: 'One idea a note, in the row it belongs to. Steps first.',
    },
    column: 'journey',
    canvas: 'journey',
    cuttable: false,
  },
  pause('short-1', 10),
  {
    id: 'present',
    title: { fr: 'Chaque groupe présente', en: 'Each group presents' },
    minutes: 5,
    minimumMinutes: 3,
    perGroup: true,
    mode: 'plenary',
    say: {
      fr: 'Racontez le parcours à la première personne. Les autres cherchent les trous et les contradictions.',
      en: 'Tell the journey in the first person. The others look for holes and contradictions.',
    },
    participantsDo: {
      fr: 'Une voix par groupe. Les autres notent ce qui diffère.',
      en: 'One voice a group. The others write down what differs.',
    },
    column: 'journey',
    canvas: 'journey',
    cuttable: false,
  },
  {
    id: 'converge',
    title: { fr: 'Convergence', en: 'Converge' },
    minutes: 25,
    minimumMinutes: 15,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Ligne par ligne : quels thèmes reviennent, où nous contredisons-nous, que manque-t-il ? Un désaccord entre services se note dans les points de tension.',
      en: 'Row by row: which themes come back, where do we contradict one another, what is missing? A disagreement between departments goes to the tension points.',
    },
    participantsDo: {
      fr: 'Rapprochez, comblez, écrivez une phrase par ligne dans « Ce qu’on garde ».',
      en: 'Bring together, fill in, write one sentence a row in “What we keep”.',
    },
    column: 'comparison',
    canvas: 'comparison',
    cuttable: false,
  },
  pause('half', 20),
]

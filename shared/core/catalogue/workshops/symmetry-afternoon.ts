import type { PhaseRecipe } from '../recipe.ts'
import { pause } from './pauses.ts'

/** From lunch to the end. */
export const symmetryAfternoon: readonly PhaseRecipe[] = [
  {
    id: 'challenges',
    title: { fr: 'Les défis', en: 'The challenges' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'pairs',
    say: {
      fr: 'Partez des écarts. Un constat vu des deux côtés, puis une question ouverte, sans solution dedans.',
      en: 'Start from the gaps. A finding seen from both sides, then an open question with no solution in it.',
    },
    participantsDo: {
      fr: 'À deux, une ligne par défi. Si une seule réponse est possible, reformulez.',
      en: 'In pairs, one line a challenge. If only one answer fits, rephrase it.',
    },
    column: 'challenges',
    canvas: 'how-might-we',
    cuttable: false,
  },
  pause('short-3', 5),
  {
    id: 'ideation',
    title: { fr: 'Des idées à double effet', en: 'Ideas that work twice' },
    minutes: 60,
    minimumMinutes: 40,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Dix minutes en silence, le plus d’idées possible. Puis une fiche par idée retenue, et nous les plaçons : qu’y gagne le client, qu’y gagne l’équipe ?',
      en: 'Ten minutes in silence, as many ideas as you can. Then a card for each idea kept, and we place them: what does the customer gain, what does the team gain?',
    },
    participantsDo: {
      fr: 'Écrivez, remplissez une fiche par groupe, placez les idées sur la matrice.',
      en: 'Write, fill one card a group, place the ideas on the matrix.',
    },
    column: 'ideas',
    canvas: 'idea-cards',
    cuttable: false,
  },
  pause('afternoon', 15),
  {
    id: 'prototype',
    title: { fr: 'Le prototype', en: 'The prototype' },
    minutes: 60,
    minimumMinutes: 40,
    perGroup: false,
    mode: 'groups',
    say: {
      fr: 'Montrez votre idée au lieu de l’expliquer : six images, ou une scène de cinq minutes. Moche et rapide, c’est bien.',
      en: 'Show your idea instead of explaining it: six pictures, or a five-minute scene. Ugly and fast is fine.',
    },
    participantsDo: {
      fr: 'Dessinez, jouez, faites réagir les autres, corrigez.',
      en: 'Draw, act, let the others react, correct.',
    },
    column: 'prototype',
    canvas: 'storyboard',
    cuttable: false,
  },
  pause('short-4', 10),
  {
    id: 'commitments',
    title: { fr: 'Engagements et plan de test', en: 'Commitments and test plan' },
    minutes: 30,
    minimumMinutes: 20,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Une ou deux idées, pas plus. Que testons-nous d’ici 30 jours, qui le fait, à quoi saurons-nous que cela marche ?',
      en: 'One or two ideas, no more. What do we test within 30 days, who does it, how will we know it works?',
    },
    participantsDo: {
      fr: 'Remplissez la fiche de test, mettez les quatre dates dans vos agendas, un mot de sortie chacun.',
      en: 'Fill the test sheet, put the four dates in your diaries, a closing word each.',
    },
    column: 'close',
    canvas: 'test-sheet',
    cuttable: false,
  },
]

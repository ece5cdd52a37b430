import type { CanvasRecipe, ZoneRecipe } from '../recipe.ts'

const aims: readonly ZoneRecipe[] = [
  {
    id: 'who',
    title: { fr: '1. Qui ?', en: '1. Who' },
    question: {
      fr: 'À la place de qui nous mettons-nous, dans quelle situation ?',
      en: 'Whose place are we taking, in which situation?',
    },
    nature: 'fact',
    advised: 2,
  },
  {
    id: 'needDo',
    title: { fr: '2. Que doit-elle faire ?', en: '2. Need to do' },
    question: {
      fr: 'Quelle décision prendre, à quoi verra-t-on la réussite ?',
      en: 'Which decision, and how will success show?',
    },
    nature: 'fact',
    advised: 2,
  },
]

const observed: readonly ZoneRecipe[] = [
  {
    id: 'see',
    title: { fr: '3. Voit', en: '3. See' },
    question: {
      fr: 'Qu’a-t-elle sous les yeux : lieux, écrans, gestes des autres ?',
      en: 'What is in front of them: places, screens, others?',
    },
    nature: 'fact',
    advised: 3,
  },
  {
    id: 'say',
    title: { fr: '4. Dit', en: '4. Say' },
    question: {
      fr: 'Quels mots a-t-on réellement entendus ?',
      en: 'Which words did we actually hear?',
    },
    nature: 'voice',
    advised: 3,
  },
  {
    id: 'do',
    title: { fr: '5. Fait', en: '5. Do' },
    question: {
      fr: 'Que fait-elle aujourd’hui, que l’a-t-on vue faire ?',
      en: 'What do they do today, what did we watch them do?',
    },
    nature: 'fact',
    advised: 3,
  },
  {
    id: 'hear',
    title: { fr: '6. Entend', en: '6. Hear' },
    question: {
      fr: 'Que lui disent proches, collègues, médias, rumeurs ?',
      en: 'What do friends, colleagues, media, rumours say?',
    },
    nature: 'voice',
    advised: 4,
  },
]

const inside: readonly ZoneRecipe[] = [
  {
    id: 'thinkFeel',
    title: { fr: '7. Pense et ressent', en: '7. Think and feel' },
    question: {
      fr: 'Qu’a-t-elle en tête sans le dire, qu’éprouve-t-elle ?',
      en: 'What is on their mind unsaid, what do they feel?',
    },
    nature: 'voice',
    advised: 2,
  },
  {
    id: 'pains',
    title: { fr: 'Douleurs', en: 'Pains' },
    question: { fr: 'Peurs, frustrations, soucis', en: 'Fears, frustrations, worries' },
    nature: 'snag',
    advised: 2,
  },
  {
    id: 'gains',
    title: { fr: 'Gains', en: 'Gains' },
    question: { fr: 'Envies, espoirs, rêves', en: 'Wants, hopes, dreams' },
    nature: 'lift',
    advised: 2,
  },
]

/**
 * The empathy map canvas as Dave Gray updated it in 2017: the aim first, then what can be seen and
 * heard, last what goes on inside the head
 * (https://walkerux.wordpress.com/2017/07/16/quick-notes-on-dave-grays-updated-empathy-map-canvas/).
 */
export const empathyMap: CanvasRecipe = {
  id: 'empathy-map',
  title: { fr: 'Carte d’empathie', en: 'Empathy map' },
  ribbon: { fr: 'Dans la tête de quelqu’un d’autre', en: 'Inside someone else’s head' },
  advice: {
    fr: 'D’abord 1 et 2, puis ce qui s’observe (3 à 6), enfin ce qui se devine (7).',
    en: 'First 1 and 2, then what can be observed (3 to 6), last what can only be guessed (7).',
  },
  form: { kind: 'empathy-map' },
  perGroup: true,
  zones: [
    ...aims,
    ...observed,
    ...inside,
    {
      id: 'evidence',
      title: { fr: 'Verbatims et preuves', en: 'Verbatims and evidence' },
      question: { fr: 'Qui l’a dit, où, quand ?', en: 'Who said it, where, when?' },
      nature: 'voice',
      advised: 3,
    },
  ],
}

import type { WorkshopScript } from '../recipe.ts'
import { pauseScript } from './pauses-script.ts'

export const journeyDiscoveryScript: WorkshopScript = {
  opening: {
    say: {
      fr: 'Voici le cadre : une partie du parcours, pas tout. Bienveillance, écoute, des faits. Votre dernier souvenir marquant de client, en une phrase ?',
      en: 'Here is the frame: a part of the journey, not all of it. Kindness, listening, facts. Your last memorable moment as a customer, in one sentence?',
    },
    participantsDo: {
      fr: 'Une note chacun, puis un tour de table rapide.',
      en: 'One note each, then a quick round.',
    },
  },
  diverge: {
    say: {
      fr: 'Dix minutes seul et en silence, à partir de vos trois situations observées. Puis présentez : on demande une précision, on ne critique pas.',
      en: 'Ten minutes alone and in silence, from the three situations you observed. Then present: ask for details, don’t criticise.',
    },
    participantsDo: {
      fr: 'Une idée par note, dans la ligne qui lui va. Les étapes d’abord.',
      en: 'One idea a note, in the row it belongs to. Steps first.',
    },
  },
  'break-short-1': pauseScript,
  present: {
    say: {
      fr: 'Racontez le parcours à la première personne. Les autres cherchent les trous et les contradictions.',
      en: 'Tell the journey in the first person. The others look for holes and contradictions.',
    },
    participantsDo: {
      fr: 'Une voix par groupe. Les autres notent ce qui diffère.',
      en: 'One voice a group. The others write down what differs.',
    },
  },
  converge: {
    say: {
      fr: 'Ligne par ligne : quels thèmes reviennent, où nous contredisons-nous, que manque-t-il ? Un désaccord entre services se note dans les points de tension.',
      en: 'Row by row: which themes come back, where do we contradict one another, what is missing? A disagreement between departments goes to the tension points.',
    },
    participantsDo: {
      fr: 'Rapprochez, comblez, écrivez une phrase par ligne dans « Ce qu’on garde ».',
      en: 'Bring together, fill in, write one sentence a row in “What we keep”.',
    },
  },
  'break-half': pauseScript,
  consolidate: {
    say: {
      fr: 'Nous écrivons la carte ensemble, étape par étape. Je tiens le stylo, vous validez.',
      en: 'We write the map together, step by step. I hold the pen, you approve.',
    },
    participantsDo: {
      fr: 'Dictez, validez, placez l’émotion de chaque étape.',
      en: 'Dictate, approve, place the emotion of each step.',
    },
  },
  'break-short-2': pauseScript,
  deepen: {
    say: {
      fr: 'Quelles étapes méritent un atelier à elles seules ? Recopiez-les ici, puis votez en silence.',
      en: 'Which steps deserve a workshop of their own? Copy them here, then vote in silence.',
    },
    participantsDo: {
      fr: 'Une note par étape, puis les gommettes de votre groupe.',
      en: 'One note a step, then your group’s dots.',
    },
  },
  close: {
    say: {
      fr: 'Une décision, une personne, une date. Puis un mot chacun, sans commentaire.',
      en: 'One decision, one person, one date. Then a word each, no comments.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
  },
}

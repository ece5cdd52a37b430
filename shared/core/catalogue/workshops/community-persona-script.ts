import type { WorkshopScript } from '../recipe.ts'
import { pauseScript } from './pauses-script.ts'

export const communityPersonaScript: WorkshopScript = {
  opening: {
    say: {
      fr: 'Un persona de communauté est un membre vraisemblable, pas une moyenne. Nous allons d’abord fabriquer l’outil, puis le remplir.',
      en: 'A community persona is a likely member, not an average. We first make the tool, then fill it.',
    },
    participantsDo: {
      fr: 'Présentez votre communauté en une phrase.',
      en: 'Introduce your community in one sentence.',
    },
  },
  membership: {
    say: {
      fr: 'Quelle taille, pour qui, qui peut entrer, qu’attend-on de chacun ?',
      en: 'What size, for whom, who may join, what is expected of each?',
    },
    participantsDo: {
      fr: 'Une réponse par note. Ce que vous ignorez se note aussi.',
      en: 'One answer a note. What you don’t know is written too.',
    },
  },
  questions: {
    say: {
      fr: 'Que faut-il savoir d’un membre pour bien l’accueillir : ses motivations, ses frustrations, ses intérêts ?',
      en: 'What must we know of a member to welcome them well: what moves them, what frustrates them, what interests them?',
    },
    participantsDo: {
      fr: 'En binôme, une question par note.',
      en: 'In pairs, one question a note.',
    },
  },
  cluster: {
    say: {
      fr: 'Rapprochons les questions qui se ressemblent. Chaque paquet devient une case de notre outil, avec sa question.',
      en: 'Let us bring together questions that look alike. Each pile becomes a box of our tool, with its question.',
    },
    participantsDo: {
      fr: 'Regroupez en silence, puis nommez chaque paquet d’une phrase.',
      en: 'Sort in silence, then name each pile with a sentence.',
    },
  },
  'break-half': pauseScript,
  fill: {
    say: {
      fr: 'Changez le nom des cases pour qu’elles soient les vôtres, puis remplissez-les pour un seul membre.',
      en: 'Rename the boxes so that they are yours, then fill them for one single member.',
    },
    participantsDo: {
      fr: 'Cinq minutes seul, puis mettez-vous d’accord.',
      en: 'Five minutes alone, then agree.',
    },
  },
  compare: {
    say: {
      fr: 'Quels membres se ressemblent, lesquels n’avons-nous jamais rencontrés ?',
      en: 'Which members look alike, which ones have we never met?',
    },
    participantsDo: {
      fr: 'Discutez les écarts, écrivez une phrase par ligne.',
      en: 'Discuss the differences, write one sentence a row.',
    },
  },
  close: {
    say: {
      fr: 'Que faisons-nous pour ces membres la prochaine fois ? Sous quel nom et quelle licence partageons-nous notre outil ?',
      en: 'What do we do for these members next time? Under which name and licence do we share our tool?',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
  },
}

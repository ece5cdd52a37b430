import type { WorkshopScript } from '../recipe.ts'

export const empathyJourneyScript: WorkshopScript = {
  icebreaker: {
    say: {
      fr: 'Voici le déroulé et les règles du jeu. Pour commencer : une expérience de client que vous n’avez pas oubliée, bonne ou mauvaise.',
      en: 'Here are the agenda and the ground rules. To begin: an experience as a customer that you have not forgotten, good or bad.',
    },
    participantsDo: {
      fr: 'Une note chacun, puis un tour de table rapide.',
      en: 'One note each, then a quick round.',
    },
  },
  'empathy-groups': {
    say: {
      fr: 'Mettez-vous à la place d’une personne précise. D’abord 1 et 2, puis ce qui s’observe, et seulement après ce qui se passe dans sa tête.',
      en: 'Put yourself in the place of one person. First 1 and 2, then what can be observed, and only then what goes on in their head.',
    },
    participantsDo: {
      fr: 'Une idée par note, cinq minutes en silence, puis on échange.',
      en: 'One idea a note, five minutes in silence, then talk.',
    },
  },
  'journey-groups': {
    say: {
      fr: 'La même personne, avant, pendant et après. Écrivez les étapes à la première personne, puis descendez ligne par ligne.',
      en: 'The same person, before, during and after. Write the steps in the first person, then go down row by row.',
    },
    participantsDo: {
      fr: 'Les étapes d’abord, les émotions ensuite, les moments de vérité à la fin.',
      en: 'Steps first, emotions next, moments of truth at the end.',
    },
  },
  vote: {
    say: {
      fr: 'Recopiez ici ce qui compte le plus, puis posez vos gommettes en silence. Nous compterons ensuite.',
      en: 'Copy here what matters most, then place your dots in silence. We count afterwards.',
    },
    participantsDo: {
      fr: 'Une note par idée, puis les gommettes de votre groupe.',
      en: 'One note an idea, then your group’s dots.',
    },
  },
  close: {
    say: {
      fr: 'Une décision, une personne, une date. Et un mot chacun avant de partir.',
      en: 'One decision, one person, one date. And a word each before we leave.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
  },
}

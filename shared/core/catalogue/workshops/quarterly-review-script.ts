import type { WorkshopScript } from '../recipe.ts'

export const quarterlyReviewScript: WorkshopScript = {
  opening: {
    say: {
      fr: 'Voici la dernière version. Qui était là, qui la découvre ?',
      en: 'Here is the last version. Who was there, who is new to it?',
    },
    participantsDo: {
      fr: 'Relisez-la en silence.',
      en: 'Read it in silence.',
    },
  },
  changed: {
    say: {
      fr: 'Depuis la dernière fois, quels faits nouveaux, quels retours du terrain ?',
      en: 'Since last time, which new facts, which news from the field?',
    },
    participantsDo: {
      fr: 'Une note par fait, avec sa source.',
      en: 'One note a fact, with its source.',
    },
  },
  check: {
    say: {
      fr: 'Quelles hypothèses sont tombées, lesquelles tiennent ? Quelles zones d’ombre restent ouvertes ?',
      en: 'Which assumptions fell, which ones hold? Which blind spots are still open?',
    },
    participantsDo: {
      fr: 'Classez ensemble : vérifié, faux, toujours ouvert.',
      en: 'Sort together: checked, wrong, still open.',
    },
  },
  actions: {
    say: {
      fr: 'Qu’avions-nous promis ? Fait, reporté, ou abandonné.',
      en: 'What did we promise? Done, carried over, or dropped.',
    },
    participantsDo: {
      fr: 'Une phrase par action, puis qui inviter la prochaine fois.',
      en: 'One sentence an action, then who to invite next time.',
    },
  },
  close: {
    say: {
      fr: 'Que changeons-nous sur la carte, qui s’en charge, et quand la relisons-nous ?',
      en: 'What do we change on the map, who takes it on, and when do we read it again?',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
  },
}

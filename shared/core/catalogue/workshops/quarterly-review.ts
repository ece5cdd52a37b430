import type { ColumnRecipe, PhaseRecipe, WorkshopRecipe } from '../recipe.ts'

const phases: readonly PhaseRecipe[] = [
  {
    id: 'opening',
    title: { fr: 'Ouverture', en: 'Opening' },
    minutes: 5,
    minimumMinutes: 3,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Voici la dernière version. Qui était là, qui la découvre ?',
      en: 'Here is the last version. Who was there, who is new to it?',
    },
    participantsDo: {
      fr: 'Relisez-la en silence.',
      en: 'Read it in silence.',
    },
    column: 'welcome',
    canvas: 'welcome',
    cuttable: false,
  },
  {
    id: 'changed',
    title: { fr: 'Ce qui a changé', en: 'What has changed' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'alone',
    say: {
      fr: 'Depuis la dernière fois, quels faits nouveaux, quels retours du terrain ?',
      en: 'Since last time, which new facts, which news from the field?',
    },
    participantsDo: {
      fr: 'Une note par fait, avec sa source.',
      en: 'One note a fact, with its source.',
    },
    column: 'review',
    canvas: 'review',
    cuttable: false,
  },
  {
    id: 'check',
    title: { fr: 'Ce qu’on croyait', en: 'What we believed' },
    minutes: 15,
    minimumMinutes: 8,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Quelles hypothèses sont tombées, lesquelles tiennent ? Quelles zones d’ombre restent ouvertes ?',
      en: 'Which assumptions fell, which ones hold? Which blind spots are still open?',
    },
    participantsDo: {
      fr: 'Classez ensemble : vérifié, faux, toujours ouvert.',
      en: 'Sort together: checked, wrong, still open.',
    },
    column: 'review',
    canvas: 'review',
    cuttable: false,
  },
  {
    id: 'actions',
    title: { fr: 'Nos actions', en: 'Our actions' },
    minutes: 10,
    minimumMinutes: 5,
    perGroup: false,
    mode: 'plenary',
    say: {
      fr: 'Qu’avions-nous promis ? Fait, reporté, ou abandonné.',
      en: 'What did we promise? Done, carried over, or dropped.',
    },
    participantsDo: {
      fr: 'Une phrase par action, puis qui inviter la prochaine fois.',
      en: 'One sentence an action, then who to invite next time.',
    },
    column: 'review',
    canvas: 'review',
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
      fr: 'Que changeons-nous sur la carte, qui s’en charge, et quand la relisons-nous ?',
      en: 'What do we change on the map, who takes it on, and when do we read it again?',
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
    id: 'review',
    title: { fr: 'Revue', en: 'Review' },
    canvases: [{ canvas: 'review', copies: 'all' }],
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

/** A map or a persona read again each quarter, from its last export. */
export const quarterlyReview: WorkshopRecipe = {
  id: 'quarterly-review',
  title: { fr: 'Revue trimestrielle', en: 'Quarterly review' },
  summary: {
    fr: 'Une heure pour mettre à jour une carte ou un persona qui vit.',
    en: 'One hour to update a living map or persona.',
  },
  objective: {
    fr: 'Dans une heure, notre carte ou notre persona sera à jour, et nous saurons ce qui reste à vérifier.',
    en: 'In one hour our map or persona will be up to date, and we will know what remains to be checked.',
  },
  phases,
  columns,
}

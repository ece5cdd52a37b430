import type { CanvasRecipe } from '../recipe.ts'

/** Scenes to act out: five minutes of acting show what an hour of talk does not. */
export const rolePlay: CanvasRecipe = {
  id: 'role-play',
  title: { fr: 'Jeu de rôle', en: 'Role play' },
  ribbon: { fr: 'Et si nous le jouions ?', en: 'What if we acted it out?' },
  advice: {
    fr: 'On joue cinq minutes, on s’arrête, on note, on rejoue.',
    en: 'Act five minutes, stop, take notes, act again.',
  },
  form: {
    kind: 'cards',
    name: { fr: 'Scène', en: 'Scene' },
    cards: 2,
    perLine: 2,
    lines: [
      { zones: [{ zone: 'scene', columns: 4, rows: 1 }] },
      {
        zones: [
          { zone: 'roles', columns: 2, rows: 1 },
          { zone: 'goal', columns: 2, rows: 1 },
        ],
      },
      { zones: [{ zone: 'observe', columns: 4, rows: 1, state: 'later' }] },
    ],
  },
  perGroup: true,
  zones: [
    {
      id: 'scene',
      title: { fr: 'La scène', en: 'The setting' },
      question: {
        fr: 'Où sommes-nous, que vient-il de se passer ?',
        en: 'Where are we, what has just happened?',
      },
      nature: 'fact',
      advised: 2,
    },
    {
      id: 'roles',
      title: { fr: 'Les rôles', en: 'The roles' },
      question: { fr: 'Qui joue qui ?', en: 'Who plays whom?' },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'goal',
      title: { fr: 'Le but', en: 'The goal' },
      question: { fr: 'Que veut chacun ?', en: 'What does each one want?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'observe',
      title: { fr: 'À observer', en: 'To watch for' },
      question: {
        fr: 'Pendant le jeu : où hésite-t-on, où sourit-on ?',
        en: 'While they act: where do they hesitate, where do they smile?',
      },
      nature: 'doubt',
      advised: 2,
    },
  ],
}

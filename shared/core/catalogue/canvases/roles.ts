import type { CanvasRecipe } from '../recipe.ts'

/** Who looks after what during the workshop, so that the facilitator is not alone. */
export const roles: CanvasRecipe = {
  id: 'roles',
  title: { fr: 'Rôles', en: 'Roles' },
  ribbon: { fr: 'Qui s’occupe de quoi ?', en: 'Who looks after what?' },
  advice: {
    fr: 'Un nom par rôle. On peut tourner après la pause.',
    en: 'One name a role. You can swap after the break.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'facilitator', columns: 2, rows: 1 },
          { zone: 'scribe', columns: 2, rows: 1 },
          { zone: 'timekeeper', columns: 2, rows: 1 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'facilitator',
      title: { fr: 'Animation', en: 'Facilitator' },
      question: { fr: 'Qui anime, sans donner son avis ?', en: 'Who runs it, giving no opinion?' },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'scribe',
      title: { fr: 'Prise de notes', en: 'Scribe' },
      question: {
        fr: 'Qui note ce qui se dit et se décide ?',
        en: 'Who writes what is said and decided?',
      },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'timekeeper',
      title: { fr: 'Temps', en: 'Timekeeper' },
      question: {
        fr: 'Qui prévient deux minutes avant la fin ?',
        en: 'Who gives the two-minute warning?',
      },
      nature: 'pledge',
      advised: 1,
    },
  ],
}

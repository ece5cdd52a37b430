import type { CanvasRecipe } from '../recipe.ts'

export const checkOut: CanvasRecipe = {
  id: 'check-out',
  title: { fr: 'Météo de sortie', en: 'Check-out' },
  ribbon: { fr: 'Comment repartons-nous ?', en: 'How do we leave?' },
  advice: {
    fr: 'Un nom, une date, et un mot de chacun.',
    en: 'A name, a date, and a word from everyone.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'spokesperson', columns: 2, rows: 2 },
          { zone: 'update', columns: 2, rows: 2 },
          { zone: 'weather', columns: 8, rows: 2 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'spokesperson',
      title: { fr: 'Porte-parole', en: 'Spokesperson' },
      question: {
        fr: 'Qui parlera pour cette personne en réunion ?',
        en: 'Who will speak for this person in meetings?',
      },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'update',
      title: { fr: 'Prochaine mise à jour', en: 'Next update' },
      question: { fr: 'Quand la relisons-nous, et où ?', en: 'When do we reread it, and where?' },
      nature: 'pledge',
      advised: 1,
    },
    {
      id: 'weather',
      title: { fr: 'Météo de sortie', en: 'Weather report' },
      question: {
        fr: 'Soleil, nuages ou orage : un mot chacun, sans commentaire.',
        en: 'Sun, clouds or storm: a word each, no comments.',
      },
      nature: 'voice',
      advised: 8,
    },
  ],
}

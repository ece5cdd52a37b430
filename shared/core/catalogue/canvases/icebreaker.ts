import type { CanvasRecipe } from '../recipe.ts'

export const icebreaker: CanvasRecipe = {
  id: 'icebreaker',
  title: { fr: 'Brise-glace', en: 'Icebreaker' },
  ribbon: { fr: '« Moi aussi, je suis client »', en: '“I am a customer too”' },
  advice: {
    fr: 'Une note par personne, puis chacun raconte la sienne en trente secondes.',
    en: 'One note each, then everyone tells theirs in thirty seconds.',
  },
  form: {
    kind: 'grid',
    lines: [
      {
        zones: [
          { zone: 'good', columns: 6, rows: 3 },
          { zone: 'bad', columns: 6, rows: 3 },
        ],
      },
    ],
  },
  perGroup: false,
  zones: [
    {
      id: 'good',
      title: { fr: 'Une bonne expérience', en: 'A good experience' },
      question: {
        fr: 'Quand avez-vous été vraiment bien reçu, et par qui ?',
        en: 'When were you really well looked after, and by whom?',
      },
      nature: 'lift',
      advised: 9,
    },
    {
      id: 'bad',
      title: { fr: 'Une mauvaise expérience', en: 'A bad experience' },
      question: {
        fr: 'Quand avez-vous eu envie de partir, et pourquoi ?',
        en: 'When did you feel like walking out, and why?',
      },
      nature: 'snag',
      advised: 9,
    },
  ],
}

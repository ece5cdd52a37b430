import type { CanvasRecipe } from '../recipe.ts'

export const votes: CanvasRecipe = {
  id: 'votes',
  title: { fr: 'Voter', en: 'Vote' },
  ribbon: { fr: 'Que faisons-nous en premier ?', en: 'What do we do first?' },
  advice: {
    fr: 'On pose en silence, on compte ensuite.',
    en: 'Place in silence, count afterwards.',
  },
  form: { kind: 'votes' },
  perGroup: false,
  zones: [
    {
      id: 'tray',
      title: { fr: 'Les gommettes', en: 'The dots' },
      question: {
        fr: 'Glissez-les sur les notes. La lettre dit le groupe.',
        en: 'Drag them onto the notes. The letter tells the group.',
      },
      nature: 'fact',
      advised: 0,
    },
    {
      id: 'ideas',
      title: { fr: 'Les idées', en: 'The ideas' },
      question: {
        fr: 'Une note par idée, relue à voix haute avant de voter.',
        en: 'One note an idea, read aloud before the vote.',
      },
      nature: 'lift',
      advised: 8,
    },
  ],
}

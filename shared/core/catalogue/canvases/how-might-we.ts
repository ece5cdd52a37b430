import type { CanvasRecipe } from '../recipe.ts'

/**
 * From a finding to an open question, line by line
 * (http://innovationenglish.sites.ku.dk/metode/build-an-opportunity-room).
 */
export const howMightWe: CanvasRecipe = {
  id: 'how-might-we',
  title: { fr: 'Comment pourrions-nous ?', en: 'How might we?' },
  ribbon: { fr: 'Du constat à la question', en: 'From the finding to the question' },
  advice: {
    fr: 'Une ligne, une question. Jamais de solution dedans.',
    en: 'One line, one question. Never a solution in it.',
  },
  form: {
    kind: 'numbered',
    lines: 4,
    questionLines: 1,
    columns: [
      { zone: 'finding', room: 'wide' },
      { zone: 'forWhom', room: 'note' },
      { zone: 'hmw', room: 'broad', isMain: true },
      { zone: 'sothat', room: 'wide' },
      { zone: 'check', room: 'note' },
    ],
  },
  perGroup: true,
  zones: [
    {
      id: 'finding',
      title: { fr: 'Constat', en: 'Finding' },
      question: { fr: 'Un fait, vu des deux côtés', en: 'A fact, seen from both sides' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'forWhom',
      title: { fr: 'Pour qui', en: 'For whom' },
      question: { fr: 'Qui en souffre ?', en: 'Who suffers?' },
      nature: 'fact',
      advised: 1,
    },
    {
      id: 'hmw',
      title: { fr: 'Comment pourrions-nous…', en: 'How might we…' },
      question: { fr: 'Ouverte, sans solution dedans', en: 'Open, with no solution in it' },
      nature: 'lift',
      advised: 1,
    },
    {
      id: 'sothat',
      title: { fr: 'afin que…', en: 'so that…' },
      question: { fr: 'Mieux pour qui ?', en: 'Better for whom?' },
      nature: 'lift',
      advised: 1,
    },
    {
      id: 'check',
      title: { fr: 'Test', en: 'Check' },
      question: { fr: '5 réponses ?', en: 'Five answers?' },
      nature: 'doubt',
      advised: 1,
    },
  ],
}

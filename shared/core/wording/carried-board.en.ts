import type { CarriedBoardWording } from './carried-board.fr.ts'

export const carriedBoardEn: CarriedBoardWording = {
  title: {
    review: 'What we carry over',
    map: 'The map we start from',
    stage: 'The stage we start from',
  },
  whence: 'Where we start from',
  from: (title, date, section) =>
    `From “${title}”, ${date}${section === '' ? '' : ` · ${section}`}. Grey plates are not notes.`,
  stage: (name) => `Stage “${name}”`,
  itsSteps: (steps) => `Its steps: ${steps}`,
  momentByMoment: 'What happens there, moment by moment?',
  lastTime: 'Last time',
  spokesperson: (name) => `Spokesperson: ${name === '' ? 'to be named' : name}`,
  decided: 'What we had decided',
  expected: 'New voices we expected',
  toName: 'to be named',
  more: (count) =>
    count === 1
      ? '1 more note stays on the original.'
      : `${count} more notes stay on the original.`,
  moreItems: (count) =>
    count === 1
      ? '1 more point was not carried over.'
      : `${count} more points were not carried over.`,
  blocks: {
    blind: {
      title: 'Blind spots',
      question: 'Where do we stand? A note, a word, on its line.',
      statuses: { done: 'Cleared up', open: 'Still open', dropped: 'No longer matters' },
    },
    assumption: {
      title: 'Assumptions to check',
      question: 'What do we know now? A note on its line.',
      statuses: { done: 'Checked', open: 'Still open', dropped: 'Wrong' },
    },
    action: {
      title: 'Actions promised',
      question: 'Where do we stand? A note on its line.',
      statuses: { done: 'Done', open: 'Carried over', dropped: 'Dropped' },
    },
  },
}

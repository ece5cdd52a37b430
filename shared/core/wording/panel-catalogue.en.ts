import type { catalogueFr } from './panel-catalogue.fr.ts'

export const catalogueEn: typeof catalogueFr = {
  rows: {
    title: (chosen, all) => `Rows of the journey map: ${chosen} of ${all}`,
    hint: 'From top to bottom, as they are placed.',
    others: 'Tick to add at the bottom:',
    up: (title) => `Move “${title}” up`,
    down: (title) => `Move “${title}” down`,
    usual: 'Back to the usual rows',
  },
  conditions: {
    title: 'First, is this the workshop you need?',
    hold: 'The conditions hold.',
    missing: (missing, all) =>
      missing === all
        ? 'Tick what is true. Nothing keeps you from preparing the workshop.'
        : `${missing} of ${all} to confirm. Without them, two hours may feel long; nothing keeps you from preparing the workshop.`,
  },
  questions: {
    title: (count) =>
      count < 2 ? '1 question may be read again' : `${count} questions may be read again`,
    show: (text) => `Show “${text}”`,
    flaws: {
      'no-stem': 'It does not start with “How might we”.',
      solution: 'A solution may be in it already.',
      'too-short': 'It is short: for which moment?',
      'too-long': 'It is long: is it one single question?',
      nobody: 'It does not say for whom.',
      'several-questions': 'There may be several questions in it.',
    },
  },
}

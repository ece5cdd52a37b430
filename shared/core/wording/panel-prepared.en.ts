import type { preparedFr } from './panel-prepared.fr.ts'

export const preparedEn: typeof preparedFr = {
  prepared: {
    save: 'Save to a file',
    saved: (name) => `${name} is saved.`,
    savedWithNames: (name) => `${name} is saved, with the names of the participants.`,
    sameTitle: 'This workshop is already on this board',
    sameText: 'What people wrote stays in both cases.',
    sameUpdate: 'Change the one on the board',
    sameBeside: 'Prepare a second one, beside it',
    settings:
      'Your usual choices (language, groups, people, time, place, steps) carry over from one workshop to the next. They stay on this computer.',
    forget: 'Forget my choices',
    expected: (what) => `Expected: ${what}.`,
    moreFlaws: (count) => (count === 1 ? 'and one other place.' : `and ${count} other places.`),
    past: {
      title: 'This day has passed',
      text: 'The board and what you send say this date. Change it if the workshop is still to come.',
    },
    refusals: {
      empty: { title: 'This file is empty', text: 'Choose a file saved by Atelier.' },
      'too-large': {
        title: 'This file is too large',
        text: 'A prepared workshop is less than 2 MB.',
      },
      picture: {
        title: 'This is a picture',
        text: 'A prepared workshop is a file that ends in .atelier.json.',
      },
      'not-json': {
        title: 'This is not a prepared workshop',
        text: 'The file is of another kind, or incomplete.',
      },
      report: {
        title: 'This is the result of a workshop',
        text: 'This file comes from “Take away”. It opens in a workshop that starts from it: prepare a quarterly review, for example.',
      },
      board: {
        title: 'This is a saved board',
        text: 'It opens with the local board, not here.',
      },
      template: {
        title: 'This is a template',
        text: 'It holds a recipe, not a prepared workshop.',
      },
      other: {
        title: 'This is not a prepared workshop',
        text: 'The file is another application’s.',
      },
      future: {
        title: 'This file comes from a newer Atelier',
        text: 'Update the plugin to open it.',
      },
      damaged: {
        title: 'This file is damaged',
        text: 'Nothing was opened. Here is what is wrong in it:',
      },
      unreadable: {
        title: 'This file cannot be read',
        text: 'Check your connection, then choose it again.',
      },
    },
  },
}

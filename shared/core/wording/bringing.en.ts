import type { BringingWording } from './bringing.fr.ts'
import { countEn } from './count-words.ts'

const rows = (count: number) => countEn(count, 'row', 'rows')
const pieces = (count: number) => countEn(count, 'piece of evidence', 'pieces of evidence')

export const bringingEn: BringingWording = {
  title: 'Evidence and verbatims',
  back: '← Back',
  intro:
    'Verbatims, figures, indicators: they go beside the zones, and never mix with the groups’ notes.',
  paste: 'Paste a table or a list',
  pasteHint: 'One verbatim a line, or columns copied from a spreadsheet',
  read: 'Read this text',
  reading: 'Reading…',
  chooseFile: 'Choose a file',
  fileHint: 'CSV, TSV or text. You can also drop it here. Nothing leaves this browser.',
  pasted: 'Pasted text',
  faults: {
    tooLarge: {
      title: (megabytes) => `This is too large: ${megabytes} MB`,
      text: (most) => `Atelier reads ${most} MB at most. Keep the rows you need, then try again.`,
    },
    empty: {
      title: 'Nothing to read here',
      text: 'This text is empty. Paste one line at least, or choose another file.',
    },
    unreadable: {
      title: 'This file is not text',
      text: 'Save it as CSV from your spreadsheet, then try again.',
    },
    several: {
      title: 'One file at a time',
      text: 'Nothing was read. Drop one, place it on the board, then take the next.',
    },
  },
  found: (count) => `${rows(count)} read`,
  separator: 'Read with',
  separators: {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'vertical bars',
    '': 'one thing a line',
  },
  headed: 'The first row names the columns',
  columns: 'What each column says',
  column: (number) => `Column ${number}`,
  meanings: {
    text: 'What is said',
    figure: 'A figure',
    source: 'Who, or from where',
    date: 'When',
    zone: 'The zone',
    level: 'The evidence level',
    sentiment: 'The feeling',
    none: 'Leave it out',
  },
  where: 'Beside which canvas?',
  zone: 'For which zone?',
  zoneByColumn: 'What the zone column says',
  level: 'Evidence level',
  levelHint: 'For rows that do not tell.',
  preview: 'A preview: nothing has moved on the board yet.',
  shown: (count, total) => (count < total ? `The first ${count} of ${total}` : 'As on the board'),
  counts: 'What will be placed',
  toPlace: 'To place',
  duplicates: 'Duplicates, left out',
  empty: 'Blank, left out',
  beyond: (most) => `Beyond ${most}, left out`,
  shortened: 'Cut at the end',
  unmatched: (count) => `${rows(count)} without a known zone`,
  unmatchedText: (names) => `No zone of that name in this canvas: ${names}.`,
  noName: '(blank cell)',
  others: (count) => `${count} more`,
  place: (count) => (count === 1 ? 'Place the evidence' : `Place ${count} pieces of evidence`),
  rest: (count) => (count === 1 ? 'Place the one left' : `Place the ${count} left`),
  leftTitle: (count) => `${pieces(count)} left to place`,
  leftText: 'Resuming doubles nothing.',
  placing: 'Placing the evidence…',
  removing: 'Removing the evidence…',
  progress: (done, total) => `${done} of ${total}`,
  notYet: 'Put the workshop on the board first: what you prepare here waits.',
  again: 'Take something else',
  doneText: 'Beside what is there already. No note moved.',
  nothingText: 'Nothing was placed twice.',
  removedText: (kept) =>
    kept === 0
      ? 'The groups’ notes stay.'
      : `${pieces(kept)} that somebody rewrote ${kept === 1 ? 'stays' : 'stay'}.`,
  leavingTitle: 'The removal is not finished',
  removeRest: 'Remove what is left',
  stoppedTitle: 'Stopped, as you asked',
  there: (count) => `${pieces(count)} on the board`,
  remove: (count) => (count === 1 ? 'Remove the evidence' : `Remove ${count} pieces of evidence`),
}

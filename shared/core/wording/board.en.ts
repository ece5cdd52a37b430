import type { Mode } from '../catalogue/recipe.ts'
import type { BoardWording } from './board.fr.ts'
import { carriedBoardEn } from './carried-board.en.ts'
import { evidenceBoardEn } from './evidence-board.en.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const modes: Readonly<Record<Mode, string>> = {
  plenary: 'all together',
  groups: 'in groups of 3 or 4',
  pairs: 'in pairs',
  alone: 'in silence',
  collective: 'everyone, one sheet',
  break: 'break',
}

export const boardEn: BoardWording = {
  all: 'All',
  together: 'Everyone',
  newZone: 'New zone',
  group: (letter) => `Group ${letter}`,
  modes,
  minutes: (minutes) => `${minutes} min`,
  clock: (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
  date: (weekday, day, month) => `${DAYS[weekday] ?? ''} ${day} ${MONTHS[month] ?? ''}`,
  until: (from, to) => `${from} – ${to}`,
  agenda: 'The agenda',
  rules: 'The ground rules',
  groups: 'The groups',
  groundRules: [
    { title: 'One idea a note', line: 'Write alone and in silence, then talk about it.' },
    { title: 'Facts first', line: 'What we saw or heard, before what we suppose.' },
    { title: 'Listen, don’t judge', line: 'Be kind: ask for details, correct nothing.' },
    { title: 'Write a disagreement down', line: 'It goes to the tension points, for later.' },
  ],
  legendTogether: 'together',
  legendGroups: 'in groups',
  writeNames: 'Write your names here',
  more: (count) => `and ${count} more`,
  continued: (title) => `${title} (more)`,
  elsewhere: (title, column) => `${title}: under “${column}”`,
  copiesHere: 'Their notes, copied here',
  notesWritten: (count) => (count === 1 ? '1 note' : `${count} notes`),
  agreement: (shared, groups) => `${shared} of ${groups}`,
  toSettle: 'to settle',
  dotsToShare: (count) => `${count} dots to share`,
  step: (title, step) => `${title} · ${step}`,
  stepNumber: (number) => `step ${number}`,
  lineNumber: (number) => `line ${number}`,
  momentNumber: (number) => `moment ${number}`,
  momentName: (number) => `Moment ${number}`,
  clustersTitle: (notes) =>
    notes === 1 ? 'What our only note says' : `What our ${notes} notes say`,
  clustersAdvice: 'Suggested from the words. Move, rename: you decide.',
  clustersName: 'Suggested clusters',
  copyMark: '(copy)',
  copiesName: 'Synthesis',
  copiesAdvice: 'Copies: the notes themselves stay where they are, and they alone count.',
  pileListName: 'Piles',
  pileListTitle: (piles) => (piles === 1 ? 'One pile' : `${piles} piles`),
  pileListAdvice: 'Each note carries the number of its pile. Rename them: you decide.',
  inCommon: (words) => `In common: ${words}`,
  nothingInCommon: 'Brought together by their neighbours',
  undecided: 'To sort together',
  undecidedReason: 'No word in common with the others',
  evidence: evidenceBoardEn,
  carried: carriedBoardEn,
}

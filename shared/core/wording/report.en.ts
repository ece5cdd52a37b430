import { countEn } from './count-words.ts'
import type { ReportWording } from './report.fr.ts'
import { timeEn } from './time-words.ts'

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

const figureEn = (value: number) => String(value).replace('-', '\u2212')

const dateEn = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`
}

export const reportEn: ReportWording = {
  objective: 'Objective',
  target: 'Target',
  date: dateEn,
  groups: 'Groups',
  group: (letter, name) => (name === '' ? `Group ${letter}` : `Group ${letter}, ${name}`),
  people: (amount) => countEn(amount, 'person', 'people'),
  decisions: 'Decisions',
  noDecision: 'No decision was noted.',
  actions: 'Actions',
  noAction: 'No action was noted.',
  what: 'What',
  who: 'Who',
  when: 'When',
  toName: 'to be named',
  scoresOf: (section) => `Scores: ${section}`,
  scored: (mean, spread) =>
    spread === null ? figureEn(mean) : `${figureEn(mean)} (spread ${figureEn(spread)})`,
  mean: 'Mean',
  spread: 'Spread',
  mirrorOf: (section) => `Reading of the mirror: ${section}`,
  moment: 'Moment',
  gap: 'Gap',
  reading: 'Reading',
  attention: 'Attention to offer',
  readings: {
    pain: 'shared pain',
    only: (side) => `suffers: ${side} only`,
    strength: 'shared strength',
    neutral: 'nothing stands out',
  },
  stepNumber: (number) => `Step ${number}`,
  step: 'Step',
  level: 'Level',
  signs: 'Signs',
  roadmap: 'Roadmap',
  idea: 'Idea',
  place: 'Where',
  effort: 'Effort',
  score: 'Score',
  figure: figureEn,
  trials: '30-day trials',
  toSeeAgain: 'To look at again',
  toLookAt: 'What to look at',
  goOnIf: 'We go on if',
  checkDay: (days, iso) => `${dateEn(iso)} (D${days})`,
  checksFile: 'check-ins',
  checkTitle: (days, idea) => `D${days} · ${idea}`,
  votes: 'Votes',
  rank: 'Rank',
  note: 'Note',
  tie: 'tie',
  nearTie: 'one dot ahead',
  votesPlaced: (placed, expected) =>
    expected === 0
      ? `${countEn(placed, 'dot', 'dots')} placed.`
      : `${countEn(placed, 'dot', 'dots')} placed out of ${expected}.`,
  overspent: (letter, used, allowed) =>
    `Group ${letter} placed ${used} dots instead of ${allowed}.`,
  agenda: 'Agenda',
  minutes: timeEn.duration,
  phaseTook: (planned, lived) =>
    planned === lived
      ? timeEn.duration(planned)
      : `${timeEn.duration(lived)} instead of ${timeEn.duration(planned)}`,
  phaseGoesOn: (planned, lived) =>
    `under way, ${timeEn.duration(lived)} of ${timeEn.duration(planned)}`,
  notes: 'Notes',
  noteCount: (amount) => countEn(amount, 'note', 'notes'),
  voteCount: (amount) => countEn(amount, 'vote', 'votes'),
  copy: (title) => `${title} (copy)`,
  piles: 'Piles',
  pile: 'Pile',
  common: 'In common',
  inNoPile: 'In no pile',
  inCommon: (words) => `In common: ${words.join(', ')}`,
  outsideZones: 'Outside the zones',
  unplaced: 'Notes outside the canvases',
  blank: '(no text)',
  blankNotes: (amount) => countEn(amount, 'blank note', 'blank notes'),
  evidence: 'Evidence',
  evidenceTitle: 'Evidence and verbatims',
  carried: 'Carried over',
  carriedTitle: (title, date) => `From “${title}”, ${date}`,
  carriedKinds: {
    decision: 'Decisions of then',
    blind: 'Blind spots',
    assumption: 'Assumptions to check',
    action: 'Actions promised',
    newcomer: 'New voices expected',
    note: 'Notes of the map',
  },
  carriedStatuses: { done: 'settled', open: 'still open', dropped: 'dropped' },
  by: (author) => `— ${author}`,
  columns: {
    section: 'Section',
    canvas: 'Canvas',
    zone: 'Zone',
    group: 'Group',
    cluster: 'Pile',
    votes: 'Votes',
    author: 'Author',
    text: 'Text',
    id: 'Identifier',
    across: 'Position across',
    up: 'Position up',
    kind: 'Kind',
    level: 'Evidence level',
    source: 'Source',
  },
}

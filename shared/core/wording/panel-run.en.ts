import { countEn } from './count-words.ts'
import type { runningFr } from './panel-run.fr.ts'
import { timeEn } from './time-words.ts'

const hours = (minutes: number) =>
  minutes < 60 ? '' : `${countEn(Math.floor(minutes / 60), 'hour', 'hours')} `
const notes = (count: number) => countEn(count, 'note', 'notes')

export const runningEn: typeof runningFr = {
  run: {
    before: 'Ready to start',
    beforeText: (phases, from, to) => `${countEn(phases, 'phase', 'phases')}, ${from} to ${to}`,
    everyoneSees: 'The board’s timer will follow: everyone will see it.',
    onlyHere: 'The timer shows in this panel.',
    finished: 'The workshop is over',
    finishedText: 'Count, cluster, then take the result away.',
    noAgenda: 'A single canvas has no agenda. You can count the notes.',
    of: (number, total) => `${number} of ${total}`,
    until: (clock) => `until ${clock}`,
    left: (minutes, seconds) =>
      `${hours(minutes)}${countEn(minutes % 60, 'minute', 'minutes')} ${countEn(seconds, 'second', 'seconds')} left`,
    addFive: '+ 5 min',
    addOne: '+ 1 min',
    takeOne: '− 1 min',
    notices: {
      none: '',
      'five-minutes': 'Under 5 minutes left',
      'one-minute': 'Last minute',
      'time-up': 'Time is up',
    },
    onTime: 'On time',
    late: (minutes, absorbedBy) =>
      `${timeEn.duration(minutes)} late${absorbedBy === '' ? '' : `, taken from: ${absorbedBy}`}`,
    early: (minutes) => `${timeEn.duration(minutes)} ahead`,
    say: 'Say this now',
    dots: (each) => `${countEn(each, 'dot', 'dots')} each.`,
    participants: 'What participants do',
    backAt: (clock) => `Back at ${clock}`,
    show: 'Show on the board',
    agenda: 'What comes next',
    whole: 'The whole agenda',
    less: 'Show less',
    shortened: (minutes, planned) =>
      `${timeEn.duration(minutes)} instead of ${timeEn.duration(planned)}`,
    begin: 'Start the workshop',
    pause: 'Pause',
    resume: 'Resume',
    next: 'Next →',
    nextPhase: 'Next phase',
    end: 'End',
    endWorkshop: 'End the workshop',
    previous: '← Previous phase',
    takeAway: 'Take the result away',
    paused: 'Paused',
    current: 'Current phase',
    go: 'Go there',
    goToCurrent: 'Go there: current phase',
  },
  counts: {
    title: 'Notes by zone',
    caption: (clock) => `Notes by zone, at ${clock}`,
    never: 'The board is read only when you ask.',
    count: 'Count the notes',
    recount: 'Count again',
    counting: 'Counting…',
    zone: 'Zone',
    total: 'Total',
    byGroup: 'Notes by group',
    byZone: (zones) => `Zone by zone (${zones})`,
    sum: (count, empty, zones) =>
      `${notes(count)}, ${empty === 0 ? 'no zone empty' : `${empty} of ${zones} zones empty`}`,
    none: 'No note in these zones yet.',
    unplaced: (count) =>
      `${notes(count)} outside the zones: ${count === 1 ? 'it' : 'they'} will be in the export.`,
    slowTitle: (letter) => `Group ${letter} is slower`,
    slowText: (count, others) =>
      `${notes(count)}, when the others have about ${others}. Drop by, without announcing it.`,
    goTo: (letter) => `Go to group ${letter}`,
    fullTitle: (zone) => `Full zone: ${zone}`,
    fullText: 'Enlarging adds a column at the right, without touching the notes.',
    enlarge: (zone) => `Enlarge “${zone}”`,
    enlargeFor: (zone, letter) => `Enlarge “${zone}” for group ${letter}`,
    counted: (count) => `${notes(count)} counted`,
  },
}

import { faultsEn } from './faults.en.ts'
import { isolate } from './isolate.ts'
import type { panelFr } from './panel.fr.ts'
import { boardsEn } from './panel-boards.en.ts'
import { choosingEn } from './panel-choose.en.ts'
import { timeEn } from './time-words.ts'

export const panelEn: typeof panelFr = {
  ...choosingEn,
  ...boardsEn,
  faults: faultsEn,
  moments: {
    label: 'Moments',
    prepare: 'Prepare',
    run: 'Run',
    sort: 'Sort',
    take: 'Take away',
  },
  common: {
    noted: 'Noted',
    show: 'Show',
    showThem: 'Show them',
    duration: timeEn.duration,
    quoted: (text) => `“${isolate(text.replace(/“/g, '‘').replace(/”/g, '’'))}”`,
  },
  support: {
    copy: 'Copy the details for support',
    copied: 'Details copied',
    byHand: 'Copying is refused here. Select this text and copy it.',
  },
  opening: { title: 'Opening the board…' },
  noAccess: { title: 'Atelier has no access to this board', retry: 'Try again' },
  readOnly: {
    title: 'View only',
    text: 'You can follow the agenda, count and export. To place or move things, ask for edit rights on this board.',
    retry: 'I have edit rights now',
  },
  offline: {
    title: 'Connection lost',
    text: 'The timer goes on here. The rest resumes when the network is back.',
    since: (clock) =>
      `The timer goes on here. Counts are from ${clock} and resume when the network is back.`,
    retry: 'Try the connection again',
  },
  empty: {
    title: 'No workshop on this board',
    text: 'Choose one: it takes less than a minute to place, next to what is already there.',
    elsewhere:
      'Already have an Atelier board elsewhere? Open it: the panel recognises it by itself.',
    choose: 'Choose a workshop',
    backToSetup: 'Back to the setup',
  },
}

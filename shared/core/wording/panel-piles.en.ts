import { countEn } from './count-words.ts'
import type { pilesFr } from './panel-piles.fr.ts'

export const pilesEn: typeof pilesFr = {
  piles: {
    wordsAlone: {
      title: 'Compared by words alone',
      text: 'The table of meanings could not be read: notes that say the same in other words stay apart.',
    },
    progress: (done, total) => `${done} of ${total} notes read`,
    keep: 'Keep',
    kept: 'Kept',
    keptText: 'These notes stay in this pile from now on.',
    newPile: 'New pile',
    sameNotes: (count) => `+ ${countEn(count, 'note alike', 'notes alike')}`,
    split: 'Split in two',
    splitAdvice: (count) => `${count} notes: there may be two piles in it.`,
    merge: 'Merge with…',
    mergeWith: (title) => `Merge with “${title}”`,
    selection: 'Notes taken',
    selections: {
      any: 'All those in these zones',
      only: 'Only those selected',
      except: 'All but those selected',
    },
    selectFirst: 'Select them on the board, then come back here.',
    noSelection: 'No note is selected on the board.',
    selected: 'Selected notes',
    leaveOut: (count) => (count === 0 ? 'Leave groups or zones out' : `Left out: ${count}`),
    groups: 'Groups to leave out',
    zones: 'Zones to leave out',
    asideOption: 'Leave out',
    aside: (count) => `${countEn(count, 'note', 'notes')} left out`,
    asideText: 'In no pile; nothing happens to them.',
    takeBack: 'Take back',
    takeBackOf: (text) => `Take back “${text}”`,
    mergeAdvice: 'A small pile: it may belong to another.',
  },
}

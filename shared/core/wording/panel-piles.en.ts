import { countEn } from './count-words.ts'
import type { pilesFr } from './panel-piles.fr.ts'

const notes = (count: number) => countEn(count, 'note', 'notes')

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
    aside: (count) => `${notes(count)} left out`,
    asideText: 'In no pile; nothing happens to them.',
    takeBack: 'Take back',
    takeBackOf: (text) => `Take back “${text}”`,
    manner: 'On the board',
    manners: {
      move: 'Move the notes into columns',
      badge: 'Leave them in place, numbered',
      copy: 'Copy them into a synthesis',
    },
    apply: {
      move: (count) => (count === 1 ? 'Move the note' : `Move the ${count} notes`),
      badge: (count) => (count === 1 ? 'Number the note' : `Number the ${count} notes`),
      copy: (count) => (count === 1 ? 'Copy the note' : `Copy the ${count} notes`),
    },
    applied: {
      move: (count) => `${notes(count)} clustered`,
      badge: (count) => `${notes(count)} numbered`,
      copy: (count) => `${notes(count)} copied`,
    },
    appliedText: {
      move: 'Where they came from is kept with the workshop.',
      badge: 'The notes have not moved. The number tells their pile.',
      copy: 'The notes have not moved. Copies don’t count.',
    },
    takeOff: {
      move: 'Put back',
      badge: 'Take the numbers off',
      copy: 'Take the copies off',
    },
    takenOff: 'Taken off. The notes stayed in place.',
    show: 'See the piles',
    others: 'Also on the board',
    laterText: 'Have notes come or moved since?',
    sortLater: 'Bring these piles up to date',
    laterTitle: (count) =>
      count === 0 ? 'No note has come since' : `${notes(count)} since the clustering`,
    tidy: 'Put them in order',
    tidyText: 'What moved within the piles, notes, letters and numbers, takes its place again.',
    backToPiles: 'Back to the piles',
    later: 'new',
    own: (count) => `${countEn(count, 'pile', 'piles')} made by hand`,
    ownText: 'Kept, they stay as they are, and the rest is proposed around them.',
    ownNamed: (count, title) => `${title} (${notes(count)})`,
    ownUntitled: (count, said) => `${notes(count)} side by side, among them “${said}”`,
    keepAll: 'Keep them all',
    keepSize: 'Leave it so',
    mergeAdvice: 'A small pile: it may belong to another.',
  },
}

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
    mergeAdvice: 'A small pile: it may belong to another.',
  },
}

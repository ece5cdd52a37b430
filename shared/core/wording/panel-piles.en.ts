import type { pilesFr } from './panel-piles.fr.ts'

export const pilesEn: typeof pilesFr = {
  piles: {
    wordsAlone: {
      title: 'Compared by words alone',
      text: 'The table of meanings could not be read: notes that say the same in other words stay apart.',
    },
    progress: (done, total) => `${done} of ${total} notes read`,
  },
}

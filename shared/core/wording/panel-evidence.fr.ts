import { countFr } from './count-words.ts'

const pieces = (count: number) => countFr(count, 'preuve', 'preuves')

/** Said outside of the screen where evidence is brought: see bringing.fr.ts. */
export const evidenceFr = {
  evidence: {
    open: 'Apporter des preuves',
    opened: (count: number) => `Preuves : ${count} sur le tableau`,
    inFiles: (count: number) => `Et ${pieces(count)}, à part.`,
    doneTitle: 'Les preuves sont posées',
    nothingTitle: 'Tout est déjà sur le tableau',
    removedTitle: 'Les preuves sont retirées',
  },
}

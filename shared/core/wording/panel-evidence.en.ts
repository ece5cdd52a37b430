import { countEn } from './count-words.ts'
import type { evidenceFr } from './panel-evidence.fr.ts'

const pieces = (count: number) => countEn(count, 'piece of evidence', 'pieces of evidence')

export const evidenceEn: typeof evidenceFr = {
  evidence: {
    open: 'Bring evidence',
    opened: (count) => `Evidence: ${count} on the board`,
    inFiles: (count) => `And ${pieces(count)}, apart.`,
    doneTitle: 'The evidence is placed',
    nothingTitle: 'Everything is on the board already',
    removedTitle: 'The evidence is removed',
  },
}

import type { EvidenceLevel } from './evidence-row.ts'
import { foldEvidence } from './fold-evidence.ts'

const WORDS: Readonly<Record<EvidenceLevel, readonly string[]>> = {
  guess: [
    '1',
    'suppose',
    'supposition',
    'hypothese',
    'guess',
    'assumption',
    'faible',
    'low',
    'weak',
  ],
  hints: ['2', 'des indices', 'indices', 'indice', 'hints', 'hint', 'moyen', 'medium', 'partiel'],
  checked: [
    ...['3', 'verifie', 'verifiee', 'prouve', 'avere', 'checked', 'verified', 'proven', 'proved'],
    ...['fait', 'fact', 'fort', 'high', 'strong', 'eleve'],
  ],
}
/** Full signs, whatever stands for the empty ones. */
const SIGNS = /^(●{1,3})[○◯]{0,2}$/

/** What a cell says of the level of evidence, in either language or in signs; null when nothing. */
export function readLevel(cell: string): EvidenceLevel | null {
  const full = SIGNS.exec(cell.trim())?.[1]?.length ?? 0
  if (full > 0) return full === 1 ? 'guess' : full === 2 ? 'hints' : 'checked'
  const folded = foldEvidence(cell)
  for (const [level, words] of Object.entries(WORDS)) {
    if (words.includes(folded)) return level as EvidenceLevel
  }
  return null
}

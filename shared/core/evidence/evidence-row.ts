import { readFields, readOneOf, readText } from '../parse-value.ts'

/** How sure one is of it: a guess, hints, or checked. */
export type EvidenceLevel = 'guess' | 'hints' | 'checked'

/** Drawn on each note of evidence: a sign, so that nothing hangs on a colour. */
export const LEVEL_SIGNS: Readonly<Record<EvidenceLevel, string>> = {
  guess: '●○○',
  hints: '●●○',
  checked: '●●●',
}

export const EVIDENCE_LEVELS = Object.keys(LEVEL_SIGNS) as readonly EvidenceLevel[]

/** One thing somebody brought: what was said or measured, by whom or where, how sure it is. */
export interface EvidenceRow {
  /** Id of a zone of the canvas it belongs to. */
  readonly zone: string
  readonly text: string
  /** Who, where, when: one line; '' when not told. */
  readonly source: string
  readonly level: EvidenceLevel
}

/** At once; more would be a wall nobody reads. */
export const MOST_ROWS = 2_000
/** Characters of a text, and of a source. */
export const LONGEST_TEXT = 1_000
export const LONGEST_SOURCE = 160
const LONGEST_NAME = 400

/** @throws WorkshopError `bad-input` naming the path of what is wrong. */
export function parseEvidenceRow(value: unknown, path: string): EvidenceRow {
  const fields = readFields(value, path)
  return {
    zone: readText(fields['zone'], `${path}.zone`, LONGEST_NAME),
    text: readText(fields['text'], `${path}.text`, LONGEST_TEXT),
    source: readText(fields['source'] ?? '', `${path}.source`, LONGEST_SOURCE),
    level: readOneOf(fields['level'], `${path}.level`, EVIDENCE_LEVELS),
  }
}

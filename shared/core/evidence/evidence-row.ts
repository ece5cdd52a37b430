import type { DocId, NodeKey } from '../board/keys.ts'
import { nodeKey } from '../board/keys.ts'
import { hashText } from '../board/print.ts'
import type { Language } from '../catalogue/recipe.ts'
import { readFields, readList, readOneOf, readText } from '../parse-value.ts'
import { foldEvidence } from './fold-evidence.ts'

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

/** What was placed together, beside one canvas. Plain data, kept on the board. */
export interface EvidenceBatch {
  readonly id: string
  /** Names the items that show it. */
  readonly doc: DocId
  /** Column of the wall and canvas the zones are of. */
  readonly column: string
  readonly canvas: string
  readonly language: Language
  /** Zones with their titles as of then, in the order of the canvas. */
  readonly zones: readonly { readonly id: string; readonly title: string }[]
  readonly rows: readonly EvidenceRow[]
}

/** At once; more would be a wall nobody reads. */
export const MOST_ROWS = 2_000
/** Characters of a text, and of a source. */
export const LONGEST_TEXT = 1_000
export const LONGEST_SOURCE = 160
const LONGEST_NAME = 400
const MOST_ZONES = 500
const LANGUAGES: readonly Language[] = ['fr', 'en']

const ROOT = 'evidence'

/** The same text in the same zone has the same key, whoever brings it again. */
export function evidenceKey(
  { column, canvas }: Pick<EvidenceBatch, 'column' | 'canvas'>,
  { zone, text }: EvidenceRow,
): NodeKey {
  return nodeKey(ROOT, column, canvas, zone, hashText(foldEvidence(text)))
}

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

/** Reads what was kept. @throws WorkshopError `bad-input` naming the path of what is wrong. */
export function parseEvidenceBatch(value: unknown): EvidenceBatch {
  const path = 'evidence'
  const fields = readFields(value, path)
  const name = (field: string) => readText(fields[field], `${path}.${field}`, LONGEST_NAME)
  return {
    id: name('id'),
    doc: name('doc') as DocId,
    column: name('column'),
    canvas: name('canvas'),
    language: readOneOf(fields['language'], `${path}.language`, LANGUAGES),
    zones: readList(fields['zones'], `${path}.zones`, MOST_ZONES, (zone, at) => {
      const { id, title } = readFields(zone, at)
      return {
        id: readText(id, `${at}.id`, LONGEST_NAME),
        title: readText(title, `${at}.title`, LONGEST_NAME),
      }
    }),
    rows: readList(fields['rows'], `${path}.rows`, MOST_ROWS, parseEvidenceRow),
  }
}

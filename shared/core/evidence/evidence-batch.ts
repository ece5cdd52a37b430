import type { DocId, NodeKey } from '../board/keys.ts'
import { nodeKey } from '../board/keys.ts'
import { hashText } from '../board/print.ts'
import { LANGUAGES, type Language } from '../catalogue/bilingual.ts'
import { readFields, readList, readOneOf, readText } from '../parse-value.ts'
import { type EvidenceRow, MOST_ROWS, parseEvidenceRow } from './evidence-row.ts'
import { foldEvidence } from './fold-evidence.ts'

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

const LONGEST_NAME = 400
const MOST_ZONES = 500
const ROOT = 'evidence'

/** The same text in the same zone has the same key, whoever brings it again. */
export function evidenceKey(
  { column, canvas }: Pick<EvidenceBatch, 'column' | 'canvas'>,
  { zone, text }: EvidenceRow,
): NodeKey {
  return nodeKey(ROOT, column, canvas, zone, hashText(foldEvidence(text)))
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

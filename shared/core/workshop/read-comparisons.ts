import { NATURES } from '../board/document.ts'
import type { NodeKey } from '../board/keys.ts'
import { readFields, readFlag, readList, readOneOf, readText, readWhole } from '../parse-value.ts'
import {
  type ComparedCell,
  type ComparedGroups,
  type ComparedRow,
  type CopiedNote,
  LONGEST_COPY,
  MOST_COPIES,
} from './compared-groups.ts'
import { GROUP_LETTERS } from './groups.ts'

const MOST_COMPARISONS = 20
const MOST_ROWS = 60
const MOST_NOTES = 10_000
const LONGEST_KEY = 400
const LONGEST_ZONE = 120

/** Reads what a setup keeps of comparisons. Throws `WorkshopError` 'bad-input' naming the path. */
export function parseComparisons(value: unknown, path: string): readonly ComparedGroups[] {
  return readList(value, path, MOST_COMPARISONS, (entry, at) => {
    const fields = readFields(entry, at)
    return {
      section: readText(fields['section'], `${at}.section`, LONGEST_KEY) as NodeKey,
      // Comparisons of earlier Ateliers do not say.
      isByWords: readFlag(fields['isByWords'] ?? false, `${at}.isByWords`),
      rows: readList(fields['rows'], `${at}.rows`, MOST_ROWS, readRow),
    }
  })
}

function readRow(value: unknown, path: string): ComparedRow {
  const fields = readFields(value, path)
  const shared = fields['sharedBy']
  const most = GROUP_LETTERS.length
  return {
    zone: readText(fields['zone'], `${path}.zone`, LONGEST_ZONE),
    sharedBy: shared === null ? null : readWhole(shared, `${path}.sharedBy`, 0, most),
    cells: readList(fields['cells'], `${path}.cells`, most, readCell),
  }
}

function readCell(value: unknown, path: string): ComparedCell {
  const fields = readFields(value, path)
  return {
    group: readOneOf(fields['group'], `${path}.group`, GROUP_LETTERS),
    notes: readList(fields['notes'], `${path}.notes`, MOST_COPIES, readCopy),
    total: readWhole(fields['total'], `${path}.total`, 0, MOST_NOTES),
  }
}

function readCopy(value: unknown, path: string): CopiedNote {
  const fields = readFields(value, path)
  return {
    text: readText(fields['text'], `${path}.text`, LONGEST_COPY),
    nature: readOneOf(fields['nature'], `${path}.nature`, NATURES),
  }
}

import type { Point } from '../board/geometry.ts'
import type { DocId, HostId, NodeKey } from '../board/keys.ts'
import { readFields, readList, readNumber, readText } from '../parse-value.ts'

/** Where a note was before it was moved into a pile. */
export interface NoteHome {
  readonly note: HostId
  readonly parent: HostId | null
  /** Relative to the parent, or to the page. */
  readonly x: number
  readonly y: number
  readonly section: NodeKey | null
  readonly zone: string | null
  /** Where it was put, on the page; left out when that is not known. */
  readonly to?: Point
}

export interface PileRecord {
  readonly id: string
  readonly title: string
  /** What its notes have in common. */
  readonly words: readonly string[]
  readonly notes: readonly HostId[]
}

/** Piles that were applied on the board, with all that is needed to put the notes back. Plain data. */
export interface ClusterRecord {
  readonly id: string
  /** Names the items that draw the piles. */
  readonly doc: DocId
  /** What was clustered: notes of these sections, of one zone of them when it is not null. */
  readonly sections: readonly NodeKey[]
  readonly zone: string | null
  readonly piles: readonly PileRecord[]
  readonly undecided: readonly HostId[]
  readonly homes: readonly NoteHome[]
}

const MOST_SECTIONS = 200
const MOST_PILES = 500
const MOST_NOTES = 10_000
const MOST_WORDS = 40
const LONGEST_KEY = 400
const LONGEST_TITLE = 300
/** Boards are far smaller than this, px. */
const FARTHEST = 1e9

/** Reads a stored record. Throws `WorkshopError` 'bad-input' naming the path of what is wrong. */
export function parseClusterRecord(value: unknown): ClusterRecord {
  const fields = readFields(value, 'clusters')
  return {
    id: readText(fields['id'], 'clusters.id', LONGEST_KEY),
    doc: readText(fields['doc'], 'clusters.doc', LONGEST_KEY) as DocId,
    sections: readList(fields['sections'], 'clusters.sections', MOST_SECTIONS, readKey),
    zone: readKeyOrNull(fields['zone'], 'clusters.zone'),
    piles: readList(fields['piles'], 'clusters.piles', MOST_PILES, readPile),
    undecided: readList(fields['undecided'] ?? [], 'clusters.undecided', MOST_NOTES, readId),
    homes: readList(fields['homes'] ?? [], 'clusters.homes', MOST_NOTES, readHome),
  }
}

function readPile(value: unknown, path: string): PileRecord {
  const fields = readFields(value, path)
  return {
    id: readText(fields['id'], `${path}.id`, LONGEST_KEY),
    title: readText(fields['title'] ?? '', `${path}.title`, LONGEST_TITLE),
    words: readList(fields['words'] ?? [], `${path}.words`, MOST_WORDS, (word, at) =>
      readText(word, at, LONGEST_TITLE),
    ),
    notes: readList(fields['notes'], `${path}.notes`, MOST_NOTES, readId),
  }
}

function readHome(value: unknown, path: string): NoteHome {
  const fields = readFields(value, path)
  const to = readPointOrNull(fields['to'], `${path}.to`)
  return {
    note: readId(fields['note'], `${path}.note`),
    parent: readKeyOrNull(fields['parent'], `${path}.parent`) as HostId | null,
    x: readNumber(fields['x'], `${path}.x`, -FARTHEST, FARTHEST),
    y: readNumber(fields['y'], `${path}.y`, -FARTHEST, FARTHEST),
    section: readKeyOrNull(fields['section'], `${path}.section`) as NodeKey | null,
    zone: readKeyOrNull(fields['zone'], `${path}.zone`),
    ...(to === null ? {} : { to }),
  }
}

function readPointOrNull(value: unknown, path: string): Point | null {
  if (value === null || value === undefined) return null
  const fields = readFields(value, path)
  return {
    x: readNumber(fields['x'], `${path}.x`, -FARTHEST, FARTHEST),
    y: readNumber(fields['y'], `${path}.y`, -FARTHEST, FARTHEST),
  }
}

function readKey(value: unknown, path: string): NodeKey {
  return readText(value, path, LONGEST_KEY) as NodeKey
}

function readId(value: unknown, path: string): HostId {
  return readText(value, path, LONGEST_KEY) as HostId
}

function readKeyOrNull(value: unknown, path: string): string | null {
  return value === null || value === undefined ? null : readText(value, path, LONGEST_KEY)
}

import { NATURES, type Nature } from '../board/document.ts'
import type { DocId, HostId, NodeKey } from '../board/keys.ts'
import {
  type Fields,
  readFields,
  readFlag,
  readList,
  readOneOf,
  readText,
  readWhole,
} from '../parse-value.ts'
import { MANNERS, type Manner } from './manner.ts'
import { type NoteHome, readHome } from './note-home.ts'
import { LONGEST_KEY, MOST_LEFT_OUT, readId, readKey, readKeyOrNull } from './read-ids.ts'

export interface PileRecord {
  readonly id: string
  readonly title: string
  /** A person wrote the title, or agreed to it: it is never computed again. */
  readonly isTitled: boolean
  /** From 1: its number and colour on the board, for as long as the pile is there. */
  readonly mark: number
  /** What its notes have in common. */
  readonly words: readonly string[]
  readonly notes: readonly HostId[]
}

/** A note that was copied, as it was then. */
export interface CopiedNote {
  readonly note: HostId
  readonly text: string
  readonly nature: Nature
  readonly group: string | null
}

/** What people had grouped (Ctrl+G), with a note that was moved out of it. */
export interface LeftGroup {
  readonly id: HostId
  /** All that was in it, moved or not. */
  readonly items: readonly HostId[]
}

/** Piles that were applied on the board, with all that is needed to take them back. Plain data. */
export interface ClusterRecord {
  readonly id: string
  /** Names the items that draw the piles. */
  readonly doc: DocId
  readonly manner: Manner
  /** What was clustered: notes of these sections, of one zone of them when it is not null. */
  readonly sections: readonly NodeKey[]
  readonly zone: string | null
  readonly withoutGroups: readonly string[]
  readonly withoutZones: readonly string[]
  /** What is selected tells nothing of notes to come. */
  readonly isSelection: boolean
  readonly piles: readonly PileRecord[]
  readonly undecided: readonly HostId[]
  /** Taken out one by one. */
  readonly aside: readonly HostId[]
  /** Notes somebody decided on, in a pile or to be sorted together. */
  readonly decided: readonly HostId[]
  /** Piles whose size somebody said is right. */
  readonly quiet: readonly string[]
  readonly homes: readonly NoteHome[]
  readonly left: readonly LeftGroup[]
  /** [] unless notes were copied. */
  readonly copied: readonly CopiedNote[]
}

/** What the names of the parts that draw piles begin with: `c1`, `c2`… */
export const PILES_PART = 'c'

/** Every note that was clustered. */
export function listRecorded({ piles, undecided }: ClusterRecord): readonly HostId[] {
  return [...piles.flatMap(({ notes }) => notes), ...undecided]
}

/** The pile of each note that was clustered; null: to be sorted together. */
export function listPlaces({
  piles,
  undecided,
}: ClusterRecord): ReadonlyMap<HostId, string | null> {
  return new Map([
    ...piles.flatMap(({ id, notes }) => notes.map((note) => [note, id] as const)),
    ...undecided.map((note) => [note, null] as const),
  ])
}

const MOST_SECTIONS = 200
const MOST_PILES = 500
const MOST_NOTES = 10_000
const MOST_WORDS = 40
const LONGEST_TITLE = 300
const LONGEST_COPY = 2_000

/** Reads a stored record. Throws `WorkshopError` 'bad-input' naming the path of what is wrong. */
export function parseClusterRecord(value: unknown): ClusterRecord {
  const fields = readFields(value, 'clusters')
  return {
    id: readText(fields['id'], 'clusters.id', LONGEST_KEY),
    doc: readText(fields['doc'], 'clusters.doc', LONGEST_KEY) as DocId,
    manner: readOneOf(fields['manner'] ?? 'move', 'clusters.manner', MANNERS),
    sections: readList(fields['sections'], 'clusters.sections', MOST_SECTIONS, readKey),
    zone: readKeyOrNull(fields['zone'], 'clusters.zone'),
    ...readChoice(fields),
    piles: readList(fields['piles'], 'clusters.piles', MOST_PILES, readPile).map(numberPile),
    undecided: readList(fields['undecided'] ?? [], 'clusters.undecided', MOST_NOTES, readId),
    ...readDecisions(fields),
    homes: readList(fields['homes'] ?? [], 'clusters.homes', MOST_NOTES, readHome),
    left: readList(fields['left'] ?? [], 'clusters.left', MOST_NOTES, readGroup),
    copied: readList(fields['copied'] ?? [], 'clusters.copied', MOST_NOTES, readCopied),
  }
}

/** Records of earlier Ateliers say nothing of it: nothing was left out then. */
function readChoice(
  fields: Fields,
): Pick<ClusterRecord, 'withoutGroups' | 'withoutZones' | 'isSelection'> {
  const list = (name: string) =>
    readList(fields[name] ?? [], `clusters.${name}`, MOST_LEFT_OUT, (value, path) =>
      readText(value, path, LONGEST_KEY),
    )
  return {
    withoutGroups: list('withoutGroups'),
    withoutZones: list('withoutZones'),
    isSelection: readFlag(fields['isSelection'] ?? false, 'clusters.isSelection'),
  }
}

/** Records of earlier Ateliers say nothing of it. */
function readDecisions(fields: Fields): Pick<ClusterRecord, 'aside' | 'decided' | 'quiet'> {
  return {
    aside: readList(fields['aside'] ?? [], 'clusters.aside', MOST_NOTES, readId),
    decided: readList(fields['decided'] ?? [], 'clusters.decided', MOST_NOTES, readId),
    quiet: readList(fields['quiet'] ?? [], 'clusters.quiet', MOST_PILES, readId),
  }
}

function numberPile(pile: PileRecord, index: number): PileRecord {
  return pile.mark === 0 ? { ...pile, mark: index + 1 } : pile
}

function readPile(value: unknown, path: string): PileRecord {
  const fields = readFields(value, path)
  return {
    id: readText(fields['id'], `${path}.id`, LONGEST_KEY),
    title: readText(fields['title'] ?? '', `${path}.title`, LONGEST_TITLE),
    isTitled: readFlag(fields['isTitled'] ?? false, `${path}.isTitled`),
    mark: readWhole(fields['mark'] ?? 0, `${path}.mark`, 0, MOST_PILES),
    words: readList(fields['words'] ?? [], `${path}.words`, MOST_WORDS, (word, at) =>
      readText(word, at, LONGEST_TITLE),
    ),
    notes: readList(fields['notes'], `${path}.notes`, MOST_NOTES, readId),
  }
}

function readGroup(value: unknown, path: string): LeftGroup {
  const fields = readFields(value, path)
  return {
    id: readId(fields['id'], `${path}.id`),
    items: readList(fields['items'], `${path}.items`, MOST_NOTES, readId),
  }
}

function readCopied(value: unknown, path: string): CopiedNote {
  const fields = readFields(value, path)
  return {
    note: readId(fields['note'], `${path}.note`),
    text: readText(fields['text'], `${path}.text`, LONGEST_COPY),
    nature: readOneOf(fields['nature'], `${path}.nature`, NATURES),
    group: readKeyOrNull(fields['group'], `${path}.group`),
  }
}

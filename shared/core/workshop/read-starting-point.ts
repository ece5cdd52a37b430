import { NATURES } from '../board/document.ts'
import { readFields, readList, readOneOf, readText, readWhole } from '../parse-value.ts'
import {
  CARRIED_KINDS,
  type CarriedItem,
  type CarriedMap,
  type CarriedNote,
  type CarriedReview,
  type CarriedSource,
  LONGEST_CARRIED,
  LONGEST_CARRIED_NAME,
  MOST_CARRIED,
  MOST_MAP_ROWS,
  MOST_ON_MAP,
  MOST_STAGES,
  type StartingPoint,
} from './starting-point.ts'

const MOST_LEFT = 100_000

/** Reads what a setup starts from; null for nothing. Throws `WorkshopError` 'bad-input' naming the path. */
export function parseStartingPoint(value: unknown, path: string): StartingPoint | null {
  if (value === undefined || value === null) return null
  const fields = readFields(value, path)
  const kind = readOneOf(fields['kind'], `${path}.kind`, ['review', 'map'] as const)
  return kind === 'review' ? readReview(value, path) : readMap(value, path)
}

function readReview(value: unknown, path: string): CarriedReview {
  const { source, items, left } = readFields(value, path)
  const most = Object.values(MOST_CARRIED).reduce((sum, count) => sum + count, 0)
  const read = readList(items, `${path}.items`, most, readItem)
  // Each once: items are named after what they say.
  const once = [...new Map(read.map((item) => [JSON.stringify(item), item])).values()]
  return {
    kind: 'review',
    source: readSource(source, `${path}.source`),
    items: once.filter(
      ({ kind }, at) =>
        once.slice(0, at).filter((before) => before.kind === kind).length < MOST_CARRIED[kind],
    ),
    left: readWhole(left ?? 0, `${path}.left`, 0, MOST_LEFT),
  }
}

function readMap(value: unknown, path: string): CarriedMap {
  const { source, heading, stages, rows, notes, left } = readFields(value, path)
  const readStages = readList(stages, `${path}.stages`, MOST_STAGES, readName)
  const readRows = readList(rows, `${path}.rows`, MOST_MAP_ROWS, (row, at) => {
    const fields = readFields(row, at)
    return {
      id: readName(fields['id'], `${at}.id`),
      title: readName(fields['title'], `${at}.title`),
    }
  })
  const readNotes = readList(notes, `${path}.notes`, MOST_ON_MAP, readNote)
  return {
    kind: 'map',
    source: readSource(source, `${path}.source`),
    heading: readName(heading, `${path}.heading`),
    stages: readStages,
    rows: readRows,
    notes: readNotes.filter(({ row, stage }) => row < readRows.length && stage < readStages.length),
    left: readWhole(left ?? 0, `${path}.left`, 0, MOST_LEFT),
  }
}

function readSource(value: unknown, path: string): CarriedSource {
  const fields = readFields(value, path)
  const name = (field: string) => readName(fields[field] ?? '', `${path}.${field}`)
  return {
    title: name('title'),
    name: name('name'),
    date: name('date'),
    spokesperson: name('spokesperson'),
    section: name('section'),
  }
}

function readItem(value: unknown, path: string): CarriedItem {
  const fields = readFields(value, path)
  return {
    kind: readOneOf(fields['kind'], `${path}.kind`, CARRIED_KINDS),
    text: readText(fields['text'], `${path}.text`, LONGEST_CARRIED),
    who: readName(fields['who'] ?? '', `${path}.who`),
    when: readName(fields['when'] ?? '', `${path}.when`),
  }
}

function readNote(value: unknown, path: string): CarriedNote {
  const fields = readFields(value, path)
  return {
    row: readWhole(fields['row'], `${path}.row`, 0, MOST_MAP_ROWS),
    stage: readWhole(fields['stage'], `${path}.stage`, 0, MOST_STAGES),
    text: readText(fields['text'], `${path}.text`, LONGEST_CARRIED),
    nature: readOneOf(fields['nature'], `${path}.nature`, NATURES),
  }
}

function readName(value: unknown, path: string): string {
  return readText(value, path, LONGEST_CARRIED_NAME)
}

import { CARRIED_KINDS, CARRIED_STATUSES, type CarriedSource } from '../workshop/starting-point.ts'
import { readEntry } from './read-entry.ts'
import type { ReportCarried } from './report-tree.ts'

export function readCarriedItem(value: unknown, path: string): ReportCarried {
  const entry = readEntry(value, path)
  return {
    id: entry.id('id'),
    kind: entry.oneOf('kind', [...CARRIED_KINDS, 'note'] as const),
    text: entry.words('text'),
    who: entry.words('who'),
    when: entry.words('when'),
    place: entry.words('place'),
    status: entry.orNull('status', (name) => entry.oneOf(name, CARRIED_STATUSES)),
  }
}

/** Files of before there was any have none. */
export function readCarriedFrom(value: unknown, path: string): CarriedSource | null {
  if (value === undefined || value === null) return null
  const entry = readEntry(value, path)
  return {
    title: entry.words('title'),
    name: entry.words('name'),
    date: entry.words('date'),
    spokesperson: entry.words('spokesperson'),
    section: entry.words('section'),
  }
}

import type { HostId } from '../board/keys.ts'
import { readFields, readOneOf, readText } from '../parse-value.ts'
import { CARRIED_KINDS, CARRIED_STATUSES, type CarriedSource } from '../workshop/starting-point.ts'
import type { ReportCarried } from './report-tree.ts'

const LONGEST = 100_000

export function readCarriedItem(value: unknown, path: string): ReportCarried {
  const fields = readFields(value, path)
  const words = (name: string) => readText(fields[name], `${path}.${name}`, LONGEST)
  const { status } = fields
  return {
    id: words('id') as HostId,
    kind: readOneOf(fields['kind'], `${path}.kind`, [...CARRIED_KINDS, 'note'] as const),
    text: words('text'),
    who: words('who'),
    when: words('when'),
    place: words('place'),
    status: status === null ? null : readOneOf(status, `${path}.status`, CARRIED_STATUSES),
  }
}

/** Files of before there was any have none. */
export function readCarriedFrom(value: unknown, path: string): CarriedSource | null {
  if (value === undefined || value === null) return null
  const fields = readFields(value, path)
  const words = (name: string) => readText(fields[name], `${path}.${name}`, LONGEST)
  return {
    title: words('title'),
    name: words('name'),
    date: words('date'),
    spokesperson: words('spokesperson'),
    section: words('section'),
  }
}

import type { HostId } from '../board/keys.ts'
import { readFields, readList, readNumber, readOneOf, readText, readWhole } from '../parse-value.ts'
import type { Effort, Priorities, RankedIdea } from './report-tree.ts'

const EFFORTS: readonly Effort[] = ['S', 'M', 'L']
const MOST = 10_000
const LONGEST = 100_000

/** @throws WorkshopError `bad-input` naming the path of what does not fit. */
export function readPriorities(value: unknown, path: string): Priorities {
  const fields = readFields(value, path)
  const words = (name: string) => readText(fields[name], `${path}.${name}`, LONGEST)
  return {
    title: words('title'),
    across: words('across'),
    up: words('up'),
    ideas: readList(fields['ideas'], `${path}.ideas`, MOST, readIdea),
  }
}

function readIdea(value: unknown, path: string): RankedIdea {
  const fields = readFields(value, path)
  const words = (name: string) => readText(fields[name], `${path}.${name}`, LONGEST)
  const figure = (name: string) => readNumber(fields[name], `${path}.${name}`, -MOST, MOST)
  const { effort } = fields
  return {
    id: words('id') as HostId,
    text: words('text'),
    votes: readWhole(fields['votes'], `${path}.votes`, 0, Number.MAX_SAFE_INTEGER),
    rank: readWhole(fields['rank'], `${path}.rank`, 1, MOST),
    quadrant: words('quadrant'),
    across: figure('across'),
    up: figure('up'),
    effort: effort === null ? null : readOneOf(effort, `${path}.effort`, EFFORTS),
    score: figure('score'),
  }
}

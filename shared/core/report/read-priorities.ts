import { readEntry } from './read-entry.ts'
import type { Effort, Priorities, RankedIdea } from './report-tree.ts'

const EFFORTS: readonly Effort[] = ['S', 'M', 'L']

/** @throws WorkshopError `bad-input` naming the path of what does not fit. */
export function readPriorities(value: unknown, path: string): Priorities {
  const entry = readEntry(value, path)
  return {
    title: entry.words('title'),
    across: entry.words('across'),
    up: entry.words('up'),
    ideas: entry.list('ideas', readIdea),
  }
}

function readIdea(value: unknown, path: string): RankedIdea {
  const entry = readEntry(value, path)
  return {
    id: entry.id('id'),
    text: entry.words('text'),
    votes: entry.count('votes'),
    rank: entry.whole('rank', 1, Number.MAX_SAFE_INTEGER),
    quadrant: entry.words('quadrant'),
    across: entry.number('across'),
    up: entry.number('up'),
    effort: entry.orNull('effort', (name) => entry.oneOf(name, EFFORTS)),
    score: entry.number('score'),
  }
}

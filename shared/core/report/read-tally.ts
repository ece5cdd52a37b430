import type { HostId } from '../board/keys.ts'
import { type Fields, readFields, readFlag, readList, readText, readWhole } from '../parse-value.ts'
import type { Overspent, VotedNote, VoteTally } from '../votes/tally-votes.ts'

const MOST = 10_000
const LONGEST = 100_000

/** Reads the votes of a report file. Throws `WorkshopError` 'bad-input' naming the path. */
export function readTally(value: unknown, path: string): VoteTally {
  const fields = readFields(value, path)
  return {
    placed: readCount(fields, 'placed', path),
    expected: readCount(fields, 'expected', path),
    ranking: readList(fields['ranking'], `${path}.ranking`, MOST, readVotedNote),
    without: readCount(fields, 'without', path),
    stray: readList(fields['stray'], `${path}.stray`, MOST, readId),
    overspent: readList(fields['overspent'], `${path}.overspent`, MOST, readOverspent),
  }
}

function readVotedNote(value: unknown, path: string): VotedNote {
  const fields = readFields(value, path)
  return {
    id: readId(fields['id'], `${path}.id`),
    text: readText(fields['text'], `${path}.text`, LONGEST),
    rank: readCount(fields, 'rank', path),
    votes: readCount(fields, 'votes', path),
    byGroup: readList(fields['byGroup'], `${path}.byGroup`, MOST, readGroupVotes),
    tie: readFlag(fields['tie'], `${path}.tie`),
    nearTie: readFlag(fields['nearTie'], `${path}.nearTie`),
  }
}

function readGroupVotes(value: unknown, path: string): VotedNote['byGroup'][number] {
  const fields = readFields(value, path)
  return {
    letter: readText(fields['letter'], `${path}.letter`, LONGEST),
    votes: readCount(fields, 'votes', path),
  }
}

function readOverspent(value: unknown, path: string): Overspent {
  const fields = readFields(value, path)
  return {
    letter: readText(fields['letter'], `${path}.letter`, LONGEST),
    used: readCount(fields, 'used', path),
    allowed: readCount(fields, 'allowed', path),
  }
}

function readCount(fields: Fields, name: string, path: string): number {
  return readWhole(fields[name], `${path}.${name}`, 0, Number.MAX_SAFE_INTEGER)
}

function readId(value: unknown, path: string): HostId {
  return readText(value, path, LONGEST) as HostId
}

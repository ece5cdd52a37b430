import type { Overspent, VotedNote, VoteTally } from '../votes/tally-votes.ts'
import { readEntry, readId } from './read-entry.ts'

/** Reads the votes of a report file. Throws `WorkshopError` 'bad-input' naming the path. */
export function readTally(value: unknown, path: string): VoteTally {
  const entry = readEntry(value, path)
  return {
    placed: entry.count('placed'),
    expected: entry.count('expected'),
    ranking: entry.list('ranking', readVotedNote),
    without: entry.count('without'),
    stray: entry.list('stray', readId),
    overspent: entry.list('overspent', readOverspent),
  }
}

function readVotedNote(value: unknown, path: string): VotedNote {
  const entry = readEntry(value, path)
  return {
    id: entry.id('id'),
    text: entry.words('text'),
    rank: entry.count('rank'),
    votes: entry.count('votes'),
    byGroup: entry.list('byGroup', readGroupVotes),
    tie: entry.flag('tie'),
    nearTie: entry.flag('nearTie'),
  }
}

function readGroupVotes(value: unknown, path: string): VotedNote['byGroup'][number] {
  const entry = readEntry(value, path)
  return { letter: entry.words('letter'), votes: entry.count('votes') }
}

function readOverspent(value: unknown, path: string): Overspent {
  const entry = readEntry(value, path)
  return {
    letter: entry.words('letter'),
    used: entry.count('used'),
    allowed: entry.count('allowed'),
  }
}

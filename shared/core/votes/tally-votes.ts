import type { BoardDocument } from '../board/document.ts'
import { isFiniteRect } from '../board/geometry.ts'
import type { HostId } from '../board/keys.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { Collected, PlacedNote } from '../notes/collect-notes.ts'
import { readLiveBoard } from '../notes/live-board.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import { castDots } from './cast-dots.ts'
import { findDots } from './find-dots.ts'
import { type Ranked, rankVotes } from './rank.ts'

export interface TallyOptions {
  readonly dotsPerPerson: number
  readonly groups: readonly GroupSetup[]
  /** The notes of the same snapshot, in reading order: what can be voted for. */
  readonly collected: Collected
}

export interface VotedNote extends Omit<Ranked<unknown>, 'of'> {
  readonly id: HostId
  readonly text: string
}

export interface Overspent {
  readonly letter: string
  readonly used: number
  readonly allowed: number
}

export interface VoteTally {
  /** Votes that count. */
  readonly placed: number
  readonly expected: number
  /** Notes with a vote, the most voted first. */
  readonly ranking: readonly VotedNote[]
  /** Notes that were up for a vote and got none. */
  readonly without: number
  /** Dots that left the tray and lie on no note. */
  readonly stray: readonly HostId[]
  readonly overspent: readonly Overspent[]
}

/**
 * Counts the dots that lie on notes. A dot on two notes counts for the nearer centre; a dot still in
 * the tray is no vote. The host's own marks count for the note they are stuck to, or lie on.
 */
export function tallyVotes(
  document: BoardDocument,
  snapshot: Snapshot,
  options: TallyOptions,
): VoteTally {
  const { groups, collected } = options
  const board = readLiveBoard(document, snapshot)
  const dots = findDots(document, snapshot, board, groups)
  const notes = collected.notes.filter((note) => isFiniteRect(note.rect))
  const cast = castDots(dots, notes)
  const letters = groups.map((group) => group.letter)
  const lettersOn = (id: HostId) => (cast.votes.get(id) ?? []).map(({ letter }) => letter)
  const counted = notes.map((note) => ({ of: note, letters: lettersOn(note.id) }))
  const ranked = rankVotes(counted, letters)
  const voted = new Set(ranked.map(({ of }) => of.id))
  const used = [...cast.votes.values()].flat().map(({ letter }) => letter)
  const allowed = countAllowed(document, options)
  return {
    placed: used.length,
    expected: [...allowed.values()].reduce((sum, dotsOfGroup) => sum + dotsOfGroup, 0),
    ranking: ranked.map(({ of, ...place }) => ({ id: of.id, text: of.text, ...place })),
    without: listCandidates(notes, voted).filter(({ id }) => !voted.has(id)).length,
    stray: cast.stray,
    overspent: findOverspent(used, allowed),
  }
}

/** Dots each group may use. A group whose people are not counted has the dots we gave it. */
function countAllowed(document: BoardDocument, options: TallyOptions): ReadonlyMap<string, number> {
  const given = document.sections
    .flatMap((section) => section.items)
    .filter((item) => item.role === 'dot')
  return new Map(
    options.groups.map(({ letter, people }) => [
      letter,
      people.length > 0
        ? people.length * options.dotsPerPerson
        : given.filter((dot) => dot.text === letter).length,
    ]),
  )
}

/** Notes up for a vote: those of a voting section, and those beside a note that got one. */
function listCandidates(
  notes: readonly PlacedNote[],
  voted: ReadonlySet<HostId>,
): readonly PlacedNote[] {
  const places = new Set(notes.filter((note) => voted.has(note.id)).map(namePlace))
  return notes.filter((note) => {
    if (note.text.trim() === '') return voted.has(note.id)
    return note.canvas === 'votes' || (note.zone !== null && places.has(namePlace(note)))
  })
}

function namePlace(note: PlacedNote): string {
  return `${note.section} ${note.copy} ${note.zone}`
}

function findOverspent(
  used: readonly (string | null)[],
  allowed: ReadonlyMap<string, number>,
): readonly Overspent[] {
  return [...allowed].flatMap(([letter, most]) => {
    const spent = used.filter((each) => each === letter).length
    return most > 0 && spent > most ? [{ letter, used: spent, allowed: most }] : []
  })
}

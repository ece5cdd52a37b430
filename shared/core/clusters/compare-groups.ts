import type { Nature } from '../board/document.ts'
import type { HostId } from '../board/keys.ts'
import type { PlacedNote } from '../notes/collect-notes.ts'
import { partSteps, type Steps } from '../steps.ts'
import type { Pile } from './choose-piles.ts'
import type { ClusterTree } from './clustering.ts'
import { groupIdeas } from './group-ideas.ts'
import { namePile } from './name-pile.ts'
import { type BoardWords, readBoard } from './read-board.ts'

/** A row of a comparison: what is compared between the groups. */
export interface ComparedZone {
  readonly id: string
  readonly title: string
  readonly nature: Nature
}

/**
 * `agreed`: more than half of the groups, two at least, say the same thing. `partly`: two of them do.
 * `to-settle`: each says something else. `silent`: fewer than two groups wrote.
 */
export type Verdict = 'agreed' | 'partly' | 'to-settle' | 'silent'

export interface ZoneComparison extends ComparedZone {
  readonly verdict: Verdict
  /** What the most groups say: a phrase of their notes, or a theme; '' when no two groups say the same. */
  readonly idea: string
  /** Letters of the groups that say it; [] when no two do. */
  readonly sharedBy: readonly string[]
  /** What the groups that wrote and do not say it say instead. */
  readonly others: readonly OtherVersion[]
  /** One for each group, in their order. */
  readonly groups: readonly GroupVersion[]
}

export interface OtherVersion {
  /** Of all groups that say it, in their order: one that shares the first idea may be among them. */
  readonly letters: readonly string[]
  readonly note: PlacedNote
}

export interface GroupVersion {
  readonly letter: string
  /** What the most groups say first, then what fewer do, then what it alone says, in reading order. */
  readonly notes: readonly PlacedNote[]
}

interface Idea {
  readonly pile: Pile
  readonly notes: ReadonlySet<HostId>
  readonly letters: readonly string[]
}

/** All notes that are compared, as they were linked. */
interface Linked {
  readonly tree: ClusterTree
  readonly board: BoardWords
}

/**
 * Sets side by side what the groups wrote in each zone of one canvas. Whether two notes say the same
 * is a guess: the group has the last word. A cell of a table (`action.3`) counts for its row.
 *
 * @param notes in reading order; those of no group, of other zones or without a word are left out.
 * @param tree these notes linked, all together, by meaning or by words alone.
 */
export function* compareGroups(
  zones: readonly ComparedZone[],
  letters: readonly string[],
  notes: readonly PlacedNote[],
  tree: ClusterTree,
): Steps<readonly ZoneComparison[]> {
  const told = notes.filter(
    ({ group, text }) => group !== null && letters.includes(group) && text.trim() !== '',
  )
  const linked = { tree, board: readBoard(tree.notes, tree.subjects) }
  yield 0
  const compared: ZoneComparison[] = []
  for (const [index, zone] of zones.entries()) {
    const inside = told.filter((note) => rowOf(note.zone) === zone.id)
    const steps = compareZone(letters, inside, linked)
    const versions = yield* partSteps(steps, index / zones.length, (index + 1) / zones.length)
    compared.push({ ...zone, ...versions })
  }
  return compared
}

/** How many of these zones the groups agree on. */
export function countAgreed(zones: readonly ZoneComparison[]): number {
  return zones.filter(({ verdict }) => verdict === 'agreed').length
}

function rowOf(zone: string | null): string | null {
  return zone === null ? null : (zone.split('.')[0] ?? null)
}

function* compareZone(
  letters: readonly string[],
  notes: readonly PlacedNote[],
  linked: Linked,
): Steps<Omit<ZoneComparison, keyof ComparedZone>> {
  const ideas = yield* findSharedIdeas(letters, notes, linked.tree)
  const [shared] = ideas
  const rankOf = ({ id }: PlacedNote) => {
    const rank = ideas.findIndex((idea) => idea.notes.has(id))
    return rank < 0 ? ideas.length : rank
  }
  const groups = letters.map((letter): GroupVersion => {
    const own = notes.filter((note) => note.group === letter)
    return { letter, notes: own.sort((a, b) => rankOf(a) - rankOf(b)) }
  })
  const wrote = groups.filter((group) => group.notes.length > 0).length
  const sharedBy = shared?.letters ?? []
  return {
    verdict: judge(letters.length, wrote, sharedBy.length),
    idea: shared === undefined ? '' : namePile(linked.tree, shared.pile, linked.board, new Set()),
    sharedBy,
    others: tellOthers(
      groups.filter(({ letter }) => !sharedBy.includes(letter)),
      ideas,
    ),
    groups,
  }
}

/** The first note of each, where it is of an idea that others share, told once for all of them. */
function tellOthers(
  groups: readonly GroupVersion[],
  ideas: readonly Idea[],
): readonly OtherVersion[] {
  const told = new Set<Idea>()
  return groups.flatMap(({ letter, notes: [note] }) => {
    if (note === undefined) return []
    const idea = ideas.find(({ notes }) => notes.has(note.id))
    if (idea === undefined) return [{ letters: [letter], note }]
    if (told.has(idea)) return []
    told.add(idea)
    return [{ letters: idea.letters, note }]
  })
}

function judge(groups: number, wrote: number, shared: number): Verdict {
  if (wrote < 2) return 'silent'
  if (shared < 2) return 'to-settle'
  return shared * 2 > groups ? 'agreed' : 'partly'
}

/** Ideas that two groups share, or more: of the most groups first, then of the most notes, then as read. */
function* findSharedIdeas(
  letters: readonly string[],
  notes: readonly PlacedNote[],
  tree: ClusterTree,
): Steps<readonly Idea[]> {
  const noteOf = new Map(notes.map((note) => [note.id as string, note]))
  const ideas = (yield* groupIdeas(tree, [...noteOf.keys()])).map((pile): Idea => {
    const own = pile.flatMap((at) => noteOf.get(tree.notes[at]?.id ?? '') ?? [])
    return {
      pile,
      notes: new Set(own.map(({ id }) => id)),
      letters: letters.filter((letter) => own.some(({ group }) => group === letter)),
    }
  })
  return ideas
    .filter(({ letters: by }) => by.length > 1)
    .sort(
      (a, b) =>
        b.letters.length - a.letters.length ||
        b.notes.size - a.notes.size ||
        firstRead(a, notes) - firstRead(b, notes),
    )
}

function firstRead(idea: Idea, notes: readonly PlacedNote[]): number {
  return notes.findIndex(({ id }) => idea.notes.has(id))
}

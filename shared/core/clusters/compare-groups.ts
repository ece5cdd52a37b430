import type { Nature } from '../board/document.ts'
import type { HostId } from '../board/keys.ts'
import type { PlacedNote } from '../notes/collect-notes.ts'
import { clusterNotes } from './cluster-notes.ts'

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
  /** What the most groups say, as a phrase of their notes; '' when no two groups say the same. */
  readonly idea: string
  /** Letters of the groups that say it; [] when no two do. */
  readonly sharedBy: readonly string[]
  /** One for each group, in their order. */
  readonly groups: readonly GroupVersion[]
}

export interface GroupVersion {
  readonly letter: string
  /** What says the shared idea first, then in reading order. */
  readonly notes: readonly PlacedNote[]
}

interface Idea {
  readonly title: string
  readonly notes: ReadonlySet<HostId>
  readonly letters: readonly string[]
}

/**
 * Sets side by side what the groups wrote in each zone of one canvas. Ideas are compared by their
 * words, so two ways to say one thing may be told apart: the group has the last word. A cell of a
 * table (`action.3`) counts for its row.
 *
 * @param notes in reading order; those of no group, of other zones or without a word are left out.
 */
export function compareGroups(
  zones: readonly ComparedZone[],
  letters: readonly string[],
  notes: readonly PlacedNote[],
): readonly ZoneComparison[] {
  const told = notes.filter(
    ({ group, text }) => group !== null && letters.includes(group) && text.trim() !== '',
  )
  return zones.map((zone) => {
    const inside = told.filter((note) => rowOf(note.zone) === zone.id)
    return { ...zone, ...compareZone(letters, inside) }
  })
}

/** How many of these zones the groups agree on. */
export function countAgreed(zones: readonly ZoneComparison[]): number {
  return zones.filter(({ verdict }) => verdict === 'agreed').length
}

function rowOf(zone: string | null): string | null {
  return zone === null ? null : (zone.split('.')[0] ?? null)
}

function compareZone(
  letters: readonly string[],
  notes: readonly PlacedNote[],
): Pick<ZoneComparison, 'verdict' | 'idea' | 'sharedBy' | 'groups'> {
  const shared = findSharedIdea(letters, notes)
  const isShared = ({ id }: PlacedNote) => shared?.notes.has(id) === true
  const groups = letters.map((letter): GroupVersion => {
    const own = notes.filter((note) => note.group === letter)
    return {
      letter,
      notes: [...own.filter(isShared), ...own.filter((note) => !isShared(note))],
    }
  })
  const wrote = groups.filter((group) => group.notes.length > 0).length
  const sharedBy = shared?.letters ?? []
  return {
    verdict: judge(letters.length, wrote, sharedBy.length),
    idea: shared?.title ?? '',
    sharedBy,
    groups,
  }
}

function judge(groups: number, wrote: number, shared: number): Verdict {
  if (wrote < 2) return 'silent'
  if (shared < 2) return 'to-settle'
  return shared * 2 > groups ? 'agreed' : 'partly'
}

/** The idea that the most groups share, two at least; then the one with the most notes, then the first read. */
function findSharedIdea(letters: readonly string[], notes: readonly PlacedNote[]): Idea | null {
  const groupOf = new Map(notes.map(({ id, group }) => [id as string, group]))
  const ideas = clusterNotes(notes.map(({ id, text }) => ({ id, text }))).clusters.map(
    (cluster): Idea => ({
      title: cluster.title,
      notes: new Set(cluster.notes as readonly HostId[]),
      letters: letters.filter((letter) => cluster.notes.some((id) => groupOf.get(id) === letter)),
    }),
  )
  const [best] = ideas
    .filter(({ letters: by }) => by.length > 1)
    .sort(
      (a, b) =>
        b.letters.length - a.letters.length ||
        b.notes.size - a.notes.size ||
        firstRead(a, notes) - firstRead(b, notes),
    )
  return best ?? null
}

function firstRead(idea: Idea, notes: readonly PlacedNote[]): number {
  return notes.findIndex(({ id }) => idea.notes.has(id))
}

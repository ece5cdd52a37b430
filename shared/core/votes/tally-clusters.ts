import type { BoardDocument } from '../board/document.ts'
import { isFiniteRect, type Rect, union } from '../board/geometry.ts'
import { type HostId, keyParts } from '../board/keys.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { ClusterRecord } from '../notes/cluster-record.ts'
import { type LiveBoard, readLiveBoard } from '../notes/live-board.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import { type Dot, findDots } from './find-dots.ts'
import { buildGrid, findUnder, type Target } from './note-grid.ts'
import { type Ranked, rankVotes } from './rank.ts'

interface VotedCluster extends Omit<Ranked<unknown>, 'of'> {
  readonly id: string
  readonly title: string
}

export interface ClusterTally {
  readonly placed: number
  /** The dots that count for a pile: none of them is astray. */
  readonly dots: readonly HostId[]
  readonly ranking: readonly VotedCluster[]
}

/**
 * Counts the dots that lie on the piles of a record: on a note of the pile, or else on what draws
 * it (title, area). A dot on two notes or two areas counts for the nearer centre.
 */
export function tallyClusters(
  document: BoardDocument,
  snapshot: Snapshot,
  record: ClusterRecord,
  groups: readonly GroupSetup[],
): ClusterTally {
  const board = readLiveBoard(document, snapshot)
  const notes = buildGrid(listNotes(record, board))
  const areas = buildGrid(listAreas(record, snapshot, board))
  const votes = new Map<string, (string | null)[]>(record.piles.map(({ id }) => [id, []]))
  const dots: HostId[] = []
  for (const dot of findDots(document, snapshot, board, groups)) {
    if (dot.inTray) continue
    const pile =
      findStuck(dot, record) ?? (findUnder(notes, dot.rect) ?? findUnder(areas, dot.rect))?.id
    if (pile === undefined) continue
    votes.get(pile)?.push(dot.letter)
    dots.push(dot.id)
  }
  const counted = record.piles.map((pile) => ({ of: pile, letters: votes.get(pile.id) ?? [] }))
  const ranked = rankVotes(
    counted,
    groups.map(({ letter }) => letter),
  )
  return {
    placed: ranked.reduce((sum, place) => sum + place.votes, 0),
    dots,
    ranking: ranked.map(({ of, ...place }) => ({ id: of.id, title: of.title, ...place })),
  }
}

function findStuck(dot: Dot, record: ClusterRecord): string | undefined {
  const { stuckTo } = dot
  return stuckTo === null
    ? undefined
    : record.piles.find(({ notes }) => notes.includes(stuckTo))?.id
}

function listNotes(record: ClusterRecord, board: LiveBoard): readonly Target<string>[] {
  return record.piles.flatMap(({ id, notes }) =>
    notes.flatMap((note) => {
      const rect = board.rects.get(note)
      return rect === undefined || !isFiniteRect(rect) ? [] : [{ id, rect }]
    }),
  )
}

/** What draws a pile: the record's own items whose key names it. */
function listAreas(
  record: ClusterRecord,
  snapshot: Snapshot,
  board: LiveBoard,
): readonly Target<string>[] {
  const drawn = snapshot.items.filter(({ stamp }) => stamp?.doc === record.doc)
  return record.piles.flatMap(({ id }) => {
    const name = `cluster.${id}`
    const rects = drawn.flatMap(({ id: on, stamp }): readonly Rect[] => {
      const rect = board.rects.get(on)
      const isPart = stamp !== undefined && keyParts(stamp.key).includes(name)
      return isPart && rect !== undefined && isFiniteRect(rect) ? [rect] : []
    })
    const around = union(rects)
    return around === null ? [] : [{ id, rect: around }]
  })
}

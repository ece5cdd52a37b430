import type { HostId } from '../core/board/keys.ts'
import type { Clustering, ClusterTree } from '../core/clusters/clustering.ts'
import { cutTree } from '../core/clusters/cut-tree.ts'
import type { ClusterRecord, PileRecord } from '../core/notes/cluster-record.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'
import type { OwnPile } from '../core/notes/find-own-piles.ts'
import { inheritPiles } from '../core/notes/inherit-piles.ts'
import type { Manner } from '../core/notes/manner.ts'
import type { ClustersView, NoteChoice } from './clusters-view.ts'

export type DeskPile = PileRecord

/** A proposal the facilitator is looking at. Nothing has moved. */
export interface ClusterPreview {
  readonly choice: NoteChoice
  /** What is clustered, in words: "Carte d’empathie · 3. Voit". */
  readonly scope: string
  /** `base` with what was decided by hand. */
  readonly tree: ClusterTree
  /** As measured, with what was decided before it was. */
  readonly base: ClusterTree
  readonly notes: ReadonlyMap<HostId, PlacedNote>
  /** Number of piles asked for; 0: as many as the notes ask for. */
  readonly wish: number
  readonly piles: readonly DeskPile[]
  readonly undecided: readonly HostId[]
  /** Titles a person wrote or agreed to. */
  readonly titles: ReadonlyMap<string, string>
  /** Notes somebody decided on, and their piles; null: to sort together. They never jump again. */
  readonly places: ReadonlyMap<HostId, string | null>
  /** Notes somebody took out: no pile holds them, and nothing is done with them. */
  readonly aside: ReadonlySet<HostId>
  /** Piles on the board that the new ones follow where they hold the same notes. */
  readonly before: readonly PileRecord[]
  /** Piles whose size is right as it is: nothing is advised on them any more. */
  readonly quiet: ReadonlySet<string>
  /** Piles that people made on the board by hand. */
  readonly own: readonly OwnPile[]
  /** Only later notes are sorted: they join the piles of `before`, or wait to be sorted together. */
  readonly isLater: boolean
  /** The record that applying goes on with: of an applying that did not end, or of the same notes. */
  readonly record: string | null
  /** Applying it was stopped, or failed on some notes: part of it is on the board. */
  readonly isBegun: boolean
  /** How it is applied, where that is settled. */
  readonly manner: Manner | null
}

export interface ClusterDesk {
  readonly preview: ClusterPreview | null
  /** What was moved on the board and can be put back, the latest last. */
  readonly records: readonly ClusterRecord[]
  /** When the board was read, notes of the latest were not in their piles yet. */
  readonly isUnfinished: boolean
  /** Comes with it: a session in which nobody clusters does without. */
  readonly draw: (desk: ClusterDesk) => ClustersView | null
}

/**
 * Cuts the tree (0: as many piles as the notes ask for), then applies the corrections made by hand.
 *
 * @param shown the piles somebody is looking at, whose order stays; none: the largest come first.
 */
export function cutPreview(
  preview: ClusterPreview,
  pieces: number,
  shown: readonly DeskPile[] = [],
): ClusterPreview {
  const clustering = pieces === 0 ? cutTree(preview.tree) : cutTree(preview.tree, pieces)
  return correctPreview({ ...preview, ...namePiles(preview, clustering, shown), wish: pieces })
}

function namePiles(
  { before, places, isLater }: ClusterPreview,
  clustering: Clustering,
  shown: readonly DeskPile[],
): Pick<ClusterPreview, 'piles' | 'undecided'> {
  const fixed = new Set([...places.values()].filter((pile) => pile !== null))
  const clusters = clustering.clusters.map(({ id, title, reason, notes }) => ({
    id,
    title,
    words: [...reason.words, ...reason.pairs.map((pair) => pair.join(' ~ '))],
    notes: notes as readonly HostId[],
  }))
  const found = orderAsShown(clusters, shown)
  const isKept = ({ id }: { readonly id: string }) => !isLater || fixed.has(id)
  const loose = found.filter((pile) => !isKept(pile)).flatMap(({ notes }) => notes)
  const piles = inheritPiles(found.filter(isKept), before, fixed)
  return {
    piles: isLater ? orderAsBefore(piles, before) : piles,
    undecided: [...(clustering.undecided as readonly HostId[]), ...loose],
  }
}

/** What a pile was made of tells its place when it is new: it comes next to that. */
function orderAsShown<Pile extends Pick<DeskPile, 'id' | 'notes'>>(
  piles: readonly Pile[],
  shown: readonly DeskPile[],
): readonly Pile[] {
  const ranks = new Map(shown.map(({ id }, rank) => [id, rank]))
  const origins = new Map(shown.flatMap(({ notes }, rank) => notes.map((note) => [note, rank])))
  const rankOf = ({ id, notes: [first] }: Pile): number => {
    const origin = first === undefined ? undefined : origins.get(first)
    return ranks.get(id) ?? (origin === undefined ? shown.length : origin + 0.5)
  }
  return [...piles].sort((one, other) => rankOf(one) - rankOf(other))
}

/** Who looks for a pile on the board finds it where it was, whatever its size is now. */
function orderAsBefore(
  piles: readonly DeskPile[],
  before: readonly PileRecord[],
): readonly DeskPile[] {
  const ranks = new Map(before.map(({ id }, rank) => [id, rank]))
  const rankOf = ({ id }: DeskPile) => ranks.get(id) ?? before.length
  return [...piles].sort((one, other) => rankOf(one) - rankOf(other))
}

/** Notes that are clustered, in reading order. */
export function listClustered({ notes, aside }: ClusterPreview): readonly PlacedNote[] {
  return [...notes.values()].filter(({ id }) => !aside.has(id))
}

/**
 * Shows what was decided at once, whatever the tree was linked around. A place that names a pile this
 * cut does not have waits for the tree that has it.
 */
export function correctPreview(preview: ClusterPreview): ClusterPreview {
  const known = new Set(preview.piles.map(({ id }) => id))
  const decided = new Map(
    [...preview.places].filter(
      ([note, pile]) => !preview.aside.has(note) && (pile === null || known.has(pile)),
    ),
  )
  const placedIn = (pile: string | null) =>
    [...decided].filter(([, target]) => target === pile).map(([note]) => note)
  const { aside } = preview
  const without = (notes: readonly HostId[]) =>
    notes.filter((note) => !decided.has(note) && !aside.has(note))
  return {
    ...preview,
    piles: preview.piles
      .map((pile) => ({
        ...pile,
        title: preview.titles.get(pile.id) || pile.title,
        isTitled: pile.isTitled || preview.titles.has(pile.id),
        // What comes to a pile goes after what is in it already: on the board, nothing makes way for it.
        notes: [...placedIn(pile.id), ...without(pile.notes)],
      }))
      .filter(({ notes }) => notes.length > 0),
    undecided: [...placedIn(null), ...without(preview.undecided)],
  }
}

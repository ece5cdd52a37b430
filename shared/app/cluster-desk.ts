import type { HostId, NodeKey } from '../core/board/keys.ts'
import type { Clustering, ClusterTree } from '../core/clusters/clustering.ts'
import { cutTree } from '../core/clusters/cut-tree.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'

export interface DeskPile {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
  readonly notes: readonly HostId[]
}

/** A proposal the facilitator is looking at. Nothing has moved. */
export interface ClusterPreview {
  readonly sections: readonly NodeKey[]
  readonly zone: string | null
  /** What is clustered, in words: "Carte d’empathie · 3. Voit". */
  readonly scope: string
  readonly tree: ClusterTree
  readonly notes: ReadonlyMap<HostId, PlacedNote>
  readonly pieces: number
  readonly piles: readonly DeskPile[]
  readonly undecided: readonly HostId[]
  /** What the facilitator decided by hand; applied again whenever the tree is cut anew. */
  readonly titles: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<HostId, string | null>
  /** The record of an applying that did not come to its end; applying again goes on with it. */
  readonly record: string | null
}

export interface ClusterDesk {
  readonly preview: ClusterPreview | null
  /** What was moved on the board and can be put back, the latest last. */
  readonly records: readonly ClusterRecord[]
}

export const emptyClusterDesk: ClusterDesk = { preview: null, records: [] }

/** Cuts the tree (0: as many piles as the notes ask for), then applies the corrections made by hand. */
export function cutPreview(preview: ClusterPreview, pieces: number): ClusterPreview {
  const clustering = pieces === 0 ? cutTree(preview.tree) : cutTree(preview.tree, pieces)
  return correct({ ...preview, ...namePiles(clustering), pieces: clustering.clusters.length })
}

function namePiles(clustering: Clustering): Pick<ClusterPreview, 'piles' | 'undecided'> {
  return {
    piles: clustering.clusters.map(({ id, title, reason, notes }) => ({
      id,
      title,
      words: reason.words,
      notes: notes as readonly HostId[],
    })),
    undecided: clustering.undecided as readonly HostId[],
  }
}

export function renamePile(preview: ClusterPreview, pile: string, title: string): ClusterPreview {
  return correct({ ...preview, titles: new Map(preview.titles).set(pile, title.trim()) })
}

/** `pile` null: to sort together. */
export function moveToPile(
  preview: ClusterPreview,
  note: HostId,
  pile: string | null,
): ClusterPreview {
  if (!preview.notes.has(note)) return preview
  return correct({ ...preview, places: new Map(preview.places).set(note, pile) })
}

/** A place that names a pile this cut does not have is left for a cut that has it. */
function correct(preview: ClusterPreview): ClusterPreview {
  const known = new Set(preview.piles.map(({ id }) => id))
  const decided = new Map(
    [...preview.places].filter(([, pile]) => pile === null || known.has(pile)),
  )
  const placedIn = (pile: string | null) =>
    [...decided].filter(([, target]) => target === pile).map(([note]) => note)
  const without = (notes: readonly HostId[]) => notes.filter((note) => !decided.has(note))
  return {
    ...preview,
    piles: preview.piles
      .map((pile) => ({
        ...pile,
        title: preview.titles.get(pile.id) || pile.title,
        notes: [...without(pile.notes), ...placedIn(pile.id)],
      }))
      .filter(({ notes }) => notes.length > 0),
    undecided: [...without(preview.undecided), ...placedIn(null)],
  }
}

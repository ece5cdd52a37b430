import type { HostId } from '../core/board/keys.ts'
import { findNearPile } from '../core/clusters/find-near-pile.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import {
  type ClusterDesk,
  type ClusterPreview,
  type DeskPile,
  listClustered,
} from './cluster-desk.ts'
import type { ClustersView } from './clusters-view.ts'

/** Piles of so few notes may belong to another. */
const SMALL_PILE = 3

/** What the facilitator looks at: a proposal, or the piles last applied. */
export function viewClusters({ preview, records }: ClusterDesk): ClustersView | null {
  if (preview !== null) return viewPreview(preview)
  const record = records.at(-1)
  return record === undefined ? null : viewApplied(record)
}

function viewPreview(preview: ClusterPreview): ClustersView {
  const show = (id: HostId) => {
    const note = preview.notes.get(id)
    return { id, text: note?.text ?? '', group: note?.group ?? null }
  }
  const total = listClustered(preview).length
  const twins = preview.base.duplicates.map((group) =>
    group.flatMap((at) => (preview.base.notes[at]?.id as HostId | undefined) ?? []),
  )
  return {
    scope: preview.scope,
    selection: preview.choice.selection,
    total,
    pieces: preview.piles.length,
    minPieces: 1,
    maxPieces: Math.max(1, Math.ceil(total / 2)),
    piles: preview.piles.map((pile) => ({
      ...pile,
      notes: pile.notes.map(show),
      isDecided: pile.notes.every((note) => preview.places.get(note) === pile.id),
      near: nearOf(preview, pile),
    })),
    undecided: preview.undecided.map(show),
    aside: [...preview.aside].map(show),
    twins,
    isByMeaning: preview.tree.isByMeaning,
    state: 'preview',
  }
}

function nearOf({ base, piles }: ClusterPreview, pile: DeskPile): string | null {
  return pile.notes.length > SMALL_PILE ? null : findNearPile(base, pile, piles)
}

function viewApplied({ piles, homes, undecided }: ClusterRecord): ClustersView {
  const bare = (id: HostId) => ({ id, text: '', group: null })
  return {
    scope: '',
    selection: 'any',
    total: homes.length,
    pieces: piles.length,
    minPieces: 1,
    maxPieces: piles.length,
    piles: piles.map((pile) => ({
      ...pile,
      notes: pile.notes.map(bare),
      isDecided: true,
      near: null,
    })),
    undecided: undecided.map(bare),
    aside: [],
    twins: [],
    isByMeaning: true,
    state: 'applied',
  }
}

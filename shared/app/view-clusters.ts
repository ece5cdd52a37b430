import type { HostId } from '../core/board/keys.ts'
import { rangePieces } from '../core/clusters/choose-piles.ts'
import { findNearPile } from '../core/clusters/find-near-pile.ts'
import { type ClusterRecord, listRecorded } from '../core/notes/cluster-record.ts'
import { shortenText } from '../core/shorten-text.ts'
import {
  type ClusterDesk,
  type ClusterPreview,
  type DeskPile,
  listClustered,
} from './cluster-desk.ts'
import type { ClustersView } from './clusters-view.ts'

/** Piles of so few notes may belong to another. */
const SMALL_PILE = 3
/** Enough to know a note by, UTF-16 units. */
const LONGEST_QUOTE = 80

export function layClusters(
  preview: ClusterPreview | null,
  records: readonly ClusterRecord[],
  isUnfinished = false,
): ClusterDesk {
  return { preview, records, isUnfinished, draw: viewClusters }
}

/** What the facilitator looks at: a proposal, or the piles last applied. */
function viewClusters({ preview, records, isUnfinished }: ClusterDesk): ClustersView | null {
  const record = records.at(-1)
  if (preview !== null) return viewPreview(preview)
  return record === undefined ? null : viewApplied(record, records, isUnfinished)
}

function viewPreview(preview: ClusterPreview): ClustersView {
  const show = (id: HostId) => {
    const note = preview.notes.get(id)
    return { id, text: note?.text ?? '', group: note?.group ?? null }
  }
  const { fewest, most } = rangePieces(preview.tree)
  const twins = preview.base.duplicates.map((group) =>
    group.flatMap((at) => (preview.base.notes[at]?.id as HostId | undefined) ?? []),
  )
  return {
    scope: preview.scope,
    selection: preview.choice.selection,
    total: listClustered(preview).length,
    pieces: preview.piles.length,
    minPieces: Math.max(1, fewest),
    maxPieces: Math.max(1, most),
    piles: preview.piles.map((pile) => ({
      ...pile,
      notes: pile.notes.map(show),
      ...viewDecided(preview, pile),
      near: nearOf(preview, pile),
      isQuiet: preview.quiet.has(pile.id),
    })),
    undecided: preview.undecided.map(show),
    aside: [...preview.aside].map(show),
    twins,
    isByMeaning: preview.tree.isByMeaning,
    state: 'preview',
    isBegun: preview.isBegun,
    manner: preview.manner,
    later: preview.isLater ? listLater(preview) : null,
    canFollow: false,
    others: [],
    own: listOwn(preview),
  }
}

function viewDecided({ places }: ClusterPreview, { id, notes }: DeskPile) {
  const drawn = notes.filter((note) => places.get(note) !== id)
  return { isDecided: drawn.length === 0, drawn: drawn.length < notes.length ? drawn : [] }
}

function nearOf({ base, piles }: ClusterPreview, pile: DeskPile): string | null {
  return pile.notes.length > SMALL_PILE ? null : findNearPile(base, pile, piles)
}

/** Those whose notes nobody has decided on yet. */
function listOwn({ own, notes, places, aside }: ClusterPreview): ClustersView['own'] {
  return own
    .map(({ title, notes: ids }) => ({ title, notes: ids.filter((id) => !aside.has(id)) }))
    .filter(({ notes: ids }) => ids.some((id) => !places.has(id)))
    .flatMap(({ title, notes: ids }) => {
      const [first, second] = ids
      if (first === undefined || second === undefined) return []
      // The start of it: a note may be as long as a page.
      const said = ids.flatMap((id) => notes.get(id)?.text.trim() || [])[0] ?? ''
      return [{ title, notes: ids.length, first, said: shortenText(said, LONGEST_QUOTE) }]
    })
}

/** A note that no pile of before held, and that nobody took out. */
function listLater(preview: ClusterPreview): readonly HostId[] {
  const { before, places } = preview
  const known = new Set(before.flatMap(({ notes }) => notes))
  return listClustered(preview)
    .map(({ id }) => id)
    .filter((id) => !known.has(id) && !places.has(id))
}

function viewApplied(
  record: ClusterRecord,
  records: readonly ClusterRecord[],
  isBegun: boolean,
): ClustersView {
  const { piles, undecided, manner, isSelection } = record
  const bare = (id: HostId) => ({ id, text: '', group: null })
  return {
    scope: '',
    selection: 'any',
    total: listRecorded(record).length,
    pieces: piles.length,
    minPieces: 1,
    maxPieces: piles.length,
    piles: piles.map((pile) => ({
      ...pile,
      notes: pile.notes.map(bare),
      isDecided: true,
      drawn: [],
      near: null,
      isQuiet: true,
    })),
    undecided: undecided.map(bare),
    aside: [],
    twins: [],
    isByMeaning: true,
    state: 'applied',
    isBegun,
    manner,
    later: null,
    canFollow: !isSelection,
    others: listOthers(record, records),
    own: [],
  }
}

/** Notes that were moved twice go back the way they came: of moves, only the last can be taken back. */
function listOthers(
  latest: ClusterRecord,
  records: readonly ClusterRecord[],
): ClustersView['others'] {
  const lastMove = records.filter(({ manner }) => manner === 'move').at(-1)
  return records
    .filter((record) => record !== latest && (record.manner !== 'move' || record === lastMove))
    .map((record) => ({
      id: record.id,
      manner: record.manner,
      notes:
        listRecorded(record).length - (record.manner === 'badge' ? record.undecided.length : 0),
    }))
}

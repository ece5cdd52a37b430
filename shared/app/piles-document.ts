import type { BoardDocument } from '../core/board/document.ts'
import { type NodeKey, nodeKey } from '../core/board/keys.ts'
import type { LiveItem, Snapshot } from '../core/board/snapshot.ts'
import { layoutClusters } from '../core/layout/layout-clusters.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { Desk } from './desk.ts'

/** What draws the piles of a record, from its own corner: the same every time it is asked for. */
export function layOutPiles(desk: Desk, record: ClusterRecord): BoardDocument {
  const { id, doc, piles, undecided, homes, zone } = record
  const section = layoutClusters(
    piles.map(({ id, title, words, notes }) => ({ id, title, words, count: notes.length })),
    undecided.length,
    {
      key: nodeKey('clusters', id),
      title: nameScope(desk, homes, zone),
      language: desk.state.placed?.language ?? desk.state.board.language,
    },
    desk.host.profile,
  )
  return { id: doc, sections: [section], loose: [] }
}

/** The section that holds the piles; a copy people made of it is theirs. */
export function findPiles({ doc }: ClusterRecord, snapshot: Snapshot): LiveItem | undefined {
  return snapshot.items.find(
    ({ kind, stamp, id }) => kind === 'section' && stamp?.doc === doc && stamp.on === id,
  )
}

/** The common part of the section titles, and the zone's title when there is one. */
export function nameScope(
  desk: Desk,
  notes: readonly { readonly section: NodeKey | null }[],
  zone: string | null,
): string {
  const { placed } = desk.state
  if (placed === null) return ''
  const held = new Set(notes.map(({ section }) => section))
  const sections = desk.documentOf(placed).sections.filter(({ key }) => held.has(key))
  const canvases = new Set(sections.map(({ title }) => title.split(' · ').slice(1).join(' · ')))
  const title = sections.flatMap(({ zones }) => zones).find(({ id }) => id === zone)?.title
  return [[...canvases].filter(Boolean).join(', '), title].filter(Boolean).join(' · ')
}

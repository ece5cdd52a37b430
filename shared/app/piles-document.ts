import type { BoardDocument, Section } from '../core/board/document.ts'
import type { Size } from '../core/board/geometry.ts'
import { type HostId, type NodeKey, nodeKey } from '../core/board/keys.ts'
import { findSection, isOurs, type LiveItem, type Snapshot } from '../core/board/snapshot.ts'
import { dressPiles, type PiledNote } from '../core/layout/dress-piles.ts'
import { layoutClusters, type PileShape } from '../core/layout/layout-clusters.ts'
import { layoutPileList } from '../core/layout/layout-pile-list.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import { nameScope } from '../core/notes/name-scope.ts'
import { readPiles } from '../core/notes/read-piles.ts'
import { boardWording } from '../core/wording/board.ts'
import type { Desk } from './desk.ts'

/**
 * What draws the piles of a record, from its own corner: the same every time it is asked for. `snapshot`:
 * the board, where a pile that is drawn already gets no narrower.
 */
export function layOutPiles(desk: Desk, record: ClusterRecord, snapshot: Snapshot): BoardDocument {
  return { id: record.doc, sections: [layOutSection(desk, record, snapshot)], loose: [] }
}

function layOutSection(desk: Desk, record: ClusterRecord, snapshot: Snapshot): Section {
  const { id, manner, piles, undecided, zone } = record
  const sizes = new Map(record.homes.map(({ note, size }) => [note, size]))
  const widths = readWidths(record, snapshot)
  const shapeOf = (notes: readonly HostId[], zone: string) => ({
    ...measureNotes(notes, sizes),
    drawnWidth: widths.get(nodeKey('clusters', id, zone)) ?? 0,
  })
  const shapes = piles.map((pile) => ({ ...pile, ...shapeOf(pile.notes, `cluster.${pile.id}`) }))
  const where = {
    key: nodeKey('clusters', id),
    title: nameClustered(desk, originsOf(record), zone),
    language: desk.state.placed?.language ?? desk.state.board.language,
  }
  if (manner === 'badge') return layoutPileList(shapes, where)
  const { profile } = desk.host
  const isCopied = manner === 'copy'
  const section = layoutClusters(
    shapes,
    shapeOf(undecided, 'undecided'),
    { ...where, isCopied },
    profile,
  )
  return dressPiles(section, listNotes(desk, record), profile)
}

/** As they were asked for, px: what people resized tells nothing of columns. */
function readWidths({ doc }: ClusterRecord, { items }: Snapshot): ReadonlyMap<NodeKey, number> {
  return new Map(
    items
      .filter(isOurs)
      .flatMap(({ stamp }) => (stamp.doc === doc ? [[stamp.key, stamp.asked.width] as const] : [])),
  )
}

/** How many there are, and how large they get. */
function measureNotes(
  notes: readonly HostId[],
  sizes: ReadonlyMap<HostId, Size | undefined>,
): Pick<PileShape, 'count' | 'largest'> {
  const large = notes.flatMap((note) => sizes.get(note) ?? [])
  const most = (side: keyof Size) => Math.max(...large.map((size) => size[side]))
  const largest = { width: most('width'), height: most('height') }
  return { count: notes.length, ...(large.length === 0 ? {} : { largest }) }
}

/** The piles as people left them on the board. */
export function readRecord(desk: Desk, record: ClusterRecord, snapshot: Snapshot): ClusterRecord {
  return readPiles(record, layOutSection(desk, record, snapshot), snapshot)
}

/** Of notes that were selected and left where they are, nobody kept where that is. */
function originsOf(record: ClusterRecord): readonly { section: NodeKey | null }[] {
  const { homes, sections, isSelection } = record
  if (homes.length > 0) return homes
  return isSelection ? [] : sections.map((section) => ({ section }))
}

/** By zone, what lies in it, with the letter of its group. */
function listNotes(desk: Desk, record: ClusterRecord): ReadonlyMap<string, readonly PiledNote[]> {
  const { placed, board } = desk.state
  const language = placed?.language ?? board.language
  const mark = boardWording(language).copyMark
  const copies = new Map(record.copied.map((copy) => [copy.note, copy]))
  const groups = new Map(
    placed === null
      ? []
      : desk.documentOf(placed).sections.map(({ key, group }) => [key, group] as const),
  )
  const homes = new Map(record.homes.map((home) => [home.note, home]))
  const describe = (id: HostId): PiledNote => {
    const copy = copies.get(id)
    const { section = null, size = null } = homes.get(id) ?? {}
    const group = copy === undefined ? (section === null ? null : groups.get(section)) : copy.group
    return { id, group: group ?? null, size, copy: copy === undefined ? null : { ...copy, mark } }
  }
  return new Map([
    ...record.piles.map(({ id, notes }) => [`cluster.${id}`, notes.map(describe)] as const),
    ['undecided', record.undecided.map(describe)] as const,
  ])
}

/** The section that holds the piles; a copy people made of it is theirs. */
export function findPiles({ doc }: ClusterRecord, snapshot: Snapshot): LiveItem | undefined {
  return findSection(snapshot, doc)
}

/** What was clustered, in words: "Carte d’empathie · 3. Voit". */
export function nameClustered(
  desk: Desk,
  notes: readonly { readonly section: NodeKey | null }[],
  zone: string | null,
): string {
  const { placed } = desk.state
  return placed === null ? '' : nameScope(desk.documentOf(placed).sections, notes, zone)
}

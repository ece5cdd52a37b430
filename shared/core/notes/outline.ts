import type { BoardDocument, Nature, Section, Zone } from '../board/document.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import type { ClusterRecord, PileRecord } from './cluster-record.ts'
import type { Collected, PlacedNote } from './collect-notes.ts'
import { listZones } from './list-zones.ts'
import { restoreHomes } from './restore-homes.ts'

interface OutlineCluster {
  /** Unique on the board: record and pile. */
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
  readonly notes: readonly PlacedNote[]
}

export interface OutlineZone {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly nature: Nature
  readonly clusters: readonly OutlineCluster[]
  /** Those in no pile. */
  readonly notes: readonly PlacedNote[]
}

export interface OutlineSection {
  readonly key: NodeKey
  readonly title: string
  readonly canvas: string
  readonly column: string
  readonly group: string | null
  /** A copy people made; it follows the section it was copied from. */
  readonly copy: boolean
  readonly zones: readonly OutlineZone[]
  /** Notes inside the section but in none of its zones. */
  readonly unplaced: readonly PlacedNote[]
}

/** Section → zone → cluster → note. Every collected note is in it exactly once. */
export interface Outline {
  readonly sections: readonly OutlineSection[]
  /** Notes in no section. */
  readonly unplaced: readonly PlacedNote[]
}

/** Files the notes under the document's sections and zones, in their order. */
export function buildOutline(
  document: BoardDocument,
  collected: Collected,
  records: readonly ClusterRecord[],
): Outline {
  const { notes } = restoreHomes(collected, records, document)
  const piles = indexPiles(records)
  const known = new Set(document.sections.map((section) => section.key))
  const places = new Map<string, PlacedNote[]>()
  const unplaced: PlacedNote[] = []
  for (const note of notes) {
    const name = note.section === null ? '' : namePlace(note.section, note.copy)
    const place = note.section !== null && known.has(note.section) ? places.get(name) : unplaced
    if (place === undefined) places.set(name, [note])
    else place.push(note)
  }
  const sections = document.sections.flatMap((section) =>
    [false, true].flatMap((copy) => {
      const held = places.get(namePlace(section.key, copy)) ?? []
      return copy && held.length === 0 ? [] : [fileSection(section, copy, held, piles)]
    }),
  )
  return { sections, unplaced }
}

function namePlace(key: NodeKey, copy: boolean): string {
  return `${copy ? 'copy' : 'own'} ${key}`
}

function fileSection(
  section: Section,
  copy: boolean,
  notes: readonly PlacedNote[],
  piles: PileIndex,
): OutlineSection {
  const { key, title, canvas, column, group } = section
  const zones = new Set(section.zones.map((zone) => zone.id))
  return {
    key,
    title,
    canvas,
    column,
    group,
    copy,
    zones: listZones(section.zones).map((zone) => fileZone(zone, notes, piles)),
    unplaced: notes.filter((note) => note.zone === null || !zones.has(note.zone)),
  }
}

function fileZone(zone: Zone, notes: readonly PlacedNote[], piles: PileIndex): OutlineZone {
  const held = notes.filter((note) => note.zone === zone.id)
  const clusters = new Map<string, OutlineCluster>()
  for (const note of held) {
    const pile = piles.get(note.id)
    if (pile === undefined) continue
    const { title, words } = pile.pile
    const others = clusters.get(pile.id)?.notes ?? []
    clusters.set(pile.id, { id: pile.id, title, words, notes: [...others, note] })
  }
  return {
    id: zone.id,
    title: zone.title,
    question: zone.question,
    nature: zone.nature,
    clusters: [...clusters.values()],
    notes: held.filter((note) => !piles.has(note.id)),
  }
}

type PileIndex = ReadonlyMap<HostId, { readonly id: string; readonly pile: PileRecord }>

/** The pile of each note; of two records, the later one tells. */
export function indexPiles(records: readonly ClusterRecord[]): PileIndex {
  return new Map(
    records.flatMap((record) =>
      record.piles.flatMap((pile) =>
        pile.notes.map((note) => [note, { id: `${record.id}/${pile.id}`, pile }] as const),
      ),
    ),
  )
}

/** Every note of an outline, in its order. */
export function listOutlineNotes(outline: Outline): readonly PlacedNote[] {
  const ofZone = (zone: OutlineZone) => [
    ...zone.clusters.flatMap((cluster) => cluster.notes),
    ...zone.notes,
  ]
  return [
    ...outline.sections.flatMap((section) => [
      ...section.zones.flatMap(ofZone),
      ...section.unplaced,
    ]),
    ...outline.unplaced,
  ]
}

import type { HostId, NodeKey } from '../core/board/keys.ts'
import { nextPart, partDoc } from '../core/board/part-doc.ts'
import type { HostProfile } from '../core/board/profile.ts'
import {
  absoluteRect,
  indexById,
  isOurs,
  type LiveItem,
  type Snapshot,
} from '../core/board/snapshot.ts'
import {
  type ClusterRecord,
  type CopiedNote,
  type LeftGroup,
  listPlaces,
  PILES_PART,
} from '../core/notes/cluster-record.ts'
import type { Manner } from '../core/notes/manner.ts'
import type { NoteHome } from '../core/notes/note-home.ts'
import { cutText } from '../core/parse-value.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { type ClusterPreview, listClustered } from './cluster-desk.ts'

/** More does not fit on a note at a size one can read, UTF-16 units. */
const LONGEST_COPY = 300

/** No pile of the board, of the records or forgotten by them, has the same name. */
export function bareRecord(
  { doc }: WorkshopSetup,
  records: readonly ClusterRecord[],
  snapshot: Snapshot,
  manner: Manner,
): ClusterRecord {
  const docs = [
    ...records.map((record) => record.doc),
    ...snapshot.items.flatMap(({ stamp }) => (stamp === undefined ? [] : [stamp.doc])),
  ]
  const id = nextPart(docs, doc, PILES_PART)
  return {
    id,
    doc: partDoc(doc, id),
    manner,
    sections: [],
    zone: null,
    withoutGroups: [],
    withoutZones: [],
    isSelection: false,
    piles: [],
    undecided: [],
    aside: [],
    decided: [],
    quiet: [],
    homes: [],
    left: [],
    copied: [],
  }
}

/** The record of a proposal, on top of what an earlier try of it, or an earlier proposal, left. */
export function recordPreview(
  bare: ClusterRecord,
  preview: ClusterPreview,
  snapshot: Snapshot,
  profile: HostProfile,
): ClusterRecord {
  const { sections, zone, selection, withoutGroups, withoutZones } = preview.choice
  return {
    ...bare,
    sections,
    zone,
    withoutGroups,
    withoutZones,
    isSelection: selection !== 'any',
    piles: preview.piles,
    undecided: preview.undecided,
    aside: [...preview.aside],
    decided: listDecided(preview, bare),
    quiet: preview.isLater ? bare.quiet : [...preview.quiet],
    homes: bare.manner === 'move' ? homesOf(preview, snapshot, bare, profile) : [],
    left: bare.manner === 'move' ? groupsOf(preview, snapshot, bare) : [],
    copied: bare.manner === 'copy' ? copyNotes(preview) : [],
  }
}

/** A proposal for later notes takes all that is on the board as it is: only what it changed was decided. */
function listDecided(
  { places, aside, isLater }: ClusterPreview,
  bare: ClusterRecord,
): readonly HostId[] {
  const before = isLater ? listPlaces(bare) : new Map<HostId, string | null>()
  const decided = new Set(isLater ? bare.decided : [])
  for (const [note, pile] of places) if (before.get(note) !== pile) decided.add(note)
  return [...decided].filter((note) => !aside.has(note))
}

/**
 * A note that an earlier try moved already keeps the home it was moved from, also when it is clustered
 * no more.
 */
function homesOf(
  preview: ClusterPreview,
  snapshot: Snapshot,
  bare: ClusterRecord,
  { note: usual }: HostProfile,
): readonly NoteHome[] {
  const live = indexById(snapshot)
  const known = bare.homes
  const homes = new Map(known.filter(({ note }) => live.has(note)).map((home) => [home.note, home]))
  const last = known.reduce((most, { round = 0 }) => Math.max(most, round + 1), 0)
  const late = last === 0 ? {} : { round: last }
  for (const { id: note, section, zone, copy, marks } of listClustered(preview)) {
    const found = live.get(note)
    if (found === undefined) continue
    const { parent, rect } = found
    const sense = { ...(copy ? { copy } : {}), ...(marks === undefined ? {} : { marks }) }
    const place = { note, parent, x: rect.x, y: rect.y, section, zone, ...sense }
    const before = homes.get(note) ?? { ...place, ...late, ...nestedIn(found, section, bare, live) }
    const { size: _size, ...home } = before
    const { width, height } = rect
    const isUsual = Math.abs(width - usual.width) <= 1 && Math.abs(height - usual.height) <= 1
    homes.set(note, isUsual ? home : { ...home, size: { width, height } })
  }
  return [...homes.values()]
}

/** The groups that notes are in now, after those that an earlier try took notes out of. */
function groupsOf(
  preview: ClusterPreview,
  { items }: Snapshot,
  { left }: ClusterRecord,
): readonly LeftGroup[] {
  const clustered = new Set(listClustered(preview).map(({ id }) => id))
  const known = new Set(left.map(({ id }) => id))
  const groups = new Map<HostId, HostId[]>()
  for (const { id, group } of items) {
    if (group === undefined || known.has(group)) continue
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  const leaving = [...groups].filter(([, inside]) => inside.some((id) => clustered.has(id)))
  return [...left, ...leaving.map(([id, inside]) => ({ id, items: inside }))]
}

/** Where a note in a section of people's lies in the one of ours around it. */
function nestedIn(
  item: LiveItem,
  section: NodeKey | null,
  { id, doc }: ClusterRecord,
  live: ReadonlyMap<HostId, LiveItem>,
): Pick<NoteHome, 'inSection'> {
  const holder = item.parent === null ? undefined : live.get(item.parent)
  if (section === null || holder === undefined || holder.stamp !== undefined) return {}
  const ours = [...live.values()].find(
    (one) =>
      one.kind === 'section' &&
      isOurs(one) &&
      one.stamp.key === section &&
      doc === partDoc(one.stamp.doc, id),
  )
  if (ours === undefined) return {}
  const { x, y } = absoluteRect(item, live)
  const corner = absoluteRect(ours, live)
  return { inSection: { x: x - corner.x, y: y - corner.y } }
}

function copyNotes(preview: ClusterPreview): readonly CopiedNote[] {
  return listClustered(preview).map(({ id, text, nature, group }) => ({
    note: id,
    text: cutText(text.trim(), LONGEST_COPY),
    nature,
    group,
  }))
}

import type { Kept } from '../core/board/change-plan.ts'
import type { BoardDocument, Item, Section } from '../core/board/document.ts'
import type { Field } from '../core/board/fields.ts'
import type { NodeKey } from '../core/board/keys.ts'
import { indexById, type Snapshot } from '../core/board/snapshot.ts'
import type { KeptZone } from '../core/layout/settle-template.ts'
import { nameBriefly } from './name-briefly.ts'
import type { KeptView } from './view.ts'

const CHANGE: Readonly<Record<Field, KeptView['change']>> = {
  text: 'text',
  x: 'moved',
  y: 'moved',
  width: 'resized',
  height: 'resized',
  fill: 'recoloured',
  look: 'recoloured',
  parent: 'reparented',
}

interface Place {
  readonly section: Section | null
  readonly item: Item | null
}

function indexPlaces(document: BoardDocument): ReadonlyMap<NodeKey, Place> {
  const places = new Map<NodeKey, Place>()
  for (const section of document.sections) {
    places.set(section.key, { section, item: null })
    for (const item of section.items) places.set(item.key, { section, item })
  }
  for (const item of document.loose) places.set(item.key, { section: null, item })
  return places
}

/** Says where each kept item is and what people changed, once per item and kind of change. */
export function describeKept(
  kept: readonly Kept[],
  document: BoardDocument,
  snapshot: Snapshot,
): readonly KeptView[] {
  const places = indexPlaces(document)
  const live = indexById(snapshot)
  const told = new Map<string, KeptView>()
  for (const { key, on, field } of kept) {
    const change = CHANGE[field]
    const where = nameOf(places.get(key), live.get(on)?.text ?? '')
    told.set(`${on} ${change}`, { id: on, where, change })
  }
  return [...told.values()]
}

/** Says which zones and orders of a changed template gave way to people's notes, and where to look. */
export function describeKeptZones(
  kept: readonly KeptZone[],
  document: BoardDocument,
  snapshot: Snapshot,
): readonly KeptView[] {
  const ours = snapshot.items.filter(({ stamp }) => stamp?.doc === document.id)
  return kept.flatMap(({ canvas, zone, title, change, note }): readonly KeptView[] => {
    const sections = document.sections.filter(({ key, canvas: own }) =>
      note === null ? own === canvas : key === note.section,
    )
    const drawn = sections.flatMap(
      ({ zones }) => zones.find(({ id }) => id === zone)?.drawnBy ?? [],
    )
    const [key] = [...drawn, ...sections.map((section) => section.key)]
    const id = note?.id ?? ours.find(({ stamp }) => stamp?.key === key)?.id
    const where = [sections[0]?.title, zone === null ? '' : title].filter(Boolean).join(' · ')
    return id === undefined ? [] : [{ id, where, change }]
  })
}

function nameOf(place: Place | undefined, found: string): string {
  const zone = place?.section?.zones.find(({ drawnBy }) => drawnBy === place.item?.key)
  const item = zone?.title ?? (place?.item?.text || found)
  const short = place?.item === null ? '' : nameBriefly(item)
  return [place?.section?.title, short].filter(Boolean).join(' · ')
}

import type { BoardDocument, Section } from '../board/document.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import type { LiveItem } from '../board/snapshot.ts'
import type { LiveBoard, OurItem } from './live-board.ts'

/** What is left of one section on the board, or of a copy people made of it. */
export interface SectionParts {
  readonly section: Section
  /** The host's section; null when only its items are left. */
  readonly holder: LiveItem | null
  readonly copy: boolean
  readonly items: readonly OurItem[]
}

/**
 * Gathers our items by section, copies apart, in the order of the document. A copied section is
 * known by its own copied stamp, or by holding most of the section's copied items: a single title
 * or dot that people copied makes no section.
 */
export function gatherSections(document: BoardDocument, board: LiveBoard): readonly SectionParts[] {
  const originals = new Map<NodeKey, OurItem[]>()
  const copies = new Map<NodeKey, Map<HostId, OurItem[]>>()
  const owners = indexOwners(document)
  for (const item of board.ours) {
    const owner = owners.get(item.key)
    if (owner === undefined) continue
    if (!item.isCopy) {
      pushTo(originals, owner, item)
      continue
    }
    const holder = item.key === owner ? item.live.id : item.live.parent
    if (holder === null) continue
    const places = copies.get(owner) ?? new Map<HostId, OurItem[]>()
    pushTo(places, holder, item)
    copies.set(owner, places)
  }
  return document.sections.flatMap((section) => [
    ...keepOriginal(section, originals.get(section.key) ?? []),
    ...keepCopies(section, copies.get(section.key) ?? new Map(), board),
  ])
}

function indexOwners(document: BoardDocument): ReadonlyMap<NodeKey, NodeKey> {
  const owners = new Map<NodeKey, NodeKey>()
  for (const section of document.sections) {
    owners.set(section.key, section.key)
    for (const item of section.items) owners.set(item.key, section.key)
  }
  return owners
}

function pushTo<K>(map: Map<K, OurItem[]>, key: K, item: OurItem): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}

function keepOriginal(section: Section, items: readonly OurItem[]): readonly SectionParts[] {
  if (items.length === 0) return []
  const holder = items.find((item) => item.key === section.key)?.live ?? null
  return [{ section, holder, copy: false, items }]
}

function keepCopies(
  section: Section,
  places: ReadonlyMap<HostId, readonly OurItem[]>,
  board: LiveBoard,
): readonly SectionParts[] {
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, items]) => {
      const holder = board.byId.get(id)
      const kinds = new Set(items.map((item) => item.key))
      const isSection = kinds.has(section.key) || kinds.size > section.items.length / 2
      if (holder?.kind !== 'section' || !isSection) return []
      return [{ section, holder, copy: true, items }]
    })
}

import { indexById, type Snapshot } from '../core/board/snapshot.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import { isAtHome } from '../core/notes/note-home.ts'
import { planBadges } from './badge-notes.ts'
import type { Desk } from './desk.ts'
import { locateDocument } from './locate-document.ts'
import { nameBriefly } from './name-briefly.ts'
import { findPiles, layOutPiles } from './piles-document.ts'
import { type Part, planPart, planPlaced } from './plan-part.ts'
import type { KeptView } from './view.ts'

/** How what draws the piles of a record is taken off the board; notes stay where they are. */
export function planOff(desk: Desk, record: ClusterRecord, snapshot: Snapshot): Part {
  const laidOut = layOutPiles(desk, record, snapshot)
  if (record.manner !== 'badge') return planPart(laidOut, snapshot)
  const { items, lost } = planBadges(record, snapshot)
  const placed = { ...(locateDocument(laidOut, snapshot) ?? laidOut), loose: items }
  const { steps, kept } = planPlaced(placed, snapshot)
  return { steps: [...lost, ...steps], kept }
}

/**
 * Notes of the piles that stay where people put them, or that people deleted, by pile; not those that we
 * put into the piles of another record.
 */
export function listStrayed(
  record: ClusterRecord,
  records: readonly ClusterRecord[],
  snapshot: Snapshot,
  going: ReadonlySet<string>,
): readonly KeptView[] {
  const live = indexById(snapshot)
  const others = records.filter(({ id }) => id !== record.id)
  const elsewhere = new Set(others.map((other) => findPiles(other, snapshot)?.id))
  const titles = new Map(
    record.piles.flatMap(({ title, notes }) => notes.map((note) => [note, title] as const)),
  )
  return record.homes.flatMap((home): readonly KeptView[] => {
    const { note: id } = home
    const found = live.get(id)
    if (found === undefined) return [{ id, where: titles.get(id) ?? '', change: 'deleted' }]
    if (isAtHome(found, home) || going.has(id)) return []
    if (found.parent !== null && elsewhere.has(found.parent)) return []
    return [{ id, where: nameBriefly(found.text), change: 'strayed' }]
  })
}

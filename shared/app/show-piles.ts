import { listRecorded } from '../core/notes/cluster-record.ts'
import type { Desk } from './desk.ts'
import { findPiles } from './piles-document.ts'

/** Moves the view to the piles of a record, or to their notes when nothing of ours holds them any more. */
export async function showPiles(desk: Desk, id: string | null): Promise<void> {
  const records = desk.state.clusters?.records ?? []
  const record = id === null ? records.at(-1) : records.find((one) => one.id === id)
  if (record === undefined) return
  const snapshot = await desk.host.read(new AbortController().signal)
  const found = findPiles(record, snapshot)
  const notes = new Set(listRecorded(record))
  const there = snapshot.items.flatMap((item) => (notes.has(item.id) ? [item.id] : []))
  await desk.host.show(found === undefined ? there : [found.id])
}

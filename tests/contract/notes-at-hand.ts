import { expect } from 'vitest'
import type { Rect } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { absoluteRect, indexById, type Snapshot } from '../../shared/core/board/snapshot.ts'
import { type ContractBench, findItem, readAll } from './contract-bench.ts'

export const nour = { id: 'nour', name: 'Nour', colour: '#D3BDFF' }

export const NO_PLAN = { create: [], adopt: [], update: [], remove: [], kept: [] }

/** A note at the middle of the zone of a group's section. */
export async function writeNote({ host, hands }: ContractBench, text: string): Promise<HostId> {
  const snapshot = await readAll(host)
  const zone = absoluteRect(findItem(snapshot, 'A/goals'), indexById(snapshot))
  const at = { x: zone.x + zone.width / 2 + 150, y: zone.y + zone.height / 2 }
  return hands.writeNote(at, text, {
    colour: host.profile.noteColours.fact,
    person: nour,
  }) as HostId
}

export function readNote(
  snapshot: Snapshot,
  id: HostId,
): { readonly text: string; readonly rect: Rect } {
  const byId = indexById(snapshot)
  const note = byId.get(id)
  if (note === undefined) throw new Error(`The note ${id} is lost.`)
  return { text: note.text, rect: absoluteRect(note, byId) }
}

export function expectSamePlace(after: Rect, before: Rect): void {
  expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(1)
  expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(1)
}

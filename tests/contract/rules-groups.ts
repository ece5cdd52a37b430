import { expect, test } from 'vitest'
import type { HostId } from '../../shared/core/board/keys.ts'
import { absoluteRect, indexById, type Snapshot } from '../../shared/core/board/snapshot.ts'
import {
  type ContractBench,
  findItem,
  generate,
  readAll,
  run,
  type Start,
} from './contract-bench.ts'
import { contractDocument } from './contract-documents.ts'
import { expectSamePlace, NO_PLAN, readNote, writeNote } from './notes-at-hand.ts'

/** What people grouped (Ctrl+G) can be put together again. */
export function describeGroups(start: Start): void {
  test('[H22] a note that left its group comes back to those that stayed', async () => {
    const { bench, notes, before } = await writeGrouped(await start())
    const [first, second, third] = notes
    await sendAway(bench, [third], before)
    await regroup(bench, first, [third], before)
    await expectGrouped(bench, [first, second, third], before)
  })

  test('[H22] a group that went with its last note is made anew', async () => {
    const { bench, notes, before } = await writeGrouped(await start())
    const [first] = notes
    await sendAway(bench, notes, before)
    const apart = await readAll(bench.host)
    expect(notes.map((id) => groupOf(apart, id))).toEqual([undefined, undefined, undefined])
    await regroup(bench, first, notes, before)
    await expectGrouped(bench, notes, before)
    await regroup(bench, first, notes, before)
    await expectGrouped(bench, notes, before)
  })

  test('[H22] one that is locked does not cost the others their group', async () => {
    const { bench, notes, before } = await writeGrouped(await start())
    const [first, second, third] = notes
    await sendAway(bench, [third], before)
    bench.hands.lock([third], true)
    await regroup(bench, first, [third], before, 'whatever comes')
    await expectGrouped(bench, [first, second], before)
  })

  test('[H22] the last note of a group that is gone makes none', async () => {
    const { bench, notes, before } = await writeGrouped(await start())
    const [first, second, third] = notes
    await sendAway(bench, notes, before)
    bench.hands.remove([second, third])
    await regroup(bench, first, [first], before)
    expect(groupOf(await readAll(bench.host), first)).toBeUndefined()
  })
}

interface Grouped {
  readonly bench: ContractBench
  readonly notes: readonly [HostId, HostId, HostId]
  readonly before: Snapshot
}

async function writeGrouped(bench: ContractBench): Promise<Grouped> {
  await generate(bench.host, contractDocument(bench.host.profile))
  const first = await writeNote(bench, 'One')
  const second = await writeNote(bench, 'Two')
  const third = await writeNote(bench, 'Three')
  bench.hands.moveBy([second], -150, 0)
  bench.hands.moveBy([third], -300, 0)
  const notes = [first, second, third] as const
  bench.hands.group(notes)
  const before = await readAll(bench.host)
  expect(groupOf(before, first)).toBeDefined()
  return { bench, notes, before }
}

/** Into another section and home again, as piles do. */
async function sendAway(
  { host }: ContractBench,
  notes: readonly HostId[],
  before: Snapshot,
): Promise<void> {
  const live = indexById(before)
  const other = findItem(before, 'persona/R&D %2F "Web"')
  const corner = absoluteRect(other, live)
  const away = notes.map((on, index) => {
    const to = { x: corner.x + 300 + 250 * index, y: corner.y + 200 }
    return { do: 'move', on, to, into: other.id } as const
  })
  const home = notes.map((on) => {
    const { x, y } = readNote(before, on).rect
    return { do: 'move', on, to: { x, y }, into: live.get(on)?.parent ?? null } as const
  })
  for (const steps of [away, home]) {
    const { performed } = await run(host, NO_PLAN, steps)
    expect(performed).toEqual({ done: notes.length, failed: [], stopped: null })
  }
}

async function regroup(
  { host }: ContractBench,
  of: HostId,
  notes: readonly HostId[],
  before: Snapshot,
  outcome: 'done' | 'whatever comes' = 'done',
): Promise<void> {
  const group = groupOf(before, of)
  if (group === undefined) throw new Error('No group.')
  const { performed } = await run(host, NO_PLAN, [{ do: 'regroup', group, notes }])
  if (outcome === 'done') expect(performed).toEqual({ done: 1, failed: [], stopped: null })
}

async function expectGrouped(
  { host }: ContractBench,
  notes: readonly HostId[],
  before: Snapshot,
): Promise<void> {
  const after = await readAll(host)
  const groups = new Set(notes.map((id) => groupOf(after, id)))
  expect(groups.size).toBe(1)
  expect(groups).not.toContain(undefined)
  for (const id of notes) {
    expectSamePlace(readNote(after, id).rect, readNote(before, id).rect)
    expect(indexById(after).get(id)?.parent).toBe(indexById(before).get(id)?.parent)
  }
}

function groupOf(snapshot: Snapshot, id: HostId): HostId | undefined {
  return indexById(snapshot).get(id)?.group
}

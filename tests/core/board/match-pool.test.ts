import { expect, test } from 'vitest'
import type { HostId } from '../../../shared/core/board/keys.ts'
import { matchPool } from '../../../shared/core/board/match-pool.ts'
import { indexById, type Snapshot } from '../../../shared/core/board/snapshot.ts'
import type { Stamp } from '../../../shared/core/board/stamp.ts'
import type { BoardBench } from './board-bench.ts'
import { exampleDocument, nour, placeExample } from './example-board.ts'

const document = exampleDocument({ group: 'A' })

function readPool(snapshot: Snapshot): readonly Stamp[] {
  return snapshot.items.flatMap(({ stamp }) => (stamp?.key.startsWith('persona/A') ? [stamp] : []))
}

/** What a pool carried by the heading of a section says of the board. */
function match(bench: BoardBench, pool: readonly Stamp[], sectionId: string) {
  const { items } = bench.snapshot()
  const frame = items.find(({ id }) => id === sectionId) ?? null
  const inside = items.filter(({ parent }) => parent === sectionId)
  const carrier = inside.find(({ kind }) => kind === 'text')?.id ?? ('none' as HostId)
  return matchPool(pool, { carrier, frame, inside }, indexById({ items }))
}

function pairs(found: ReadonlyMap<HostId, Stamp>): readonly (readonly [string, string])[] {
  return [...found].map(([id, { key }]) => [id, key] as const).sort(([a], [b]) => (a < b ? -1 : 1))
}

test('[T5] a pool finds its items by their ids, wherever they were dragged', () => {
  const { bench, idOf } = placeExample(document)
  const pool = readPool(bench.snapshot())
  bench.hands.moveBy([idOf('seed')], 3000, 0)
  bench.hands.setText(idOf('seed'), 'Rewritten', nour)
  bench.hands.remove([idOf('goals')])
  const found = match(bench, pool, idOf('persona/A'))
  expect(pairs(found)).toEqual(
    pairs(
      new Map(
        pool.filter(({ key }) => key !== 'persona/A/goals').map((stamp) => [stamp.on, stamp]),
      ),
    ),
  )
})

test('[T6] in a copied section, items are found by what they had; their stamps name the originals', () => {
  const { bench, idOf } = placeExample(document)
  const pool = readPool(bench.snapshot())
  const [copy = ''] = bench.hands.duplicate([idOf('persona/A')], 900, 0)
  const found = match(bench, pool, copy)
  const copies = bench.snapshot().items.filter(({ id, parent }) => id === copy || parent === copy)
  expect([...found.keys()].sort()).toEqual(copies.map(({ id }) => id).sort())
  for (const { id, stamp } of copies) expect(found.get(id)).toEqual(stamp)
})

test('[T6] an item that was moved or rewritten before the copy was made is still found', () => {
  const { bench, idOf } = placeExample(document)
  bench.hands.setText(idOf('title'), 'Our goals', nour)
  bench.hands.moveBy([idOf('seed')], 60, 15)
  const pool = readPool(bench.snapshot())
  bench.duplicateBoard()
  const section = bench.memory.items.find(({ kind }) => kind === 'section')?.id ?? ''
  const found = match(bench, pool, section)
  expect([...found.values()].map(({ key }) => key).sort()).toEqual(
    pool.map(({ key }) => key).sort(),
  )
})

test('[T6] a note of somebody’s in the place of ours is not taken for it', () => {
  const { bench, idOf } = placeExample(document)
  const pool = readPool(bench.snapshot())
  const seed = bench.memory.items.find(({ id }) => id === idOf('seed'))
  bench.hands.remove([idOf('seed')])
  bench.duplicateBoard()
  const section = bench.memory.items.find(({ kind }) => kind === 'section')
  const note = bench.hands.writeNote({ x: 180, y: 230 }, 'Somebody’s', {
    colour: '#FFE299',
    person: nour,
  })
  bench.memory.replace(
    bench.memory.items.map((item) =>
      item.id === note && seed
        ? { ...item, x: seed.x, y: seed.y, width: seed.width, height: seed.height }
        : item,
    ),
  )
  const found = match(bench, pool, section?.id ?? '')
  expect(found.has(note as HostId)).toBe(false)
})

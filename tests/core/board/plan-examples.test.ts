import { expect, test } from 'vitest'
import type { HostId } from '../../../shared/core/board/keys.ts'
import { isEmpty } from '../../../shared/core/board/plan-changes.ts'
import { encodeStamp, parseStamp } from '../../../shared/core/board/stamp-codec.ts'
import { BoardBench } from './board-bench.ts'
import { calmHost, exampleDocument, nour, placeExample } from './example-board.ts'

const one = exampleDocument({ group: 'A' })
const two = exampleDocument({ group: 'A' }, { group: 'B', x: 800 })

function itemOf(bench: BoardBench, id: string) {
  const item = bench.memory.items.find((other) => other.id === id)
  if (item === undefined) throw new Error(`No item ${id}.`)
  return item
}

test('[P1] an empty board gets everything, and nothing else', () => {
  const plan = new BoardBench(calmHost).plan(two)
  expect(plan.create.map(({ key }) => key)).toEqual([
    'persona/A',
    'persona/B',
    'persona/A/goals',
    'persona/A/goals/title',
    'persona/A/goals/seed',
    'persona/B/goals',
    'persona/B/goals/title',
    'persona/B/goals/seed',
    'wall/head',
  ])
  expect({ ...plan, create: [] }).toEqual({
    create: [],
    adopt: [],
    update: [],
    remove: [],
    kept: [],
  })
})

test('[P2] a heading people rewrote stays theirs when ours changes, and is listed', () => {
  const { bench, idOf } = placeExample(one)
  bench.hands.setText(idOf('title'), 'Our goals', nour)
  const { update, kept } = bench.generate(exampleDocument({ group: 'A', heading: 'Aims' }))
  expect(update).toEqual([])
  expect(kept).toEqual([{ key: 'persona/A/goals/title', on: idOf('title'), field: 'text' }])
  expect(itemOf(bench, idOf('title')).text).toBe('Our goals')
})

test('[P2] a heading nobody touched follows ours', () => {
  const { bench, idOf } = placeExample(one)
  const { update } = bench.generate(exampleDocument({ group: 'A', heading: 'Aims' }))
  expect(update.map(({ key, fields }) => [key, fields])).toEqual([
    ['persona/A/goals/title', ['text']],
  ])
  expect(itemOf(bench, idOf('title')).text).toBe('Aims')
})

test('[P9] a section people moved carries its items, and stays where they put it', () => {
  const { bench, idOf } = placeExample(two)
  bench.hands.moveBy([idOf('persona/A')], 5000, 40)
  expect(isEmpty(bench.plan(two))).toBe(true)
  const { kept } = bench.generate(exampleDocument({ group: 'A', x: 100 }, { group: 'B', x: 800 }))
  expect(kept.map(({ field }) => field)).toEqual(['x'])
  expect(itemOf(bench, idOf('persona/A')).x).toBe(5000)
})

test('[P9] an item people dragged out of its section stays out', () => {
  const { bench, idOf } = placeExample(one)
  bench.hands.moveBy([idOf('seed')], 2000, 0)
  expect(isEmpty(bench.plan(one))).toBe(true)
  expect(itemOf(bench, idOf('seed')).parent).toBeNull()
})

test('[P10] an item people deleted is restored in its section, wherever that is now', () => {
  const { bench, idOf } = placeExample(one)
  bench.hands.moveBy([idOf('persona/A')], 300, 0)
  bench.hands.remove([idOf('goals')])
  const { create } = bench.generate(one)
  expect(create.map(({ key, into }) => [key, into])).toEqual([
    ['persona/A/goals', idOf('persona/A')],
  ])
  expect(itemOf(bench, idOf('goals'))).toMatchObject({ parent: idOf('persona/A'), x: 24, y: 96 })
})

test('[P12] an item that lost its stamp is stamped again, not made twice', () => {
  const { bench, idOf } = placeExample(one)
  const seed = idOf('seed')
  bench.memory.replace(
    bench.memory.items.map((item) =>
      item.id === seed ? { ...item, hidden: '', x: item.x + 0.6 } : item,
    ),
  )
  const { create, adopt } = bench.generate(one)
  expect(create).toEqual([])
  expect(adopt.map(({ on, fields }) => [on, fields])).toEqual([[seed, []]])
  expect(isEmpty(bench.plan(one))).toBe(true)
})

test('[P12] a note somebody wrote is never taken for ours, unless it says the very same thing there', () => {
  const { bench, idOf } = placeExample(one)
  bench.hands.remove([idOf('seed')])
  const at = { x: 60 + 100, y: 110 + 100 }
  const note = bench.hands.writeNote(at, 'Another', { colour: '#FFE299', person: nour })
  const { create, adopt } = bench.generate(one)
  expect(create.map(({ key }) => key)).toEqual(['persona/A/goals/seed'])
  expect(adopt).toEqual([])
  expect(itemOf(bench, note)).toMatchObject({ text: 'Another', hidden: '' })
})

test('[P12] an empty note is somebody’s, even where an empty one of ours would be', () => {
  const [section] = one.sections
  if (section === undefined) throw new Error('No section.')
  const items = section.items.map((item) => (item.kind === 'sticky' ? { ...item, text: '' } : item))
  const blank = { ...one, sections: [{ ...section, items }] }
  const { bench, idOf } = placeExample(blank)
  const seed = idOf('seed')
  bench.memory.replace(
    bench.memory.items.map((item) => (item.id === seed ? { ...item, hidden: '' } : item)),
  )
  const { create, adopt } = bench.generate(blank)
  expect([create.length, adopt.length]).toEqual([1, 0])
  expect(itemOf(bench, seed).hidden).toBe('')
})

test.each([
  ['unreadable', 'no stamp of ours'],
  ['future', '7|abc|whatever comes'],
])('[P13] an item whose stamp is %s is left alone, and not made twice', (fault, hidden) => {
  const { bench, idOf } = placeExample(one)
  const zone = idOf('goals')
  bench.memory.replace(
    bench.memory.items.map((item) => (item.id === zone ? { ...item, hidden } : item)),
  )
  const before = bench.memory.items
  expect(bench.snapshot().items.map(({ stampFault }) => stampFault)).toContain(fault)
  expect(isEmpty(bench.plan(one))).toBe(true)
  bench.generate(exampleDocument({ group: 'A', heading: 'Aims' }))
  expect(itemOf(bench, zone)).toEqual(before.find(({ id }) => id === zone))
  bench.remove(one)
  expect(bench.memory.items.map(({ id }) => id)).toEqual([zone])
})

test('[P13] a section whose stamp is unreadable still holds its items', () => {
  const { bench, idOf } = placeExample(one)
  const section = idOf('persona/A')
  bench.memory.replace(
    bench.memory.items.map((item) => (item.id === section ? { ...item, hidden: 'edited' } : item)),
  )
  bench.hands.remove([idOf('seed')])
  const { create } = bench.generate(one)
  expect(create.map(({ key, into }) => [key, into])).toEqual([['persona/A/goals/seed', section]])
})

test('[P17] an item that was cut and pasted is the same item', () => {
  const { bench, idOf } = placeExample(one)
  const seed = idOf('seed')
  const [pasted] = bench.hands.duplicate([seed], 0, 40)
  bench.hands.remove([seed])
  const { create, adopt } = bench.generate(one)
  expect(create).toEqual([])
  expect(adopt.map(({ on, fields }) => [on, fields])).toEqual([[pasted, []]])
  expect(isEmpty(bench.plan(one))).toBe(true)
})

test('[P17] a copied section does not answer for what is missing in the original', () => {
  const { bench, idOf } = placeExample(one)
  bench.hands.duplicate([idOf('persona/A')], 900, 0)
  const original = idOf('persona/A')
  bench.hands.remove([idOf('goals')])
  const { create } = bench.generate(one)
  expect(create.map(({ key, into }) => [key, into])).toEqual([['persona/A/goals', original]])
})

test('[P18] of two sections for one key, the one people work in stays', () => {
  const { bench, idOf } = placeExample(one)
  const first = idOf('persona/A')
  // A second facilitator generated at the same time: same keys, other ids, beside the first.
  const placed = bench.memory.items.length
  bench.hands.duplicate(
    bench.memory.items.filter(({ parent }) => parent === null).map(({ id }) => id),
    3000,
    0,
  )
  const second = bench.memory.items.slice(placed)
  bench.memory.replace(
    bench.memory.items.map((item) => {
      if (!second.includes(item)) return item
      const stamp = parseStamp(item.hidden)
      if (typeof stamp === 'string') throw new Error('The copy lost its stamp.')
      return { ...item, hidden: encodeStamp({ ...stamp, on: item.id as HostId }) }
    }),
  )
  const at = { x: 3300, y: 300 }
  const note = bench.hands.writeNote(at, 'Here', { colour: '#FFE299', person: nour })
  const { remove } = bench.generate(one)
  expect(remove.map(({ on }) => on)).toContain(first)
  const sections = bench.memory.items.filter(({ kind }) => kind === 'section')
  expect(sections.map(({ id }) => id)).toEqual([itemOf(bench, note).parent])
  expect(bench.memory.items).toHaveLength(placed + 1)
  expect(isEmpty(bench.plan(one))).toBe(true)
})

test('[P21] an item whose section was taken from around it is put in the new one', () => {
  const { bench, idOf } = placeExample(one)
  const section = idOf('persona/A')
  bench.memory.replace(
    bench.memory.items.flatMap((item) => {
      if (item.id === section) return []
      return [item.parent === section ? { ...item, parent: null } : item]
    }),
  )
  bench.generate(one)
  expect(itemOf(bench, idOf('seed'))).toMatchObject({ parent: idOf('persona/A'), x: 60, y: 110 })
  expect(isEmpty(bench.plan(one))).toBe(true)
})

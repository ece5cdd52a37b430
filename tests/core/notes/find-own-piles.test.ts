import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HostId } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import type { PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import { findOwnPiles } from '../../../shared/core/notes/find-own-piles.ts'

const SIDE = 240

function item(id: string, kind: LiveItem['kind'], x: number, y: number, text = id): LiveItem {
  const size = kind === 'text' ? { width: 400, height: 60 } : { width: SIDE, height: SIDE }
  return {
    ...{ id: id as HostId, kind, parent: null, rect: { x, y, ...size } },
    ...{ text, fill: '#FFE299', form: 'rectangle' },
  }
}

function noteOf({ id, text, rect }: LiveItem): PlacedNote {
  return {
    ...{ id, text, section: null, copy: false, canvas: null, group: null, zone: null },
    ...{ author: '', nature: 'fact', rect, evidence: false },
  }
}

function find(items: readonly LiveItem[]) {
  return findOwnPiles(items.filter(({ kind }) => kind === 'sticky').map(noteOf), { items })
}

test('[C20] notes in the rhythm of a zone are no pile; notes put side by side are', () => {
  const grid = Array.from({ length: 6 }, (_, at) => item(`g${at}`, 'sticky', at * 264, 0))
  const side = [item('a', 'sticky', 0, 900), item('b', 'sticky', 100, 1000)]
  expect(find([...grid, ...side])).toEqual([{ title: '', notes: ['a', 'b'] }])
})

test('[C20] notes that say nothing are no pile; one of them in a pile stays in it', () => {
  const blank = [item('a', 'sticky', 0, 0, ''), item('b', 'sticky', 100, 100, ' \n')]
  const mixed = [item('c', 'sticky', 3000, 0, ''), item('d', 'sticky', 3100, 100, 'File')]
  const apart = [item('e', 'sticky', 6000, 0), item('f', 'sticky', 9000, 0)]
  expect(find([...blank, ...mixed, ...apart])).toEqual([{ title: '', notes: ['c', 'd'] }])
})

test('[C20] words above name what is under them, column by column', () => {
  const items = [
    item('t1', 'text', 0, 0, 'Attente'),
    item('t2', 'text', 600, 0, 'Papier\n'),
    ...[100, 364].flatMap((y) => [item(`a${y}`, 'sticky', 0, y), item(`b${y}`, 'sticky', 600, y)]),
    item('far', 'sticky', 4000, 4000),
  ]
  expect(find(items)).toEqual([
    { title: 'Attente', notes: ['a100', 'a364'] },
    { title: 'Papier', notes: ['b100', 'b364'] },
  ])
})

test('[C20] a section of theirs is a pile under its name; one of ours is none', () => {
  const holder = { ...item('s', 'section', 0, 0, 'Nos irritants') }
  const inside = ['a', 'b'].map((id, at) => ({
    ...item(id, 'sticky', at * 400, 0),
    parent: holder.id,
  }))
  const others = [item('c', 'sticky', 3000, 0), item('d', 'sticky', 5000, 0)]
  expect(find([holder, ...inside, ...others])).toEqual([
    { title: 'Nos irritants', notes: ['a', 'b'] },
  ])
  const print = { text: '', x: 0, y: 0, width: 0, height: 0, fill: '', look: '', parent: '' }
  const stamp = { doc: 'd', key: 'k', on: 's', asked: print, got: print } as never
  expect(find([{ ...holder, stamp }, ...inside, ...others])).toEqual([])
})

test('[C20] whatever lies where, a note is in one pile at most, and none is alone', () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 1500 }),
    y: fc.integer({ min: 0, max: 1500 }),
  })
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 30 }),
      fc.array(place, { maxLength: 4 }),
      (at, heads) => {
        const items = [
          ...at.map(({ x, y }, index) => item(`n${index}`, 'sticky', x, y)),
          ...heads.map(({ x, y }, index) => item(`t${index}`, 'text', x, y)),
        ]
        const piles = find(items)
        const all = piles.flatMap(({ notes }) => notes)
        expect(new Set(all).size).toBe(all.length)
        expect(piles.every(({ notes }) => notes.length > 1)).toBe(true)
      },
    ),
  )
})

import { expect, test } from 'vitest'
import type { Print } from '../../../shared/core/board/fields.ts'
import type { DocId, HostId, NodeKey } from '../../../shared/core/board/keys.ts'
import type { Stamp } from '../../../shared/core/board/stamp.ts'
import { weighFields } from '../../../shared/core/board/weigh-fields.ts'

const print: Print = {
  text: 'goals',
  x: 24,
  y: 48,
  width: 500,
  height: 24,
  fill: 'NONE',
  look: 'plain',
  parent: 'persona/A',
}

function stampOf(parts: Partial<Stamp> = {}): Stamp {
  const on = '1' as HostId
  return { doc: 'D' as DocId, key: 'k' as NodeKey, on, asked: print, got: print, ...parts }
}

test('[P2] noise below what a hand can drag is no edit', () => {
  const want = { ...print, x: 100 }
  expect(weighFields(want, stampOf(), { ...print, x: 24.2 }).fields).toEqual(['x'])
  expect(weighFields(want, stampOf(), { ...print, x: 25 }).kept).toEqual(['x'])
})

test('[P2] where people and we came to the same, nothing is written and nothing is kept', () => {
  const want = { ...print, text: 'aims' }
  const verdict = weighFields(want, stampOf(), { ...print, text: 'aims' })
  expect(verdict).toEqual({ fields: [], settled: ['text'], asked: want, kept: [] })
})

test('[P7] sizes nobody touched are read back after a write that may change them', () => {
  const want = { ...print, text: 'aims' }
  expect(weighFields(want, stampOf(), print).settled).toEqual(['text', 'width', 'height'])
  const resized = weighFields(want, stampOf(), { ...print, height: 90 })
  expect(resized.settled).toEqual(['text', 'width'])
  const recoloured = weighFields({ ...print, fill: '#FFFFFF' }, stampOf(), print)
  expect(recoloured.settled).toEqual(['fill'])
})

test('[P3] a look that was being written is written again: it cannot be read back', () => {
  const bold = { ...print, look: 'bold' }
  const died = stampOf({ asked: bold, writing: ['look', 'width', 'height'] })
  expect(weighFields(bold, died, print).fields).toEqual(['look'])
  expect(weighFields(print, died, print).fields).toEqual(['look'])
})

test('[P9] an item people put elsewhere is not pulled along one axis', () => {
  const elsewhere = { ...print, parent: '', x: 24, y: 900 }
  const verdict = weighFields({ ...print, x: 60 }, stampOf(), elsewhere)
  expect(verdict).toMatchObject({ fields: [], kept: ['x'] })
})

test('[P9] an item we move to another section moves whole, or not at all', () => {
  const want = { ...print, parent: 'persona/B' }
  expect(weighFields(want, stampOf(), print).fields).toEqual(['x', 'y', 'parent'])
  expect(weighFields(want, stampOf(), { ...print, y: 300 })).toMatchObject({
    fields: [],
    kept: ['x', 'y', 'parent'],
  })
})

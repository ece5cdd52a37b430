import { expect, test } from 'vitest'
import { listWithout } from '../../shared/app/tag-notes.ts'
import { listStrayed } from '../../shared/app/take-off-piles.ts'
import { parseClusterRecord } from '../../shared/core/notes/cluster-record.ts'
import { idOf, makeNote } from '../core/reading-board.ts'

test('[S14] a long note is told by its start, with what says that it goes on', () => {
  const at = { x: 0, y: 0 }
  const items = [makeNote('short', ' Cernée ', at), makeNote('long', 'attente '.repeat(20), at)]
  const ids = items.map(({ id }) => id)
  const told = listWithout([...ids, idOf('gone')], { items }, 'no-total')
  expect(told.map(({ where }) => where)).toEqual(['Cernée', `${'attente '.repeat(7)}att…`, ''])
})

test('[S14] no letter of two halves is cut in the middle', () => {
  const items = [makeNote('signs', '🙂'.repeat(31), { x: 0, y: 0 })]
  const [told] = listWithout([idOf('signs')], { items }, 'no-room')
  expect(told?.where).toBe(`${'🙂'.repeat(29)}…`)
})

test('[S14] a long note that left the piles is told by its start, too', () => {
  const home = { note: 'long', parent: null, x: 0, y: 0, section: null, zone: null }
  const pile = { id: 'queue', title: 'Attente', notes: ['long'] }
  const whole = { id: 'c1', doc: 'doc-c1', sections: [], zone: null }
  const record = parseClusterRecord({ ...whole, piles: [pile], homes: [home] })
  const items = [makeNote('long', 'attente '.repeat(20), { x: 900, y: 900 })]
  const [told] = listStrayed(record, [record], { items }, new Set())
  expect(told).toMatchObject({ where: `${'attente '.repeat(7)}att…`, change: 'strayed' })
})

import { expect, test } from 'vitest'
import { listWithout } from '../../shared/app/tag-notes.ts'
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

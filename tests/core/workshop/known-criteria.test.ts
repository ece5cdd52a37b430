import { expect, test } from 'vitest'
import { CANVASES, findCanvas } from '../../../shared/core/catalogue/catalogue.ts'
import { CRITERIA } from '../../../shared/core/catalogue/criteria.ts'
import { isScored, pickCriteria } from '../../../shared/core/workshop/known-criteria.ts'

test('[V9] a scoring table takes any known set, after its options', () => {
  const scoring = findCanvas('scoring')
  if (scoring === null) throw new Error('no scoring')
  expect(pickCriteria(scoring, 'weighed')).toEqual(scoring)
  for (const { id, zones } of CRITERIA) {
    const picked = pickCriteria(scoring, id)
    expect(picked.zones.map((zone) => zone.id)).toEqual(['option', ...zones.map((zone) => zone.id)])
    expect(isScored(picked)).toBe(true)
  }
})

test('[V9] no other canvas changes, nor does the table for criteria nobody knows', () => {
  for (const canvas of CANVASES) {
    if (canvas.id !== 'scoring') expect(pickCriteria(canvas, 'nuf')).toBe(canvas)
    expect(pickCriteria(canvas, 'unheard of')).toBe(canvas)
    expect(pickCriteria(canvas, '')).toBe(canvas)
  }
})

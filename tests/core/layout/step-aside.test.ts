import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInside, overlaps } from '../../../shared/core/board/geometry.ts'
import { hides, stepAside } from '../../../shared/core/layout/step-aside.ts'

const SIZE = { width: 240, height: 240 }
const AREA = { x: 0, y: 0, width: 1100, height: 700 }
const note = fc
  .record({ x: fc.integer({ min: 0, max: 860 }), y: fc.integer({ min: 0, max: 460 }) })
  .map((corner) => ({ ...corner, ...SIZE }))

test('[C16] a note steps aside to free ground of its area, else to where both are read', () => {
  fc.assert(
    fc.property(note, fc.array(note, { maxLength: 12 }), (at, taken) => {
      const spot = { ...at, ...stepAside(at, taken, AREA) }
      const isFree = !taken.some((one) => overlaps(one, spot))
      if (isFree) expect(isInside(spot, AREA) || taken.length === 0).toBe(true)
      else expect(taken.some((one) => hides(one, spot))).toBe(false)
    }),
  )
})

test('[C16] the nearest free place is taken', () => {
  const at = { x: 24, y: 200, ...SIZE }
  expect(stepAside(at, [at], AREA)).toEqual({ x: 288, y: 200 })
  expect(stepAside(at, [at, { ...at, x: 288 }], AREA)).toEqual({ x: 552, y: 200 })
})

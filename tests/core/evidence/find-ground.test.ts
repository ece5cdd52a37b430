import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../../../shared/core/board/geometry.ts'
import { findGround } from '../../../shared/core/evidence/find-ground.ts'

const section = { x: 100, y: 1000, width: 3000, height: 1500 }
const size = { width: 1400, height: 900 }

test('[W8] evidence goes at the right of its canvas when nothing is there', () => {
  expect(findGround(size, section, [section])).toEqual({ x: 3364, y: 1000 })
})

const neighbour = { x: 3400, y: 1200, width: 3000, height: 1500 }

test('[W8] it goes under its canvas when something is at the right', () => {
  const head = { x: 100, y: 300, width: 900, height: 400 }
  const at = findGround(size, section, [section, neighbour, head])
  expect(at).toEqual({ x: 100, y: 2500 + 264 })
})

test('[W8] it goes above what is there when something is at the right and under it', () => {
  const group = { x: 100, y: 3200, width: 3000, height: 1500 }
  const head = { x: 100, y: 300, width: 900, height: 400 }
  const at = findGround(size, section, [section, neighbour, head, group])
  expect(at).toEqual({ x: 100, y: 300 - 264 - 900 })
})

test('[W8] it never covers what is there, whatever there is', () => {
  const length = fc.integer({ min: -9_000, max: 9_000 })
  const box = fc.record({
    x: length,
    y: length,
    width: fc.integer({ min: 0, max: 5_000 }),
    height: fc.integer({ min: 0, max: 5_000 }),
  })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), box, box, (others, beside, wanted) => {
      const at = findGround(wanted, beside, [beside, ...others])
      const ground = { ...at, width: wanted.width, height: wanted.height }
      expect([beside, ...others].filter((other) => overlaps(ground, other))).toEqual([])
    }),
  )
})

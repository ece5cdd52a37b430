import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, shuffle } from '../../shared/core/random.ts'

test('the same seed gives the same numbers, all in [0, 1)', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const one = createRandom(seed)
      const two = createRandom(seed)
      for (let draw = 0; draw < 20; draw += 1) {
        const value = one()
        expect(value).toBe(two())
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThan(1)
      }
    }),
  )
})

test('the numbers are spread evenly', () => {
  const random = createRandom(2026)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 10_000; draw += 1) {
    const tenth = Math.floor(random() * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const amount of tenths) expect(Math.abs(amount - 1000)).toBeLessThan(150)
})

test('a shuffle keeps every entry once, and every order of three comes up', () => {
  const random = createRandom(1)
  const orders = new Set<string>()
  for (let draw = 0; draw < 100; draw += 1) orders.add(shuffle(['a', 'b', 'c'], random).join(''))
  expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardWording } from '../../shared/core/wording/board.ts'
import { readClock } from '../../shared/panel/read-clock.ts'

test.each([
  ['9', 540],
  ['9h', 540],
  ['9 h 05', 545],
  ['9:05', 545],
  ['09.05', 545],
  ['0905', 545],
  ['14h30', 870],
  ['2:30 pm', 870],
  ['12 am', 0],
  ['12 pm', 720],
  ['23:59', 1439],
])('%s is a time', (text, minute) => {
  expect(readClock(text)).toBe(minute)
})

test.each(['', 'midi', '24:00', '9:60', '13 pm', '0 am', '9:5', '12345', '-1'])(
  '"%s" is not',
  (text) => {
    expect(readClock(text)).toBeNull()
  },
)

test('[property] what the panel writes, it reads', () => {
  for (const language of ['fr', 'en'] as const) {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(readClock(boardWording(language).clock(minute))).toBe(minute)
      }),
    )
  }
})

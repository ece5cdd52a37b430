import { afterAll, beforeAll, expect, test } from 'vitest'
import { clockChange } from '../../shared/panel/clock-change.ts'

const { env } = process
const zone = env['TZ']

beforeAll(() => {
  env['TZ'] = 'Europe/Paris'
})

afterAll(() => {
  if (zone === undefined) delete env['TZ']
  else env['TZ'] = zone
})

test.each([
  ['an ordinary day', '2026-03-12', 540, 480, 0],
  ['the night when clocks go forward', '2026-03-29', 60, 120, 60],
  ['the night when clocks go back', '2026-10-25', 60, 180, -60],
  ['that day, after the change', '2026-10-25', 540, 480, 0],
  ['an evening that goes past the change', '2026-03-28', 22 * 60, 6 * 60, 60],
  ['no time at all', '2026-03-29', 60, 0, 0],
])('[E5] clocks on %s', (_name, date, start, minutes, change) => {
  expect(clockChange(date, start, minutes)).toBe(change)
})

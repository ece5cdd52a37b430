import { expect, test } from 'vitest'
import { noticeAt } from '../../../shared/core/workshop/notice-at.ts'
import { MINUTE } from './play-agenda.ts'

test('[A8] the time left is told at five minutes, at one, and at the end', () => {
  const total = 20 * MINUTE
  expect(noticeAt(5 * MINUTE + 1, total)).toBe('none')
  expect(noticeAt(5 * MINUTE, total)).toBe('five-minutes')
  expect(noticeAt(MINUTE, total)).toBe('one-minute')
  expect(noticeAt(0, total)).toBe('time-up')
})

test('[A8] it is not told as short when a phase of five minutes, or of one, begins', () => {
  expect(noticeAt(5 * MINUTE, 5 * MINUTE)).toBe('none')
  expect(noticeAt(MINUTE, 5 * MINUTE)).toBe('one-minute')
  expect(noticeAt(MINUTE, MINUTE)).toBe('none')
  expect(noticeAt(0, MINUTE)).toBe('time-up')
})

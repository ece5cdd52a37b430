import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaView } from '../../shared/app/view.ts'
import { clockFace, estimateSeconds, lateAt, leftAt } from '../../shared/panel/tick.ts'

const MINUTE_MS = 60_000

function agenda(change: Partial<AgendaView>): AgendaView {
  return {
    state: 'running',
    current: 0,
    phases: [],
    leftMs: 10 * MINUTE_MS,
    asOf: 1000,
    totalMs: 20 * MINUTE_MS,
    lateMinutes: 0,
    absorbedBy: '',
    freeMinutes: 0,
    missingMinutes: 0,
    toSkip: null,
    ...change,
  }
}

describe('the time left', () => {
  test('goes down while the phase runs, and stands while it is paused', () => {
    const later = 1000 + 3 * MINUTE_MS
    expect(leftAt(agenda({}), later)).toBe(7 * MINUTE_MS)
    expect(leftAt(agenda({ state: 'paused' }), later)).toBe(10 * MINUTE_MS)
    expect(leftAt(agenda({ state: 'not-started' }), later)).toBe(10 * MINUTE_MS)
  })

  test('is never negative, nor more than the session said, whatever the clocks say', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (now, leftMs) => {
        const left = leftAt(agenda({ leftMs }), now)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(leftMs)
      }),
    )
  })

  test('is shown with the second that has begun', () => {
    expect(clockFace((18 * 60 + 24) * 1000)).toBe('18:24')
    expect(clockFace(59_001)).toBe('01:00')
    expect(clockFace(0)).toBe('00:00')
    expect(clockFace(-5)).toBe('00:00')
    expect(clockFace(99 * MINUTE_MS + 59_000)).toBe('99:59')
    expect(clockFace(125 * MINUTE_MS)).toBe('2:05:00')
  })
})

describe('the delay', () => {
  test('grows during a pause and once the time is up, not while the phase runs', () => {
    const later = 1000 + 12 * MINUTE_MS
    expect(lateAt(agenda({ lateMinutes: 4 }), 1000 + 9 * MINUTE_MS)).toBe(4)
    expect(lateAt(agenda({ lateMinutes: 4 }), later)).toBe(6)
    expect(lateAt(agenda({ lateMinutes: 4, state: 'paused' }), later)).toBe(16)
    expect(lateAt(agenda({ lateMinutes: -3, state: 'finished' }), later)).toBe(-3)
  })
})

describe('how long work still takes', () => {
  test('follows its pace, by steps of five seconds', () => {
    expect(estimateSeconds(0, 10_000, { done: 500, total: 1000 })).toBe(10)
    expect(estimateSeconds(0, 10_000, { done: 900, total: 1000 })).toBe(5)
    expect(estimateSeconds(0, 60_000, { done: 100, total: 1000 })).toBe(540)
  })

  test('is not told before it can be', () => {
    expect(estimateSeconds(0, 10_000, { done: 0, total: 0 })).toBeNull()
    expect(estimateSeconds(0, 10_000, { done: 10, total: 1000 })).toBeNull()
    expect(estimateSeconds(0, 500, { done: 500, total: 1000 })).toBeNull()
    expect(estimateSeconds(0, 10_000, { done: 1000, total: 1000 })).toBeNull()
  })
})

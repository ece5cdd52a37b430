import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIELDS, type Print } from '../../../shared/core/board/fields.ts'
import type { DocId, HostId, NodeKey } from '../../../shared/core/board/keys.ts'
import type { Stamp } from '../../../shared/core/board/stamp.ts'
import {
  encodePool,
  encodeStamp,
  parsePool,
  parseStamp,
} from '../../../shared/core/board/stamp-codec.ts'
import { RUNS } from './runs.ts'

const word = fc.string({ unit: 'binary', maxLength: 12 })
const tenths = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((tenth) => tenth / 10)
const prints: fc.Arbitrary<Print> = fc.record({
  text: word,
  x: tenths,
  y: tenths,
  width: tenths,
  height: tenths,
  fill: fc.constantFrom('none', '#FFE299', '#A8DAFF', 'odd|,%'),
  look: word,
  parent: fc.oneof(fc.constantFrom('', 'persona/A'), word),
})
const stamps: fc.Arbitrary<Stamp> = fc
  .record({
    doc: word.map((text) => text as DocId),
    key: word.map((text) => `persona/A/${text}` as NodeKey),
    on: word.map((text) => `34587645${text}` as HostId),
    asked: prints,
    got: prints,
    isLike: fc.boolean(),
    writing: fc.option(fc.subarray([...FIELDS]), { nil: undefined }),
  })
  .map(({ writing, isLike, got, ...stamp }) => ({
    ...stamp,
    got: isLike ? { ...stamp.asked, height: got.height } : got,
    ...(writing === undefined ? {} : { writing }),
  }))

test('[T1] a stamp is read as it was written', () => {
  fc.assert(
    fc.property(stamps, (stamp) => {
      expect(parseStamp(encodeStamp(stamp))).toEqual(stamp)
    }),
    RUNS,
  )
})

test('[T1] so is a pool, in its order', () => {
  fc.assert(
    fc.property(fc.array(stamps, { maxLength: 12 }), (pool) => {
      expect(parsePool(encodePool(pool))).toEqual(pool)
    }),
    RUNS,
  )
})

test('[T2] what is no stamp of ours is unreadable, never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.string({ unit: 'binary' })), (value) => {
      expect(['unreadable', 'future']).toContain(parseStamp(value))
      expect(['unreadable', 'future']).toContain(parsePool(value))
    }),
    RUNS,
  )
})

test('[T2] a stamp that was edited or cut is unreadable', () => {
  fc.assert(
    fc.property(stamps, fc.nat(), fc.string({ maxLength: 3 }), (stamp, pick, patch) => {
      const text = encodeStamp(stamp)
      const at = 2 + (pick % (text.length - 2))
      const edited = text.slice(0, at) + patch + text.slice(at + 1)
      fc.pre(edited !== text)
      expect(parseStamp(edited)).toBe('unreadable')
      expect(parseStamp(text.slice(0, at))).toBe('unreadable')
    }),
    RUNS,
  )
})

test('[T2] so is one with a blank before or after what it says', () => {
  fc.assert(
    fc.property(stamps, fc.constantFrom(' ', '\n', '\t'), (stamp, blank) => {
      const [version, check, ...rest] = encodeStamp(stamp).split('|')
      const start = `${version}|${check}|`
      expect(parseStamp(start + blank + rest.join('|'))).toBe('unreadable')
      expect(parseStamp(start + rest.join('|') + blank)).toBe('unreadable')
    }),
    RUNS,
  )
})

test('[T3] a stamp of a later version says so', () => {
  expect(parseStamp('2|whatever|it holds')).toBe('future')
  expect(parsePool('31|')).toBe('future')
  expect(parseStamp('0|x')).toBe('unreadable')
  expect(parseStamp('')).toBe('unreadable')
})

/** A journey section of 50 items on Miro: long ids, hashed texts and looks, heights altered. */
function likelyPool(): readonly Stamp[] {
  return Array.from({ length: 50 }, (_, index): Stamp => {
    const asked: Print = {
      text: (9_007_199_254_740_000 - index * 7919).toString(36),
      x: 40 + (index % 8) * 260,
      y: 120 + Math.floor(index / 8) * 240.5,
      width: 240,
      height: 240,
      fill: ['none', '#FFF9B1', '#A6CCF5', '#FFCEE0'][index % 4] ?? 'none',
      look: ['1q2w3e4r5t6', '6t5r4e3w2q1', 'zxcvbnmasdf'][index % 3] ?? '',
      parent: 'journey-groups/journey/A',
    }
    return {
      doc: 'target-persona-1j8zq' as DocId,
      key: `journey-groups/journey/A/during/step-${index}/title` as NodeKey,
      on: `34587645${48_216_003_217 + index * 13}` as HostId,
      asked,
      got: { ...asked, height: 228.4 },
    }
  })
}

test('[T4] a pool of 50 stamps takes 57 bytes a stamp, and fits in one metadata entry of 6 kB', () => {
  const text = encodePool(likelyPool())
  expect(text).toMatch(/^[ -~]*$/)
  expect(text.length).toBeLessThan(6 * 1024)
  expect(Math.ceil(text.length / 50)).toBe(57)
})

test('[T4] a stamp alone takes about 176 bytes', () => {
  const [stamp] = likelyPool()
  if (stamp === undefined) throw new Error('An empty pool.')
  expect(encodeStamp(stamp).length).toBeLessThanOrEqual(180)
})

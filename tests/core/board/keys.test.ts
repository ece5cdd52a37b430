import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childKey, keyParts, nodeKey } from '../../../shared/core/board/keys.ts'
import { RUNS } from './runs.ts'

const parts = fc.array(fc.string({ unit: fc.constantFrom('a', '/', '%', '2', 'F', '5', 'é') }), {
  minLength: 1,
  maxLength: 4,
})

test('[P22] two lists of parts never give the same key, whatever groups call themselves', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(nodeKey(...a) === nodeKey(...b)).toBe(
        a.join('\n') === b.join('\n') && a.length === b.length,
      )
      expect(keyParts(nodeKey(...a))).toEqual(a)
    }),
    RUNS,
  )
})

test('[P22] a group called "R&D / Web" has a key of its own', () => {
  expect(nodeKey('persona', 'R&D / Web')).toBe('persona/R&D %2F Web')
  expect(childKey(nodeKey('persona', 'A'), '50 %')).toBe('persona/A/50 %25')
})

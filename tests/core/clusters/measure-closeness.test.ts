import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import { measureCloseness } from '../../../shared/core/clusters/measure-closeness.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

function measure(texts: readonly string[]): readonly number[] {
  const notes = texts.map((text, index) => ({ id: `n${index}`, text }))
  return measureCloseness(finishSteps(buildClusterTree(notes)), [...notes.keys()])
}

it('[C5] the note most like the others is in the middle of its pile, the one unlike them farthest', () => {
  const [queue = 0, desk = 0, both = 0, parking = 0] = measure([
    'Long queue',
    'Desk closed',
    'Long queue, desk closed',
    'Parking',
  ])
  expect(both).toBe(1)
  expect(Math.max(queue, desk)).toBeLessThan(1)
  expect(parking).toBeLessThan(Math.min(queue, desk))
})

it('[C5] how near a note is to the middle is a share of the nearest, never nothing', () => {
  const text = fc.constantFrom('queue', 'long queue', 'desk', 'closed desk', 'parking', '')
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      const closeness = measure(texts)
      expect(Math.max(...closeness)).toBe(1)
      expect(Math.min(...closeness)).toBeGreaterThan(0)
    }),
  )
})

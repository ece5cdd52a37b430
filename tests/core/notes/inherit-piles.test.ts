import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HostId } from '../../../shared/core/board/keys.ts'
import type { PileRecord } from '../../../shared/core/notes/cluster-record.ts'
import { inheritPiles } from '../../../shared/core/notes/inherit-piles.ts'

function pileOf(id: string, notes: readonly string[], mark = 1): PileRecord {
  return { id, title: `T ${id}`, isTitled: true, mark, words: [], notes: notes as HostId[] }
}

test('[C18] the pile that holds most of an old one takes its id, title, number', () => {
  const before = [pileOf('a', ['1', '2', '3'], 4), pileOf('b', ['4', '5'], 2)]
  const now = [pileOf('x', ['4', '5', '6']), pileOf('y', ['1', '2']), pileOf('z', ['7', '8'])]
  expect(
    inheritPiles(now, before, new Set()).map(({ id, title, mark }) => [id, title, mark]),
  ).toEqual([
    ['b', 'T b', 2],
    ['a', 'T a', 4],
    ['z', 'T z', 1],
  ])
})

test('[C18] ids that decisions go by are not given away', () => {
  const before = [pileOf('a', ['1', '2'])]
  const now = [pileOf('own', ['1', '2'])]
  expect(inheritPiles(now, before, new Set(['own']))[0]).toMatchObject({
    id: 'own',
    isTitled: false,
  })
  expect(inheritPiles([pileOf('a', ['9'])], before, new Set(['a']))[0]).toMatchObject({
    title: 'T a',
  })
})

test('[C18] whatever was before, ids and numbers are different, and no note changes its pile', () => {
  const parts = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 })
    .map((places) =>
      [...new Set(places)].map((place) =>
        pileOf(
          `p${place}`,
          places.flatMap((at, note) => (at === place ? [`n${note}`] : [])),
          place + 1,
        ),
      ),
    )
  fc.assert(
    fc.property(parts, parts, (before, now) => {
      const piles = inheritPiles(now, before, new Set())
      expect(new Set(piles.map(({ id }) => id)).size).toBe(now.length)
      expect(new Set(piles.map(({ mark }) => mark)).size).toBe(now.length)
      expect(piles.map(({ notes }) => notes)).toEqual(now.map(({ notes }) => notes))
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOrigin, placeDocument } from '../../../shared/core/board/place-document.ts'
import { documents, habits } from './board-arbitraries.ts'
import { BoardBench } from './board-bench.ts'
import { calmHost, exampleDocument, placeExample } from './example-board.ts'
import { RUNS } from './runs.ts'

const laidOut = exampleDocument({ group: 'A' }, { group: 'B', x: 800 }, { group: 'C', x: 1600 })
const origin = { x: -3200, y: 150 }

test('[P20] the origin is read from the board', () => {
  const tenths = fc.integer({ min: -100_000, max: 100_000 }).map((tenth) => tenth / 10)
  fc.assert(
    fc.property(documents, habits, tenths, tenths, (document, habit, x, y) => {
      const bench = new BoardBench(habit)
      bench.generate(placeDocument(document, { x, y }))
      const found = findOrigin(document, bench.snapshot())
      expect(found?.x).toBeCloseTo(x, 1)
      expect(found?.y).toBeCloseTo(y, 1)
    }),
    RUNS,
  )
})

test('[P20] sections people moved do not move the origin', () => {
  const { bench, idOf } = placeExample(placeDocument(laidOut, origin))
  for (const group of ['A', 'B', 'C']) bench.hands.moveBy([idOf(`persona/${group}`)], 500, 90)
  expect(findOrigin(laidOut, bench.snapshot())).toEqual(origin)
})

test('[P20] when the layout changed, most sections decide', () => {
  const { bench } = placeExample(placeDocument(laidOut, origin))
  const changed = exampleDocument(
    { group: 'A', x: 70 },
    { group: 'B', x: 800 },
    { group: 'C', x: 1600 },
  )
  expect(findOrigin(changed, bench.snapshot())).toEqual(origin)
})

test('[P20] a section that was made and not stamped tells the origin', () => {
  const bench = new BoardBench({ ...calmHost, manner: 'two-step' })
  bench.generate(placeDocument(laidOut, origin), { writes: 1, losesAnswer: false })
  expect(bench.snapshot().items.map(({ stamp }) => stamp)).toEqual([undefined])
  expect(findOrigin(laidOut, bench.snapshot())).toEqual(origin)
})

test('[P20] a board without the document has no origin', () => {
  expect(findOrigin(laidOut, { items: [] })).toBeNull()
  const { bench } = placeExample({ ...laidOut, id: 'E' as typeof laidOut.id })
  expect(findOrigin(laidOut, bench.snapshot())).toBeNull()
})

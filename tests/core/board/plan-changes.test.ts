import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEmpty } from '../../../shared/core/board/plan-changes.ts'
import { cuts, doAll, documents, doings, EDITS, habits } from './board-arbitraries.ts'
import { BoardBench, describeBoard } from './board-bench.ts'
import { RUNS } from './runs.ts'

const anything = doings(...EDITS, 'duplicate', 'copyHere', 'unwrap', 'erase')

test('[P1] a second run has nothing to do, whatever people did in between', () => {
  fc.assert(
    fc.property(documents, documents, habits, anything, (first, second, habit, list) => {
      const bench = new BoardBench(habit)
      bench.generate(first)
      expect(isEmpty(bench.plan(first))).toBe(true)
      doAll(bench, list)
      bench.generate(second)
      expect(isEmpty(bench.plan(second))).toBe(true)
    }),
    RUNS,
  )
})

test('[P3] dying anywhere and running again gives the same board as never dying', () => {
  fc.assert(
    fc.property(documents, documents, habits, anything, cuts, (first, second, habit, list, cut) => {
      const run = (dies: boolean) => {
        const bench = new BoardBench(habit)
        bench.generate(first)
        doAll(bench, list)
        if (dies) bench.generate(second, cut)
        bench.generate(second)
        expect(isEmpty(bench.plan(second))).toBe(true)
        return describeBoard(bench.snapshot(), !habit.altersValues)
      }
      expect(run(true)).toEqual(run(false))
    }),
    RUNS,
  )
})

test('[P3] dying again and again ends with the same board', () => {
  fc.assert(
    fc.property(documents, habits, fc.array(cuts, { maxLength: 6 }), (document, habit, deaths) => {
      const calm = new BoardBench(habit)
      calm.generate(document)
      const bench = new BoardBench(habit)
      for (const cut of deaths) bench.generate(document, cut)
      bench.generate(document)
      const withHeights = !habit.altersValues
      expect(describeBoard(bench.snapshot(), withHeights)).toEqual(
        describeBoard(calm.snapshot(), withHeights),
      )
    }),
    RUNS,
  )
})

test('[P7] a host that alters what it is given is left alone, and still takes our next changes', () => {
  fc.assert(
    fc.property(fc.array(documents, { minLength: 2, maxLength: 4 }), habits, (list, habit) => {
      const bench = new BoardBench({ ...habit, altersValues: true })
      for (const document of list) {
        expect(bench.generate(document).kept).toEqual([])
        expect(isEmpty(bench.plan(document))).toBe(true)
      }
    }),
    RUNS,
  )
})

test('[P8] a document that was begun and given up leaves no trace', () => {
  fc.assert(
    fc.property(documents, documents, habits, cuts, (first, second, habit, cut) => {
      const bench = new BoardBench(habit)
      bench.generate(first)
      const before = describeBoard(bench.snapshot(), !habit.altersValues)
      bench.generate(second, cut)
      bench.generate(second)
      bench.generate(first)
      expect(describeBoard(bench.snapshot(), !habit.altersValues)).toEqual(before)
    }),
    RUNS,
  )
})

test('[P8] where placing and stamping are one call, giving up at once leaves no trace either', () => {
  fc.assert(
    fc.property(documents, documents, habits, cuts, (first, second, habit, cut) => {
      const bench = new BoardBench({ ...habit, manner: 'one-step', altersValues: false })
      bench.generate(first)
      const before = describeBoard(bench.snapshot())
      bench.generate(second, cut)
      bench.generate(first)
      expect(describeBoard(bench.snapshot())).toEqual(before)
    }),
    RUNS,
  )
})

test('[P11] a key that changes kind is another thing: the old one goes, the new one comes', () => {
  fc.assert(
    fc.property(documents, documents, habits, (first, second, habit) => {
      const bench = new BoardBench(habit)
      bench.generate(first)
      bench.generate(second)
      const clean = new BoardBench(habit)
      clean.generate(second)
      const kindsOf = ({ snapshot }: { snapshot: ReturnType<BoardBench['snapshot']> }) =>
        snapshot.items.map(({ kind, stamp }) => `${kind} ${stamp?.key}`).sort()
      expect(kindsOf({ snapshot: bench.snapshot() })).toEqual(
        kindsOf({ snapshot: clean.snapshot() }),
      )
    }),
    RUNS,
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimItems, readOwned } from '../../../shared/core/board/find-ours.ts'
import { isEmpty } from '../../../shared/core/board/plan-changes.ts'
import { FIELDS } from '../../../shared/core/board/print.ts'
import { cuts, doAll, documents, doings, EDITS, habits } from './board-arbitraries.ts'
import { BoardBench, describeBoard, readNotes } from './board-bench.ts'

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 400) }

test('[P1] a second run has nothing to do', () => {
  fc.assert(
    fc.property(
      documents,
      documents,
      habits,
      doings(...EDITS, 'duplicate', 'copyHere', 'erase'),
      (first, second, habit, list) => {
        const bench = new BoardBench(habit)
        bench.generate(first)
        expect(isEmpty(bench.plan(first))).toBe(true)
        doAll(bench, list)
        bench.generate(second)
        expect(isEmpty(bench.plan(second))).toBe(true)
      },
    ),
    RUNS,
  )
})

test('[P3] dying anywhere and running again gives the same board as never dying', () => {
  fc.assert(
    fc.property(
      documents,
      documents,
      habits,
      doings(...EDITS, 'duplicate', 'copyHere', 'erase'),
      cuts,
      (first, second, habit, list, cut) => {
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
      },
    ),
    RUNS,
  )
})

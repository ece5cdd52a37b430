import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderSteps } from '../../../shared/core/board/order-steps.ts'
import { doAll, documents, doings, EDITS, habits } from './board-arbitraries.ts'
import { BoardBench } from './board-bench.ts'
import { calmHost, exampleDocument, placeExample } from './example-board.ts'
import { RUNS } from './runs.ts'

function namesOf(steps: ReturnType<typeof orderSteps>): readonly string[] {
  return steps.map((step) => ('key' in step ? `${step.do} ${step.key}` : step.do))
}

test('[P19] the first section is whole before anything else, then what is on the page', () => {
  const document = exampleDocument({ group: 'B', x: 800 }, { group: 'A' })
  const plan = new BoardBench(calmHost).plan(document)
  expect(namesOf(orderSteps(plan, document))).toEqual([
    'create persona/B',
    'create persona/B/goals',
    'create persona/B/goals/title',
    'create persona/B/goals/seed',
    'create wall/head',
    'create persona/A',
    'create persona/A/goals',
    'create persona/A/goals/title',
    'create persona/A/goals/seed',
  ])
})

test('[P19] a section grows before its items move, and shrinks after everything else', () => {
  const { bench } = placeExample(exampleDocument({ group: 'A' }, { group: 'B', x: 800 }))
  const changed = exampleDocument(
    { group: 'A', width: 560, heading: 'Aims' },
    { group: 'C', x: 800 },
  )
  const names = namesOf(orderSteps(bench.plan(changed), changed))
  expect(names[0]).toBe('update persona/A/goals/title')
  expect(names.slice(-2)).toEqual(['remove persona/B', 'update persona/A'])
  const grown = exampleDocument({ group: 'A', width: 700, heading: 'Aims' }, { group: 'B', x: 800 })
  expect(namesOf(orderSteps(bench.plan(grown), grown))[0]).toBe('update persona/A')
})

test('[P19] no item comes before its section, and nothing of the plan is lost', () => {
  fc.assert(
    fc.property(
      documents,
      documents,
      habits,
      doings(...EDITS, 'erase'),
      (first, second, habit, list) => {
        const bench = new BoardBench(habit)
        bench.generate(first)
        doAll(bench, list)
        const plan = bench.plan(second)
        const steps = orderSteps(plan, second)
        const { create, adopt, update, remove } = plan
        expect(new Set(steps)).toEqual(new Set([...create, ...adopt, ...update, ...remove]))
        const made = new Set<string>()
        for (const step of steps) {
          if (step.do !== 'create') continue
          const { wanted, into } = step
          if (wanted.kind === 'section') made.add(step.key)
          else if (wanted.section !== null && into === null) expect(made).toContain(wanted.section)
        }
      },
    ),
    RUNS,
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEmpty, planRemoval } from '../../../shared/core/board/plan-changes.ts'
import { cuts, doAll, documents, doings, EDITS, habits } from './board-arbitraries.ts'
import { BoardBench, describeBoard, readNotes } from './board-bench.ts'
import { calmHost, exampleDocument, nour, placeExample } from './example-board.ts'
import { RUNS } from './runs.ts'

const two = exampleDocument({ group: 'A' }, { group: 'B', x: 800 })

test('[P15] taking away leaves what people wrote, where it was, and nothing else of ours', () => {
  fc.assert(
    fc.property(
      documents,
      habits,
      doings(...EDITS, 'note', 'erase'),
      cuts,
      (document, habit, list, cut) => {
        const bench = new BoardBench({ ...habit, altersValues: false })
        bench.generate(document)
        doAll(bench, list)
        const notes = readNotes(bench.snapshot())
        const { kept } = planRemoval(document.id, bench.snapshot())
        bench.remove(document, cut)
        bench.remove(document)
        expect(readNotes(bench.snapshot())).toEqual(notes)
        const left = bench.snapshot().items.filter(({ stamp }) => stamp !== undefined)
        expect(left.map(({ id }) => id).sort()).toEqual(kept.map(({ on }) => on).sort())
        expect(isEmpty(planRemoval(document.id, bench.snapshot()))).toBe(true)
      },
    ),
    RUNS,
  )
})

test('[P15] what people rewrote survives the section it was in', () => {
  const { bench, idOf } = placeExample(two)
  bench.hands.setText(idOf('A/goals/seed'), 'We made it ours', nour)
  const { kept, remove } = bench.remove(two)
  expect(kept).toEqual([{ key: 'persona/A/goals/seed', on: idOf('A/goals/seed'), field: 'text' }])
  expect(remove.find(({ key }) => key === 'persona/A')?.release).toEqual([idOf('A/goals/seed')])
  expect(bench.memory.items).toMatchObject([
    { text: 'We made it ours', parent: null, x: 60, y: 110 },
  ])
})

test('[P15] a section people renamed is kept, without its items', () => {
  const { bench, idOf } = placeExample(two)
  bench.hands.setText(idOf('persona/A'), 'Les Aigles', nour)
  bench.remove(two)
  expect(bench.memory.items.map(({ text }) => text)).toEqual(['Les Aigles'])
})

test('[P14] a section nobody wants any more lets go of notes, marks and items of another section', () => {
  const { bench, idOf } = placeExample(two)
  const note = bench.hands.writeNote({ x: 1000, y: 300 }, 'Keep me', {
    colour: '#FFE299',
    person: nour,
  })
  const guest = idOf('A/goals/seed')
  bench.hands.moveBy([guest], 860, 0)
  const section = idOf('persona/B')
  expect(bench.memory.items.filter(({ parent }) => parent === section).map(({ id }) => id)).toEqual(
    expect.arrayContaining([note, guest]),
  )
  const { remove } = bench.generate(exampleDocument({ group: 'A' }))
  expect(remove.at(-1)).toMatchObject({ on: section, release: [guest, note] })
  expect(bench.memory.items.find(({ id }) => id === note)).toMatchObject({
    parent: null,
    x: 900,
    y: 200,
  })
  expect(bench.memory.items.find(({ id }) => id === guest)).toMatchObject({
    parent: null,
    x: 920,
    y: 110,
  })
})

test('[P14] items go before the section they are in', () => {
  const { bench } = placeExample(two)
  const { remove } = bench.remove(two)
  const keys = remove.map(({ key }) => key)
  expect(keys.slice(-2).sort()).toEqual(['persona/A', 'persona/B'])
})

test('[P15] taking away twice, or what was never placed, does nothing', () => {
  const { bench } = placeExample(two)
  bench.remove(two)
  expect(describeBoard(bench.snapshot())).toEqual([])
  expect(isEmpty(bench.remove(two))).toBe(true)
  expect(isEmpty(new BoardBench(calmHost).remove(two))).toBe(true)
})

test('[P15] taking away after a run died takes what it could not stamp, and nobody’s note', () => {
  fc.assert(
    fc.property(documents, habits, doings('note'), cuts, (document, habit, list, cut) => {
      const bench = new BoardBench({ ...habit, altersValues: false })
      bench.generate(document, cut)
      doAll(bench, list)
      const notes = readNotes(bench.snapshot())
      const plan = planRemoval(document.id, bench.snapshot(), document)
      bench.perform(plan, document)
      expect(readNotes(bench.snapshot())).toEqual(notes)
      expect(bench.memory.items.map(({ author }) => author)).toEqual([...notes].map(() => 'Nour'))
    }),
    RUNS,
  )
})

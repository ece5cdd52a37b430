import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIELDS, type Field } from '../../../shared/core/board/fields.ts'
import { readOwned } from '../../../shared/core/board/find-ours.ts'
import type { HostId, NodeKey } from '../../../shared/core/board/keys.ts'
import { isEmpty } from '../../../shared/core/board/plan-changes.ts'
import type { Snapshot } from '../../../shared/core/board/snapshot.ts'
import { agreesOn, PLACE } from '../../../shared/core/board/weigh-fields.ts'
import { cuts, doAll, documents, doings, EDITS, habits } from './board-arbitraries.ts'
import { BoardBench, readNotes } from './board-bench.ts'
import { RUNS } from './runs.ts'

/** Of every item of ours that sits where its stamp says it was put: what people changed. */
function readEdits(snapshot: Snapshot): readonly (readonly [HostId, string, unknown])[] {
  const sections = new Map(
    snapshot.items.flatMap(({ id, kind, stamp }): [HostId, NodeKey][] =>
      kind === 'section' && stamp?.on === id ? [[id, stamp.key]] : [],
    ),
  )
  return snapshot.items.flatMap((live) => {
    const owned = readOwned(live, sections)
    if (owned === undefined || owned.stamp.on !== live.id) return []
    const { found, stamp } = owned
    const isEdited = (field: Field) => !agreesOn(field, found, stamp.got)
    // Into another section, x and y are counted from another corner: equal figures are a move too.
    const isElsewhere = isEdited('parent')
    return FIELDS.filter((field) => isEdited(field) || (isElsewhere && PLACE.includes(field))).map(
      (field) => [live.id, field, found[field]] as const,
    )
  })
}

test('[P2] what people edited stays as they left it, and is listed when we wanted it otherwise', () => {
  fc.assert(
    fc.property(documents, documents, habits, doings(...EDITS), (first, second, habit, list) => {
      const bench = new BoardBench(habit)
      bench.generate(first)
      doAll(bench, list)
      const edits = readEdits(bench.snapshot())
      const parents = new Map(bench.memory.items.map(({ id, parent }) => [id, parent]))
      const { kept, remove } = bench.generate(second)
      const gone = new Set<string>(remove.map(({ on }) => on))
      const there = new Set(bench.memory.items.map(({ id }) => id))
      const after = new Map(
        readEdits(bench.snapshot()).map(([id, field, value]) => [`${id} ${field}`, value]),
      )
      for (const [id, field, value] of edits) {
        // What was dragged into a section that goes is let go of.
        const isReleased = gone.has(parents.get(id) ?? '') && PLACE.some((name) => name === field)
        if (!there.has(id) || isReleased) continue
        const now = after.get(`${id} ${field}`)
        // Where our wish and theirs are the same, it is no longer an edit.
        if (now !== undefined) expect(now).toEqual(value)
        else expect(kept).not.toContainEqual(expect.objectContaining({ on: id, field }))
      }
      for (const { on, field } of kept) {
        expect(edits.map(([id, name]) => `${id} ${name}`)).toContain(`${on} ${field}`)
      }
    }),
    RUNS,
  )
})

test('[P4] after edits, an unchanged regenerate writes nothing', () => {
  fc.assert(
    fc.property(
      documents,
      habits,
      doings(...EDITS, 'duplicate', 'copyHere'),
      (document, habit, list) => {
        const bench = new BoardBench(habit)
        bench.generate(document)
        doAll(bench, list)
        expect(isEmpty(bench.plan(document))).toBe(true)
      },
    ),
    RUNS,
  )
})

test('[P5] copies people made of our items are never touched', () => {
  fc.assert(
    fc.property(
      documents,
      documents,
      habits,
      doings('duplicate', 'copyHere'),
      (first, second, habit, list) => {
        const bench = new BoardBench(habit)
        bench.generate(first)
        const originals = new Set(bench.memory.items.map(({ id }) => id))
        doAll(bench, list)
        const copiesOf = () =>
          bench.memory.items.filter(
            ({ id, parent }) => !originals.has(id) && !originals.has(parent ?? ''),
          )
        const before = copiesOf()
        bench.generate(second)
        expect(bench.memory.items).toEqual(expect.arrayContaining(before))
        bench.remove(second)
        expect(bench.memory.items).toEqual(expect.arrayContaining(before))
      },
    ),
    RUNS,
  )
})

test('[P6] a duplicated board is recognised, not rebuilt, even when the run dies on the way', () => {
  fc.assert(
    fc.property(
      documents,
      habits,
      doings('rewrite', 'recolour', 'nudge', 'stretch', 'note'),
      cuts,
      (document, habit, list, cut) => {
        const bench = new BoardBench(habit)
        bench.generate(document)
        doAll(bench, list)
        bench.duplicateBoard()
        const count = bench.memory.items.length
        const { create, remove } = bench.generate(document, cut)
        expect([...create, ...remove]).toEqual([])
        bench.generate(document)
        expect(bench.memory.items.length).toBe(count)
        expect(isEmpty(bench.plan(document))).toBe(true)
      },
    ),
    RUNS,
  )
})

test('[P14] nobody else’s note is ever written, moved or taken away', () => {
  fc.assert(
    fc.property(
      documents,
      documents,
      habits,
      doings(...EDITS, 'note', 'note', 'erase'),
      cuts,
      (first, second, habit, list, cut) => {
        const bench = new BoardBench({ ...habit, altersValues: false })
        bench.generate(first)
        doAll(bench, list)
        const before = readNotes(bench.snapshot())
        bench.generate(second, cut)
        bench.generate(second)
        bench.remove(second, cut)
        bench.remove(second)
        const after = readNotes(bench.snapshot())
        // A section that moves carries its notes; only texts are compared then.
        const textsOf = (notes: typeof before) => [...notes].map(([id, [text]]) => [id, text])
        expect(textsOf(after)).toEqual(textsOf(before))
      },
    ),
    RUNS,
  )
})

test('[P16] two documents on one board never see each other', () => {
  fc.assert(
    fc.property(documents, documents, habits, doings(...EDITS), (ours, theirs, habit, list) => {
      const other = { ...theirs, id: 'E' as typeof theirs.id }
      const bench = new BoardBench(habit)
      bench.generate(other)
      doAll(bench, list)
      const before = bench.memory.items
      bench.generate(ours)
      bench.remove(ours)
      expect(bench.memory.items).toEqual(before)
      expect(isEmpty(bench.plan(other))).toBe(true)
    }),
    RUNS,
  )
})

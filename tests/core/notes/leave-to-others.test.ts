import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { leaveToOthers } from '../../../shared/core/notes/leave-to-others.ts'
import { makeDocument, makeNote, makeSection, placeAll } from '../reading-board.ts'

const OURS = makeDocument(makeSection('A', { x: 0, y: 0 }))
const THEIRS = {
  ...makeDocument(makeSection('A', { x: 5000, y: 0 })),
  id: 'other' as DocId,
}
const placed: readonly LiveItem[] = [
  ...placeAll(OURS),
  ...placeAll(THEIRS).map((item) => ({
    ...item,
    id: `o-${item.id}` as typeof item.id,
    parent: item.parent === null ? null : (`o-${item.parent}` as typeof item.id),
    ...(item.stamp === undefined
      ? {}
      : { stamp: { ...item.stamp, doc: THEIRS.id, on: `o-${item.id}` as typeof item.id } }),
  })),
]

function leave(items: readonly LiveItem[], own = OURS.id, others: readonly DocId[] = [THEIRS.id]) {
  return leaveToOthers({ items: [...placed, ...items] }, own, others).items.map(({ id }) => id)
}

test('[N11] a note in another workshop is left to it, one in none is everybody’s', () => {
  const notes = [
    makeNote('mine', 'text', { x: 100, y: 100 }),
    makeNote('theirs', 'text', { x: 5100, y: 100 }),
    makeNote('between', 'text', { x: 3000, y: 100 }),
  ]
  const kept = leave(notes)
  expect(kept).toContain('mine')
  expect(kept).not.toContain('theirs')
  expect(kept).toContain('between')
  expect(kept.filter((id) => id.startsWith('o-')).length).toBe(1)
  const other = leave(notes, THEIRS.id, [OURS.id])
  expect(other).not.toContain('mine')
  expect(other).toContain('theirs')
  expect(other).toContain('between')
})

test('[N11] notes in a section nobody knows of stay', () => {
  const kept = leave([makeNote('theirs', 'text', { x: 5100, y: 100 })], OURS.id, ['third' as DocId])
  expect(kept).toContain('theirs')
})

test('[N11] alone on the board, a workshop reads all of it', () => {
  const snapshot = { items: placed }
  expect(leaveToOthers(snapshot, OURS.id, [])).toBe(snapshot)
})

test('[N11] wherever notes are, each is read by one workshop at least, and those in zones by one', () => {
  const place = fc.record({
    x: fc.integer({ min: -500, max: 7000 }),
    y: fc.integer({ min: -500, max: 1500 }),
  })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), (places) => {
      const notes = places.map((at, index) => makeNote(`n${index}`, 'text', at))
      const readBy = (document: typeof OURS, others: readonly DocId[]) =>
        collectNotes(
          document,
          leaveToOthers({ items: [...placed, ...notes] }, document.id, others),
          figjamProfile,
        ).notes
      const mine = readBy(OURS, [THEIRS.id])
      const theirs = readBy(THEIRS, [OURS.id])
      for (const { id } of notes) {
        const found = [mine, theirs].flatMap((read) => read.filter((note) => note.id === id))
        expect(found.length).toBeGreaterThan(0)
        if (found.some(({ zone }) => zone !== null)) expect(found).toHaveLength(1)
      }
    }),
  )
})

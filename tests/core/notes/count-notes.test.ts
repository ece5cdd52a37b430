import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { countNotes } from '../../../shared/core/notes/count-notes.ts'
import type { GroupSetup } from '../../../shared/core/workshop/setup.ts'
import { makeDocument, makeNote, makeSection, placeAll } from '../reading-board.ts'

const letters = ['A', 'B', 'C'] as const
const groups: readonly GroupSetup[] = letters.map((letter) => ({
  letter,
  name: 'Same / name',
  people: [],
}))
const sections = [
  makeSection(null, { x: 0, y: -2000 }),
  ...letters.map((letter, index) => makeSection(letter, { x: 0, y: index * 2000 })),
]
const document = makeDocument(...sections)
const all = sections.map((section) => section.key)

function count(...notes: readonly LiveItem[]) {
  const items = [...placeAll(document), ...notes]
  return countNotes(collectNotes(document, { items }, figjamProfile), document, all, groups)
}

/** Notes of one group in the zone `left`; row −1 is the copy for all. */
function write(row: number, amount: number, text = 'a note'): readonly LiveItem[] {
  return Array.from({ length: amount }, (_, index) =>
    makeNote(`${row} ${index} ${text}`, text, { x: 60 + (index % 300), y: row * 2000 + 100 }),
  )
}

test('[N9] notes are counted zone by zone and group by group', () => {
  const counts = count(...write(0, 2), ...write(1, 3), ...write(-1, 1))
  expect(counts.rows.map((row) => [row.zone, row.counts, row.total])).toEqual([
    ['left', [2, 3, 0], 6],
    ['right', [0, 0, 0], 0],
    ['head', [0, 0, 0], 0],
  ])
  expect(counts.groups.map((group) => [group.letter, group.total])).toEqual([
    ['A', 2],
    ['B', 3],
    ['C', 0],
  ])
})

test('[N9] a zone for everyone has no figure for the groups', () => {
  const notes = placeAll(document).concat(write(-1, 2))
  const collected = collectNotes(document, { items: notes }, figjamProfile)
  const [forAll, ofA] = all
  const plenary = countNotes(collected, document, forAll === undefined ? [] : [forAll], groups)
  expect(plenary.groups).toEqual([])
  expect(plenary.rows.map(({ counts, total }) => [counts, total])[0]).toEqual([[], 2])
  const some = [forAll, ofA].flatMap((key) => key ?? [])
  const mixed = countNotes(collected, document, some, groups)
  expect(mixed.rows[0]?.counts).toEqual([0, null, null])
})

test('[N9] no note at all counts as nothing', () => {
  const counts = count()
  expect(counts.rows.every((row) => row.total === 0 && !row.full)).toBe(true)
  expect(counts).toMatchObject({ unplaced: 0, slow: null })
})

test('[N9] notes outside every zone are told apart', () => {
  const counts = count(
    makeNote('beside', 'x', { x: 9000, y: 0 }),
    makeNote('between', 'x', { x: 550, y: 300 }),
    makeNote('blank', ' ', { x: 9000, y: 0 }),
  )
  expect(counts.unplaced).toBe(2)
})

test('[N9] a zone is full when one copy holds more notes than slots, blank ones included', () => {
  expect(count(...write(0, 4)).rows[0]?.full).toBe(false)
  expect(count(...write(0, 4), ...write(0, 1, ' ')).rows[0]).toMatchObject({
    full: true,
    total: 4,
  })
  expect(count(...write(0, 3), ...write(1, 3)).rows[0]?.full).toBe(false)
})

test('[N9] 2,000 notes in one zone are counted', () => {
  expect(count(...write(0, 2000)).rows[0]).toMatchObject({ total: 2000, full: true })
})

test('[N9] a group is slow under half of the others, once they have written', () => {
  expect(count(...write(0, 7), ...write(1, 6), ...write(2, 2)).slow).toEqual({
    letter: 'C',
    notes: 2,
    others: 6,
  })
  expect(count(...write(0, 6), ...write(1, 6), ...write(2, 3)).slow).toBe(null)
  expect(count(...write(0, 5), ...write(1, 5)).slow).toBe(null)
})

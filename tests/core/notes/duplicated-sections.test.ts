import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { collectNotes, type PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import {
  box,
  duplicate,
  idOf,
  makeDocument,
  makeNote,
  makeSection,
  placeAll,
} from '../reading-board.ts'

const A = 'persona/persona-top/A'
const groupA = makeSection('A', { x: 0, y: 0 })
const groupB = makeSection('B', { x: 0, y: 2000 })
const document = makeDocument(groupA, groupB)
const placed = placeAll(document)

function collect(...items: readonly LiveItem[]): readonly PlacedNote[] {
  return collectNotes(document, { items }, figjamProfile).notes
}

function find(notes: readonly PlacedNote[], id: string): PlacedNote | undefined {
  return notes.find((note) => note.id === id)
}

/** Where a note put at that corner of the page is found. */
function placeOf(items: readonly LiveItem[], x: number, y: number, parent: string | null = null) {
  const note = makeNote('n', 'text', { x, y }, { parent: parent === null ? null : idOf(parent) })
  const found = find(collect(...items, note), 'n')
  return [found?.section, found?.zone, found?.copy]
}

test('[N5] the notes of a duplicated section are a copy’s', () => {
  const note = makeNote('n', 'Pressée', { x: 100, y: 100 }, { parent: idOf(A) })
  const items = [...placed, note]
  const both = collect(...items, ...duplicate(items, A, { x: 3000, y: 0 }))
  expect(both.map(({ id, section, zone, copy }) => [id, section, zone, copy])).toEqual([
    ['n', A, 'left', false],
    ['copy of n', A, 'left', true],
  ])
})

test('[N5] a copy is known by its items when its own stamp did not come along', () => {
  const twin = duplicate(placed, A, { x: 3000, y: 0 }).map((item): LiveItem => {
    const { stamp, ...rest } = item
    return item.kind === 'section' || stamp === undefined ? rest : { ...rest, stamp }
  })
  expect(placeOf([...placed, ...twin], 3740, 420)).toEqual([A, 'head', true])
})

test('[N5] a copied title makes no section', () => {
  const ribbon = placed.find((item) => item.id === `${A}/ribbon`)
  if (ribbon === undefined) throw new Error('no ribbon')
  const theirs: LiveItem = {
    ...makeNote('theirs', 'Our own frame', { x: 5000, y: 0 }),
    kind: 'section',
    rect: box(5000, 0, 1400, 800),
  }
  const lone = { ...ribbon, id: idOf('lone'), parent: idOf('theirs') }
  expect(placeOf([...placed, theirs, lone], 5100, 100)).toEqual([null, null, false])
})

test('[N5] two boards merged by copy and paste: another document’s sections are not ours', () => {
  const other = duplicate(placed, A, { x: 3000, y: 0 }).map((item) =>
    item.stamp === undefined
      ? item
      : { ...item, stamp: { ...item.stamp, doc: 'other' as typeof item.stamp.doc, on: item.id } },
  )
  expect(placeOf([...placed, ...other], 3100, 100)).toEqual([null, null, false])
})

test('[N6] where a copy lies over the original, the section the note is in', () => {
  const items = [...placed, ...duplicate(placed, A, { x: 20, y: 20 })]
  expect(placeOf(items, 100, 100, A)).toEqual([A, 'left', false])
  expect(placeOf(items, 100, 100, `copy of ${A}`)).toEqual([A, 'left', true])
  expect(placeOf(items, 100, 100)).toEqual([A, 'left', false])
})

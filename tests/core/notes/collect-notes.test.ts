import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { miroProfile } from '../../../shared/core/board/miro-profile.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { collectNotes, type PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import { createRandom, shuffle } from '../../../shared/core/random.ts'
import {
  box,
  change,
  idOf,
  makeDocument,
  makeNote,
  makeSection,
  placeAll,
} from '../reading-board.ts'

const A = 'persona/persona-top/A'
const B = 'persona/persona-top/B'
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

test('[N2] a note is in the zone its centre is in, whatever its parent', () => {
  expect(placeOf(placed, 100, 100)).toEqual([A, 'left', false])
  expect(placeOf(placed, 100, 100, A)).toEqual([A, 'left', false])
  expect(placeOf(placed, 100, 2100)).toEqual([B, 'left', false])
  // A child of A by its parent, but 2000 px lower: over B.
  expect(placeOf(placed, 100, 2100, A)).toEqual([B, 'left', false])
})

test('[N2] the parent gives the coordinates, and a parent that is gone does not lose the note', () => {
  expect(placeOf(placed, 100, 100, B)).toEqual([B, 'left', false])
  expect(placeOf(placed, 100, 100, 'gone')).toEqual([A, 'left', false])
})

test('[N2] edges belong to the zone', () => {
  expect(placeOf(placed, 40 - 120, 100)).toEqual([A, 'left', false])
  expect(placeOf(placed, 40 - 121, 100)).toEqual([A, null, false])
})

test('[N2] of two zones over each other, the smaller one', () => {
  expect(placeOf(placed, 740, 420)).toEqual([A, 'head', false])
  expect(placeOf(placed, 740, 100)).toEqual([A, 'right', false])
})

test('[N3] a note in no zone keeps its section; one outside has none', () => {
  expect(placeOf(placed, 550, 300)).toEqual([A, null, false])
  expect(placeOf(placed, 9000, 9000)).toEqual([null, null, false])
})

test('[N3] a box that is not finite is nowhere, and the note is kept', () => {
  for (const bad of [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
    expect(placeOf(placed, bad, 100)).toEqual([null, null, false])
    expect(placeOf(change(placed, A, { rect: box(bad, 0, 1400, 800) }), 100, 2100)).toEqual([
      B,
      'left',
      false,
    ])
  }
})

test('[N1] untouched seeds are not notes, edited ones and edited copies are', () => {
  const seed = `${A}/seed`
  expect(collect(...placed)).toEqual([])
  const edited = collect(...change(placed, seed, { text: 'Léa, 34 ans' }))
  expect(edited.map(({ id, text, zone }) => [id, text, zone])).toEqual([
    [seed, 'Léa, 34 ans', 'left'],
  ])
  const original = placed.find((item) => item.id === seed)
  if (original === undefined) throw new Error('no seed')
  const copy = { ...original, id: idOf('copy') }
  expect(collect(...placed, copy)).toEqual([])
  expect(collect(...placed, { ...copy, text: 'Ours' }).map(({ id }) => id)).toEqual(['copy'])
})

test('[N1] blanks around or line ends that a host normalises are not an edit', () => {
  expect(collect(...change(placed, `${A}/seed`, { text: '\r\n An example \n' }))).toEqual([])
})

test('[N1] a sticky whose stamp cannot be read is a note', () => {
  const note = makeNote('n', 'An example', { x: 60, y: 60 }, { stampFault: 'unreadable' })
  expect(collect(...placed, note)).toHaveLength(1)
})

test('an evidence note people filled is marked', () => {
  const filled = collect(...change(placed, `${A}/evidence`, { text: '●●● checked in March' }))
  expect(filled.map(({ evidence, zone }) => [evidence, zone])).toEqual([[true, 'right']])
})

test('[N4] a moved and renamed section keeps its zones', () => {
  const moved = change(placed, A, { rect: box(7000, -500, 1400, 800), text: 'Équipe / Web' })
  expect(placeOf(moved, 7100, -400)).toEqual([A, 'left', false])
  expect(placeOf(moved, 100, 100)).toEqual([null, null, false])
})

test('[N4] a section enlarged to the left leaves its zones where its items are', () => {
  const wider = placed.map((item) =>
    item.id === A
      ? { ...item, rect: box(-500, 0, 1900, 800) }
      : item.parent === A
        ? { ...item, rect: { ...item.rect, x: item.rect.x + 500 } }
        : item,
  )
  expect(placeOf(wider, 740, 420)).toEqual([A, 'head', false])
  expect(placeOf(wider, 100, 100)).toEqual([A, 'left', false])
})

test('[N4] a zone follows the item that draws it, moved or resized', () => {
  const moved = change(placed, `${A}/left`, { rect: box(40, 900, 600, 700) })
  expect(placeOf(moved, 100, 100)).toEqual([A, null, false])
  expect(placeOf(moved, 100, 1000)).toEqual([A, 'left', false])
  const taller = change(placed, `${A}/left`, { rect: box(40, 40, 600, 1400) })
  expect(placeOf(taller, 100, 1200)).toEqual([A, 'left', false])
})

test('[N4] a deleted zone stays where the document puts it', () => {
  const without = placed.filter((item) => item.id !== `${A}/left`)
  expect(placeOf(without, 100, 100)).toEqual([A, 'left', false])
})

test('[N4] a section people removed around its items keeps its zones', () => {
  const loose = placed
    .filter((item) => item.id !== A)
    .map((item) => (item.parent === A ? { ...item, parent: null } : item))
  expect(placeOf(loose, 740, 420)).toEqual([A, 'head', false])
})

test('[N4] a section of which nothing is left holds nothing', () => {
  expect(placeOf([], 100, 100)).toEqual([null, null, false])
})

test('[N7] the nature is that of the nearest note colour of the host', () => {
  for (const profile of [figjamProfile, miroProfile]) {
    for (const [nature, fill] of Object.entries(profile.noteColours)) {
      const note = makeNote('n', 'text', { x: 100, y: 100 }, { fill })
      const [found] = collectNotes(document, { items: [...placed, note] }, profile).notes
      expect(found?.nature).toBe(nature)
    }
  }
  const natureOfFill = (fill: string) =>
    find(collect(...placed, makeNote('n', '', { x: 100, y: 100 }, { fill })), 'n')?.nature
  expect(natureOfFill('#FFE08F')).toBe('fact')
  expect(natureOfFill('#fcb7a9')).toBe('snag')
  expect(natureOfFill('none')).toBe('fact')
  expect(natureOfFill('<script>')).toBe('fact')
})

test('[N8] notes come in reading order: rows, then left to right', () => {
  const notes = collect(
    ...placed,
    makeNote('3', '', { x: 60, y: 400 }),
    makeNote('2', '', { x: 330, y: 70 }),
    makeNote('1', '', { x: 60, y: 110 }),
    makeNote('lost', '', { x: Number.NaN, y: 0 }),
  )
  expect(notes.map(({ id }) => id)).toEqual(['1', '2', '3', 'lost'])
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x";"y")',
    'مرحبا \u202Eabc',
    'x'.repeat(6000),
    '🙂🙃',
    '',
  ),
)
const coordinate = fc.oneof(
  fc.integer({ min: -500, max: 4000 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
)
const anyNotes = fc.array(
  fc.record({
    text: anyText,
    x: coordinate,
    y: coordinate,
    parent: fc.constantFrom(null, A, B, 'gone'),
  }),
  { maxLength: 30 },
)

test('[N1] [N8] every note people wrote is collected once, whatever it says, wherever it is', () => {
  fc.assert(
    fc.property(anyNotes, fc.integer(), (written, seed) => {
      const notes = written.map(({ text, x, y, parent }, index) =>
        makeNote(`n${index}`, text, { x, y }, { parent: parent === null ? null : idOf(parent) }),
      )
      const items = [...placed, ...notes]
      const collected = collect(...items)
      expect(collected.map(({ id }) => id).sort()).toEqual(notes.map(({ id }) => id).sort())
      for (const { id, text } of notes) expect(find(collected, id)?.text).toBe(text)
      const again = collectNotes(
        document,
        { items: shuffle(items, createRandom(seed)) },
        figjamProfile,
      )
      expect(again.notes).toEqual(collected)
    }),
  )
})

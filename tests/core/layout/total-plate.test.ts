import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInside, overlaps, type Rect } from '../../../shared/core/board/geometry.ts'
import { nodeKey } from '../../../shared/core/board/keys.ts'
import { text } from '../../../shared/core/layout/items.ts'
import { placeBeside } from '../../../shared/core/layout/place-beside.ts'
import { measureText } from '../../../shared/core/layout/text-fit.ts'
import {
  listTotalSpots,
  sayTotal,
  sizeTotal,
  type Total,
  totalPlate,
} from '../../../shared/core/layout/total-plate.ts'
import { BODY } from '../../../shared/core/layout/type-scale.ts'
import { wordsBox } from '../../../shared/core/layout/words-box.ts'

/** What both hosts leave empty around the words of a note. */
const PADDING = 20
const SIZE = { width: 240, height: 240 }
const total = fc.record({
  votes: fc.integer({ min: 1, max: 3000 }),
  place: fc.constantFrom<Total['place']>('first', 'tied', 'after'),
})
const languages = ['fr', 'en'] as const

const beside = (id: number, rect: Rect, one: Total) => ({
  id,
  rect,
  spots: listTotalSpots(rect, sizeTotal(one, 'fr')),
  at: null,
})

function wordsOf({ x, y, width, height }: Rect): Rect {
  return {
    ...{ x: x + PADDING, y: y + PADDING },
    ...{ width: width - 2 * PADDING, height: height - 2 * PADDING },
  }
}

test('[V10] a plate is as drawn: 112, or 184 in ink for the first, 48 over its note, 16 beyond', () => {
  const note = { x: 1000, y: 2000, width: 416, height: 240 }
  const plates = (['after', 'first', 'tied'] as const).map((place) => {
    const one = { votes: 9, place }
    const [spot] = listTotalSpots(note, sizeTotal(one, 'fr'))
    if (spot === undefined) throw new Error('Nowhere.')
    expect(spot.x + spot.width).toBe(1432)
    expect(spot.y).toBe(1952)
    const { rect, text: says, look } = totalPlate(nodeKey('total', 'n'), spot, one, 'fr')
    expect(rect).toEqual(spot)
    return [says.replace(/\s/gu, ' '), rect.width, rect.height, look.fill, look.textColour]
  })
  expect(plates).toEqual([
    ['● 9', 112, 56, '#FFFFFF', '#1E1E1E'],
    ['● 9 · 1er', 184, 56, '#1E1E1E', '#FFFFFF'],
    ['● 9 · ex æquo', 272, 56, '#1E1E1E', '#FFFFFF'],
  ])
  const english = (place: Total['place']) => sayTotal({ votes: 9, place }, 'en')
  expect([english('first'), english('tied')].map((says) => says.replace(/\s/gu, ' '))).toEqual([
    '● 9 · 1st',
    '● 9 · tied',
  ])
})

test('[V10] whatever the figure, it is one line inside its plate', () => {
  fc.assert(
    fc.property(total, fc.constantFrom(...languages), (one, language) => {
      const words = measureText(sayTotal(one, language), { ...BODY, bold: true })
      expect(words + 48).toBeLessThanOrEqual(sizeTotal(one, language).width)
      expect(sayTotal(one, language)).not.toMatch(/[ \n]/)
    }),
  )
})

test('[V10] on the ideas as they are drawn, every plate has its corner', () => {
  const notes = Array.from({ length: 12 }, (_, at) =>
    beside(
      at,
      { x: (at % 4) * 480, y: Math.floor(at / 4) * 312, width: 416, height: 240 },
      { votes: at + 1, place: at === 11 ? 'first' : 'after' },
    ),
  )
  const places = placeBeside(
    notes,
    notes.map(({ rect }) => rect),
  )
  for (const { id, spots } of notes) expect(places.get(id)).toEqual(spots[0])
})

test('[V10] a plate lies over no other note, no words, no other plate, nothing that is taken', () => {
  const corner = fc.record({
    x: fc.integer({ min: 0, max: 1600 }),
    y: fc.integer({ min: 0, max: 1600 }),
  })
  const other = fc.record({
    ...{ x: fc.integer({ min: 0, max: 1600 }), y: fc.integer({ min: 0, max: 1600 }) },
    ...{ width: fc.integer({ min: 30, max: 300 }), height: fc.integer({ min: 30, max: 300 }) },
  })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(corner, total), { minLength: 1, maxLength: 20 }),
      fc.array(other, { maxLength: 10 }),
      (corners, others) => {
        const notes = corners.map(([at, one], id) => beside(id, { ...at, ...SIZE }, one))
        const taken = [...notes.map(({ rect }) => rect), ...others]
        const places = [...placeBeside(notes, taken)]
        for (const [id, plate] of places) {
          const own = notes[id]?.rect
          if (own === undefined) throw new Error('No note.')
          expect(overlaps(plate, wordsOf(own))).toBe(false)
          const around = taken.filter((one) => !isInside(own, one) || !isInside(one, own))
          expect(around.some((one) => overlaps(one, plate))).toBe(false)
          expect(places.filter(([, one]) => overlaps(one, plate))).toHaveLength(1)
        }
      },
    ),
  )
})

test('[V10] a plate that is there stays, until something else lies there', () => {
  const note = { x: 0, y: 0, ...SIZE }
  const spots = listTotalSpots(note, { width: 112, height: 56 })
  const [, left] = spots
  if (left === undefined) throw new Error('Nowhere.')
  const place = (at: Rect, ...taken: readonly Rect[]) =>
    placeBeside([{ id: 'n', rect: note, spots, at }], [note, ...taken]).get('n')
  expect(place(left)).toEqual(left)
  expect(place({ ...left, x: left.x + 1 })).toEqual(left)
  expect(place({ ...left, x: left.x + 40 })).toEqual(spots[0])
  expect(place(left, { x: left.x, y: left.y - 200, ...SIZE })).not.toEqual(left)
})

test('[V10] words take what they take of their box, and no more', () => {
  const question = text({
    key: nodeKey('q'),
    role: 'question',
    block: { x: 0, y: 0, width: 600, lines: 2, step: BODY },
    text: 'Une note par idée.',
  })
  const box = { x: 10, y: 20, width: 600, height: 80 }
  const short = wordsBox(question, question.text, box)
  expect(short).toEqual({ ...box, height: 40 })
  expect(wordsBox(question, `${question.text} `.repeat(20), box)).toEqual(box)
})

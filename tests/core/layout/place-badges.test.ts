import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, type Rect } from '../../../shared/core/board/geometry.ts'
import { placeBadges } from '../../../shared/core/layout/place-badges.ts'

const rect = fc.record({
  x: fc.integer({ min: 0, max: 1200 }),
  y: fc.integer({ min: 0, max: 1200 }),
  width: fc.integer({ min: 30, max: 300 }),
  height: fc.integer({ min: 30, max: 300 }),
})
/** What both hosts leave empty around the words of a note. */
const PADDING = 20

function wordsOf({ x, y, width, height }: Rect): Rect {
  return {
    x: x + PADDING,
    y: y + PADDING,
    width: width - 2 * PADDING,
    height: height - 2 * PADDING,
  }
}

test('[C14] in the rhythm of a zone every note has room for its number', () => {
  const notes = Array.from({ length: 40 }, (_, at) => ({
    id: at,
    rect: { x: (at % 8) * 264, y: Math.floor(at / 8) * 264, width: 240, height: 240 },
  }))
  expect(
    placeBadges(
      notes,
      notes.map((note) => note.rect),
    ).size,
  ).toBe(40)
})

test('[C14] a number lies over no words, no other note, no other number, nothing that is taken', () => {
  fc.assert(
    fc.property(
      fc.array(rect, { minLength: 1, maxLength: 20 }),
      fc.array(rect, { maxLength: 10 }),
      (rects, others) => {
        const notes = rects.map(({ x, y }, id) => ({ id, rect: { x, y, width: 240, height: 240 } }))
        const taken = [...notes.map((note) => note.rect), ...others]
        const places = [...placeBadges(notes, taken)]
        for (const [id, badge] of places) {
          const own = notes[id]?.rect
          if (own === undefined) throw new Error('No note.')
          expect(overlaps(badge, wordsOf(own))).toBe(false)
          const isAround = (one: Rect) =>
            one.x <= own.x &&
            one.y <= own.y &&
            one.x + one.width >= own.x + 240 &&
            one.y + one.height >= own.y + 240
          expect(taken.filter((one) => !isAround(one)).some((one) => overlaps(one, badge))).toBe(
            false,
          )
          expect(places.filter(([, one]) => overlaps(one, badge))).toHaveLength(1)
        }
      },
    ),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, type Rect } from '../../../shared/core/board/geometry.ts'
import type { NodeKey } from '../../../shared/core/board/keys.ts'
import {
  LIST_BADGE,
  listBadgeSpots,
  NOTE_BADGE,
  pileBadge,
} from '../../../shared/core/layout/pile-badge.ts'
import { placeBeside } from '../../../shared/core/layout/place-beside.ts'
import { wrapText } from '../../../shared/core/layout/text-fit.ts'

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

/** Every other number has two digits. */
const badged = (id: number, rect: Rect) => {
  const spots = listBadgeSpots(rect, { width: id % 2 === 0 ? 32 : 48 })
  return { id, rect, spots, at: null }
}

test('[C14] in the rhythm of a zone every note has room for its number', () => {
  const notes = Array.from({ length: 40 }, (_, at) =>
    badged(at, { x: (at % 8) * 264, y: Math.floor(at / 8) * 264, width: 240, height: 240 }),
  )
  expect(
    placeBeside(
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
        const notes = rects.map(({ x, y }, id) => badged(id, { x, y, width: 240, height: 240 }))
        const taken = [...notes.map((note) => note.rect), ...others]
        const places = [...placeBeside(notes, taken)]
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

/** What the local boards keep free in a small shape, a share of its width a side. */
const SHAPE_PADDING = 1 / 8

test('[C14] a number of one or two digits stands on one line of its badge', () => {
  for (const size of [NOTE_BADGE, LIST_BADGE] as const) {
    for (let mark = 1; mark < 100; mark += 1) {
      const { rect, text, look } = pileBadge('k' as NodeKey, mark, { x: 0, y: 0 }, size)
      const room = rect.width * (1 - 2 * SHAPE_PADDING)
      const type = { fontSize: look.fontSize ?? 0, bold: true }
      expect(wrapText(text, room, type), `${mark} in ${rect.width}`).toHaveLength(1)
    }
  }
})

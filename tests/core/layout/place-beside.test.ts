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
import { listTotalSpots } from '../../../shared/core/layout/total-plate.ts'

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
          const isOwn = ({ x, y, width }: Rect) => x === own.x && y === own.y && width === own.width
          expect(taken.filter((one) => !isOwn(one)).some((one) => overlaps(one, badge))).toBe(false)
          expect(places.filter(([, one]) => overlaps(one, badge))).toHaveLength(1)
        }
      },
    ),
  )
})

test('[C14] [V10] a note on a larger one has none over its words; one in an area has', () => {
  const note = { x: 100, y: 100, width: 199, height: 228 }
  const around = { x: 0, y: 0, width: 600, height: 600 }
  expect(placeBeside([badged(1, note)], [note, around]).size).toBe(0)
  expect(placeBeside([badged(1, note)], [note], [around]).size).toBe(1)
})

test('[C14] [V10] what lies on the edge of a small note leaves its words free', () => {
  for (const width of [30, 40, 70, 120, 199, 350, 900]) {
    const note = { x: 0, y: 0, width, height: (width * 228) / 199 }
    // Miro enlarges a note with its words and its padding.
    const padding = Math.min(PADDING, (PADDING * width) / 199)
    const words = {
      ...{ x: padding, y: padding },
      ...{ width: width - 2 * padding, height: note.height - 2 * padding },
    }
    for (const spot of [
      ...listBadgeSpots(note, { width: 32 }),
      ...listTotalSpots(note, { width: 112, height: 56 }),
    ]) {
      expect(overlaps(spot, words), `${width}`).toBe(false)
      expect(overlaps(spot, note), `${width}`).toBe(true)
    }
  }
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
